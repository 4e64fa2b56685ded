import { z } from 'zod';
import { calendarFor } from '../domain/holidays';
import type { RequestKept } from '../domain/playbooks/request/playbook';
import { request as playbook } from '../domain/playbooks/request/playbook';
import type { ClientRequest } from '../domain/request';
import type { RequestLine, RequestList } from '../domain/requestViews';
import { workingMinutes } from '../domain/workingHours';
import { question } from './definition';
import { id, offset } from './input';
import type { App } from './ports';
import type { Reader } from './rowPorts';
import { settingsIn } from './settings';

/** A logged letter may be the answer. */
const READS = ['request', 'standing', 'activity', 'client', 'contact', 'invoice', 'member', 'setting'] as const;

/** Open ones by the time that is left for an answer, those that are over first and the answered last; or the solved. */
export const listRequests = question(
  {
    input: () => ({ state: z.enum(['open', 'solved']), offset, limit: z.number().int().min(1).max(200) }),
    reads: READS,
  },
  async (rows, { state, ...page }, app): Promise<RequestList> => {
    const [open, solved] = await Promise.all([rows.countRequests('open'), rows.countRequests('solved')]);
    const requests = state === 'solved' ? await rows.requests({ state, ...page }) : await openOnes(rows, page);
    return { lines: await linesOf(app, rows, requests), now: app.clock.wallNow(), open, solved };
  },
);

/** The order is that of the playbook's index: nothing is read but what is shown. */
async function openOnes(rows: Reader, page: { offset: number; limit: number }): Promise<ClientRequest[]> {
  const standings = await rows.standingsByNext(playbook.name, page);
  const requests = await rows.getMany(
    'request',
    standings.map(({ subject }) => subject),
  );
  return requests.filter((one) => one !== undefined);
}

/** A client's, the open ones first, each the latest first. */
export const requestsOfClient = question(
  { input: () => ({ clientId: id }), reads: READS, client: ({ clientId }) => clientId },
  async (rows, { clientId }, app): Promise<RequestLine[]> => {
    const requests = await rows.by('request', 'clientId', clientId);
    const place = ({ state }: ClientRequest) => (state === 'open' ? 0 : 1);
    requests.sort((a, b) => place(a) - place(b) || b.openedAt - a.openedAt);
    return linesOf(app, rows, requests);
  },
);

/** One by itself, for whoever is reminded of it. */
export const showRequest = question(
  { input: () => ({ requestId: id }), reads: READS },
  async (rows, { requestId }, app): Promise<RequestLine | null> => {
    const request = await rows.get('request', requestId);
    return (request && (await linesOf(app, rows, [request]))[0]) ?? null;
  },
);

export async function linesOf(app: App, rows: Reader, requests: ClientRequest[]): Promise<RequestLine[]> {
  const { country } = await settingsIn(rows);
  const now = app.clock.wallNow();
  const idsOf = (pick: (request: ClientRequest) => string | undefined) => requests.map((one) => pick(one) ?? '');
  const [clients, contacts, invoices, solvers, openers, standings] = await Promise.all([
    rows.getMany(
      'client',
      idsOf(({ clientId }) => clientId),
    ),
    rows.getMany(
      'contact',
      idsOf(({ contactId }) => contactId),
    ),
    rows.getMany(
      'invoice',
      idsOf(({ invoiceId }) => invoiceId),
    ),
    rows.getMany(
      'member',
      idsOf(({ solvedBy }) => solvedBy),
    ),
    rows.getMany(
      'member',
      idsOf(({ reopened }) => reopened?.at(-1)?.by),
    ),
    rows.standings(
      playbook.name,
      idsOf(({ id: requestId }) => requestId),
    ),
  ]);
  return requests.map((request, i): RequestLine => {
    const { by, answeredAt } = (standings[i]?.kept ?? {}) as Partial<RequestKept>;
    const isWaiting = by !== undefined && answeredAt === undefined;
    return {
      request,
      clientName: clients[i]?.name ?? '',
      ...(contacts[i]?.name && { contactName: contacts[i].name }),
      ...(isWaiting && { by, left: workingMinutes(now, by, request.clock, calendarFor(country)) }),
      ...(answeredAt !== undefined && { answeredAt }),
      ...(answeredAt === undefined && request.answeredAt !== undefined && { answeredAt: request.answeredAt }),
      ...(invoices[i] && { invoiceNumber: invoices[i].number }),
      ...(solvers[i]?.name && { solvedBy: solvers[i].name }),
      ...(openers[i]?.name && { reopenedBy: openers[i].name }),
    };
  });
}
