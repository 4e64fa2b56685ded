import type { RequestActivityKind } from '../domain/activity';
import { refuse } from '../domain/refusal';
import type { ClientRequest } from '../domain/request';
import { dayOf } from '../domain/wallClock';
import { command } from './definition';
import { closeFollowUp } from './followUps';
import { id, shortText } from './input';
import { tell } from './invoices';
import type { App, Touches } from './ports';
import { clockFrom, requestIn } from './requests';
import type { Writer } from './rowPorts';

/** So many times are remembered; nobody counts further. */
const MOST_REOPENED = 50;

const said = { requestId: id, note: shortText.optional() };
export const ANSWER_TOUCHES = {
  reads: ['invoice', 'setting'],
  writes: ['request', 'activity', 'followUp'],
} as const satisfies Touches;

/** The client has had an answer: nobody is reminded any more, until it is solved. */
export const answerRequest = command(
  { input: () => said, ...ANSWER_TOUCHES },
  async (rows, input, app): Promise<void> => {
    const { request, note } = await open(rows, input);
    await closeSteps(app, rows, request, note);
    const now = { answeredAt: app.clock.now(), answeredOn: dayOf(app.clock.wallNow()) };
    await rows.put('request', { ...request, ...now, ...(note && { answer: note }) });
    await tellOf(app, rows, request, 'request-answered', note);
  },
);

/** The client was told that it is still being worked on, or what was taken for the answer was none: the clock begins anew. */
export const stillWorking = command(
  { input: () => said, ...ANSWER_TOUCHES },
  async (rows, input, app): Promise<void> => {
    const { request, note } = await open(rows, input);
    await closeSteps(app, rows, request, note);
    await rows.put('request', { ...unanswered(request), clock: await clockFrom(app, rows, app.clock.now()) });
    await tellOf(app, rows, request, 'request-working', note);
  },
);

/** Solved, and by whom; of a disputed invoice the chase goes on where it stood. */
export const solveRequest = command(
  { input: () => said, ...ANSWER_TOUCHES },
  async (rows, input, app): Promise<void> => {
    const { request, note } = await open(rows, input);
    await solve(app, rows, request, note);
  },
);

export async function solve(app: App, rows: Writer, request: ClientRequest, note: string): Promise<void> {
  await closeSteps(app, rows, request, note);
  const solvedOn = dayOf(app.clock.wallNow());
  await rows.put('request', { ...request, state: 'solved', solvedOn, solvedBy: rows.me });
  await tellOf(app, rows, request, 'request-solved', note);
}

/** It was not solved after all: an answer is waited for again. A dispute stops the chase again. */
export const reopenRequest = command(
  { input: () => said, ...ANSWER_TOUCHES },
  async (rows, input, app): Promise<void> => {
    const request = await requestIn(rows, input.requestId);
    if (request.state === 'open') refuse('request-open');
    const other = request.invoiceId && (await rows.disputesOf(request.invoiceId)).find(({ state }) => state === 'open');
    if (other) refuse('dispute-open', { number: (await rows.get('invoice', other.invoiceId ?? ''))?.number ?? '' });
    const { solvedOn: _, solvedBy: __, ...rest } = unanswered(request);
    const again = { on: dayOf(app.clock.wallNow()), by: rows.me };
    await rows.put('request', {
      ...rest,
      state: 'open',
      clock: await clockFrom(app, rows, app.clock.now()),
      reopened: [...(request.reopened ?? []), again].slice(-MOST_REOPENED),
    });
    await tellOf(app, rows, request, 'request-reopened', input.note?.trim() ?? '');
  },
);

function unanswered(request: ClientRequest): ClientRequest {
  const { answeredAt: _, answeredOn: __, answer: ___, ...rest } = request;
  return rest;
}

async function open(rows: Writer, input: { requestId: string; note?: string | undefined }) {
  const request = await requestIn(rows, input.requestId);
  if (request.state === 'solved') refuse('request-solved');
  return { request, note: input.note?.trim() ?? '' };
}

/** Whatever was to be done about it is done. */
async function closeSteps(app: App, rows: Writer, { id: requestId, clientId }: ClientRequest, note: string) {
  for (const followUp of await rows.by('followUp', 'clientId', clientId)) {
    const isItsOwn = followUp.from?.playbook === 'request' && followUp.from.subject === requestId;
    if (isItsOwn && followUp.state === 'open') await closeFollowUp(app, rows, followUp, 'done', note);
  }
}

async function tellOf(
  app: App,
  rows: Writer,
  { id: requestId, clientId, contactId, text, invoiceId }: ClientRequest,
  kind: RequestActivityKind,
  note: string,
): Promise<void> {
  const title = [text, note].filter(Boolean).join(': ').slice(0, 1_000);
  if (invoiceId && kind === 'request-solved') {
    const invoice = await rows.get('invoice', invoiceId);
    const named = [invoice?.number, note].filter(Boolean).join(': ');
    return tell(app, rows, 'dispute-settled', { id: invoiceId, clientId }, { title: named, contactId });
  }
  const whose = { clientId, ...(contactId && { contactId }) };
  await rows.add('activity', { id: app.newId(), ...whose, kind, at: app.clock.now(), title, requestId });
}
