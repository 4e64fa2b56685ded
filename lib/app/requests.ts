import { z } from 'zod';
import type { Activity } from '../domain/activity';
import { refuse } from '../domain/refusal';
import { type ClientRequest, REQUEST_KINDS, type RequestClock } from '../domain/request';
import { dayOf, type Instant } from '../domain/wallClock';
import { command } from './definition';
import { id, ofClient, shortText } from './input';
import { becomes, letterToLog, requireClient, requireLoggable, writtenAtOf } from './letters';
import { loggedBefore } from './loggedLetters';
import type { App, Touches } from './ports';
import type { Reader, Writer } from './rowPorts';
import { settingsIn } from './settings';

const kind = z.enum(REQUEST_KINDS);
const asked = { kind, text: shortText, dependsOnOthers: z.boolean().optional() };

export const REQUEST_TOUCHES = {
  reads: ['client', 'contact', 'setting'],
  writes: ['request', 'activity'],
} as const satisfies Touches;

/** A question or complaint that came by telephone or at a table; its clock begins now. */
export const openRequest = command(
  { input: () => ({ ...ofClient, ...asked }), ...REQUEST_TOUCHES },
  async (rows, { clientId, contactId, ...said }, app): Promise<{ requestId: string }> => {
    await requireClient(rows, clientId);
    const request = await createRequest(app, rows, { clientId, contactId, ...said });
    await rows.add('activity', {
      ...{ id: app.newId(), clientId, kind: request.kind, at: app.clock.now(), title: request.text },
      ...(contactId && { contactId }),
      requestId: request.id,
    });
    return { requestId: request.id };
  },
);

/** The same from a letter by one click: what it asks is its subject, and the clock has run since it was written. */
export const logRequest = command(
  { input: () => ({ ...letterToLog, kind }), ...REQUEST_TOUCHES },
  async (rows, input, app): Promise<{ activityId: string; requestId?: string }> => {
    const logged = await loggedBefore(rows, input.letter);
    if (logged?.requestId) return { activityId: logged.id, requestId: logged.requestId };
    await requireClient(rows, input.clientId);
    await requireLoggable(rows, input);
    const { clientId, contactId, letter } = input;
    const request = await createRequest(app, rows, {
      ...{ clientId, contactId, kind: input.kind, text: letter.subject, byLetter: true as const },
      at: writtenAtOf(app, letter),
    });
    const change = { kind: input.kind, requestId: request.id };
    return { activityId: await becomes(app, rows, logged, input, change), requestId: request.id };
  },
);

export interface NewRequest {
  clientId: string;
  contactId?: string | undefined;
  kind: ClientRequest['kind'];
  text: string;
  dependsOnOthers?: boolean | undefined;
  byLetter?: true;
  invoiceId?: string;
  /** When it was asked, where that was before now. */
  at?: Instant;
}

/** Its place in the history is for whoever makes it. */
export async function createRequest(app: App, rows: Writer, said: NewRequest): Promise<ClientRequest> {
  const { clientId, contactId, kind: what, byLetter, invoiceId, at = app.clock.now() } = said;
  const text = said.text.trim();
  // A letter without a subject is shown as such.
  if (!text && !byLetter) refuse('text-missing');
  const request: ClientRequest = {
    ...{ id: app.newId(), clientId, kind: what, text, state: 'open' as const },
    openedAt: at,
    openedOn: dayOf(app.clock.wallOf(at)),
    clock: await clockFrom(app, rows, at),
    ...(contactId && { contactId }),
    ...(said.dependsOnOthers && { dependsOnOthers: true as const }),
    ...(byLetter && { byLetter }),
    ...(invoiceId && { invoiceId }),
  };
  await rows.add('request', request);
  return request;
}

export async function clockFrom(app: App, rows: Reader, at: Instant): Promise<RequestClock> {
  const { startsAt, endsAt } = (await settingsIn(rows)).workDay;
  return { at, from: app.clock.wallOf(at), startsAt, endsAt };
}

/** What is left out stays. Whether it depends on others changes by when it is to be answered. */
export const editRequest = command(
  {
    input: () => ({
      requestId: id,
      kind: kind.optional(),
      text: shortText.optional(),
      dependsOnOthers: z.boolean().optional(),
    }),
    writes: ['request', 'activity'],
  },
  async (rows, { requestId, ...said }): Promise<void> => {
    const { dependsOnOthers: before, ...known } = await requestIn(rows, requestId);
    const text = said.text === undefined ? known.text : said.text.trim() || refuse('text-missing');
    const dependsOnOthers = said.dependsOnOthers ?? before;
    const changed = { ...known, kind: said.kind ?? known.kind, text };
    await rows.put('request', { ...changed, ...(dependsOnOthers && { dependsOnOthers }) });
    if (changed.kind === known.kind && text === known.text) return;
    for (const entry of await entriesOf(rows, known)) {
      // A letter keeps its subject, a dispute the number of its invoice.
      const title = entry.messageKey || known.invoiceId ? entry.title : text;
      if (entry.kind === known.kind) await rows.put('activity', { ...entry, kind: changed.kind, title });
    }
  },
);

/** Into the bin, with what the history says of it; the letter in which it was asked stays there as a letter. */
export const removeRequest = command(
  { input: () => ({ requestId: id }), writes: ['request', 'activity'] },
  async (rows, { requestId }): Promise<void> => {
    const known = await requestIn(rows, requestId);
    for (const { requestId: _, ...entry } of await entriesOf(rows, known)) {
      if (entry.messageKey) await rows.put('activity', { ...entry, kind: 'letter-in' });
      else await rows.remove('activity', entry.id);
    }
    await rows.remove('request', requestId);
  },
);

export async function requestIn(rows: Reader, requestId: string): Promise<ClientRequest> {
  return (await rows.get('request', requestId)) ?? refuse('not-found');
}

async function entriesOf(rows: Reader, { id: requestId, clientId }: ClientRequest): Promise<Activity[]> {
  return (await rows.by('activity', 'clientId', clientId)).filter((entry) => entry.requestId === requestId);
}
