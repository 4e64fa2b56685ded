import { z } from 'zod';
import type { Activity } from '../domain/activity';
import { answeredBy, type EntryKind } from '../domain/entry';
import { calendarFor } from '../domain/holidays';
import type { Order } from '../domain/invoice';
import { type Money, positive } from '../domain/money';
import { refuse } from '../domain/refusal';
import { REQUEST_KINDS, type RequestKind } from '../domain/request';
import { type Day, dayOf, type Instant } from '../domain/wallClock';
import { type EntryAnswer, personIn, readEntry as readLine } from '../reading/entry';
import { usualDays } from '../reading/line';
import { momentOf } from './activities';
import { command, question, type Said } from './definition';
import { closeFollowUp, createFollowUp, openFollowUp } from './followUps';
import { day, id, money, promise, shortText } from './input';
import { dayGone } from './invoices';
import type { App } from './ports';
import { createRequest } from './requests';
import type { Writer } from './rowPorts';
import { settingsIn } from './settings';

/** What a line tells of a client, for the user to see before it counts. */
export const readEntry = question(
  {
    input: () => ({ line: z.string().max(20_000), clientId: id }),
    reads: ['setting', 'contact', 'followUp'],
    client: ({ clientId }) => clientId,
  },
  async (rows, { line, clientId }, app): Promise<EntryAnswer> => {
    const { country, money: own } = await settingsIn(rows);
    const calendar = calendarFor(country);
    const now = app.clock.wallNow();
    const wallClockAt = (instant: Instant) => app.clock.wallOf(instant);
    const { readings, problem } = readLine(line, { now, calendar, country, wallClockAt, currency: own.currency });
    const contacts = problem ? [] : await rows.contactsOf(clientId);
    const open = readings.some(({ happened }) => happened) ? await rows.openFollowUpsOf(clientId) : [];
    const contact = contacts.find(({ id: one }) => one === personIn(line, contacts));
    return {
      readings: readings.map((reading) => {
        const answers = reading.happened && open.find((one) => answeredBy(one, reading.happened, dayOf(now)));
        return { ...reading, ...(answers && { answers }) };
      }),
      usual: usualDays(dayOf(now), calendar),
      ...(problem && { problem }),
      ...(contact && { contact: { id: contact.id, name: contact.name } }),
    };
  },
);

const happened = {
  kind: z.enum(['call', 'meeting', 'note', 'order', 'letter', ...REQUEST_KINDS]),
  direction: z.enum(['in', 'out']).optional(),
  text: shortText,
  on: day.optional(),
  amount: money.optional(),
  contactId: id.optional(),
};

/** What happened goes into the history, what comes next becomes a follow-up, and what was waited for is done: in one. */
export const keepEntry = command(
  {
    input: () => ({
      clientId: id,
      happened: z.object(happened).optional(),
      next: z.object({ ...promise, contactId: id.optional() }).optional(),
      /** An open follow-up that is answered by what happened. */
      finishes: id.optional(),
    }),
    reads: ['client', 'contact', 'setting'],
    writes: ['activity', 'order', 'request', 'followUp'],
  },
  async (rows, { clientId, ...input }, app): Promise<{ activityId?: string; followUpId?: string }> => {
    const contactIds = [input.happened?.contactId, input.next?.contactId].filter((one) => one !== undefined);
    const [client, contacts] = [await rows.get('client', clientId), await rows.getMany('contact', contactIds)];
    if (!client || contacts.some((one) => one?.clientId !== clientId)) return refuse('not-found');
    const activity = input.happened && (await log(app, rows, clientId, input.happened, input.finishes));
    if (activity && input.finishes) await finish(app, rows, activity, input.finishes);
    const followUp = input.next && (await createFollowUp(app, rows, { ...input.next, clientId }));
    return { ...(activity && { activityId: activity.id }), ...(followUp && { followUpId: followUp.id }) };
  },
);

async function log(
  app: App,
  rows: Writer,
  clientId: string,
  { kind, direction, text, on, amount: said, contactId }: Said<typeof happened>,
  followUpId: string | undefined,
): Promise<Activity> {
  const title = text.trim();
  const at = momentOf(app, on);
  const order = kind === 'order' ? orderOf(app, clientId, { title, on, amount: said }) : undefined;
  if (order) await rows.add('order', order);
  const request = isRequest(kind) ? await createRequest(app, rows, { clientId, contactId, kind, text, at }) : undefined;
  const activity: Activity = {
    id: app.newId(),
    clientId,
    ...(contactId && { contactId }),
    kind: activityKind(kind, direction),
    ...(kind === 'call' && direction && { direction }),
    at,
    title,
    ...(order && { orderId: order.id }),
    ...(request && { requestId: request.id }),
    ...(order?.amount && { amount: order.amount }),
    ...(followUpId && { followUpId }),
  };
  await rows.add('activity', activity);
  return activity;
}

function isRequest(kind: EntryKind): kind is RequestKind {
  return REQUEST_KINDS.some((one) => one === kind);
}

/** Its words stand on the order, too: the history is written anew from it when it is corrected. */
function orderOf(
  app: App,
  clientId: string,
  { title, on, amount }: { title: string; on: Day | undefined; amount: Money | undefined },
): Order {
  return {
    id: app.newId(),
    clientId,
    ...(amount && { amount: positive(amount) }),
    ...(title && { items: [title] }),
    ordered: dayGone(app, on),
    createdAt: app.clock.now(),
  };
}

function activityKind(kind: EntryKind, direction: 'in' | 'out' | undefined): Activity['kind'] {
  if (kind !== 'letter') return kind;
  return direction === 'in' ? 'letter-in' : 'letter-out';
}

async function finish(app: App, rows: Writer, { clientId, title }: Activity, followUpId: string): Promise<void> {
  const followUp = await openFollowUp(rows, followUpId);
  if (followUp.clientId !== clientId) return refuse('not-found');
  await closeFollowUp(app, rows, followUp, 'done', title);
}
