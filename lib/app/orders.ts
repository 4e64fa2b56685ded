import { z } from 'zod';
import type { Activity } from '../domain/activity';
import type { Order } from '../domain/invoice';
import { positive } from '../domain/money';
import { refuse } from '../domain/refusal';
import { momentOf } from './activities';
import { command, question, type Said } from './definition';
import { day, id, money, number, shortText } from './input';
import { dayGone } from './invoices';
import { isLetter, letterAgain } from './letterOrders';
import { requireClient } from './letters';
import type { App } from './ports';
import type { Reader, Writer } from './rowPorts';

const items = z.array(shortText).max(200);

const order = {
  number: number.optional(),
  amount: money.nullable().optional(),
  /** What was ordered, a line each. */
  items: items.optional(),
  /** Today when it is not said. */
  ordered: day.optional(),
};

const ORDER_TOUCHES = { reads: ['client', 'activity'], writes: ['order', 'activity'] } as const;

/** An order written down by hand, which stands in the history too. */
export const addOrder = command(
  { input: () => ({ clientId: id, ...order }), ...ORDER_TOUCHES },
  async (rows, input, app) => {
    await requireClient(rows, input.clientId);
    const made = checkedOrder(
      { id: app.newId(), clientId: input.clientId, ordered: dayGone(app, input.ordered), createdAt: app.clock.now() },
      input,
    );
    await rows.add('order', made);
    await rows.add('activity', entryOf(app, { id: app.newId(), clientId: made.clientId }, made));
    return { orderId: made.id };
  },
);

/** What is left out stays; an amount of null takes it away. */
export const editOrder = command(
  { input: () => ({ orderId: id, ...order }), ...ORDER_TOUCHES },
  async (rows, input, app): Promise<void> => {
    const known = await orderIn(rows, input.orderId);
    const ordered = input.ordered === undefined ? known.ordered : dayGone(app, input.ordered);
    const changed = checkedOrder({ ...known, ordered }, input);
    await rows.put('order', changed);
    for (const activity of await entriesOf(rows, known)) await rows.put('activity', entryOf(app, activity, changed));
  },
);

/** Into the bin, with what the history says of it; a letter that brought it stays there as a letter. */
export const removeOrder = command(
  { input: () => ({ orderId: id }), ...ORDER_TOUCHES },
  async (rows, { orderId }): Promise<void> => {
    const known = await orderIn(rows, orderId);
    for (const activity of await entriesOf(rows, known)) {
      if (isLetter(activity)) await rows.put('activity', letterAgain(activity));
      else await rows.remove('activity', activity.id);
    }
    await rows.remove('order', orderId);
  },
);

/** A client's orders, the latest first. */
export const listOrders = question(
  { input: () => ({ clientId: id }), reads: ['order'], client: ({ clientId }) => clientId },
  async (rows, { clientId }): Promise<Order[]> => {
    const orders = await rows.by('order', 'clientId', clientId);
    return orders.sort((a, b) => (a.ordered < b.ordered ? 1 : a.ordered > b.ordered ? -1 : b.createdAt - a.createdAt));
  },
);

async function orderIn(rows: Reader, orderId: string): Promise<Order> {
  return (await rows.get('order', orderId)) ?? refuse('not-found');
}

async function entriesOf(rows: Writer, { id: orderId, clientId }: Order): Promise<Activity[]> {
  const history = await rows.by('activity', 'clientId', clientId);
  return history.filter((activity) => activity.orderId === orderId);
}

function checkedOrder(known: Order, said: Said<typeof order>): Order {
  const { number: before, amount: was, items: had, ...rest } = known;
  const named = said.number === undefined ? before : said.number.replace(/\s+/g, ' ').trim();
  const amount = said.amount === undefined ? was : said.amount && positive(said.amount);
  const lines = said.items === undefined ? had : said.items.map((line) => line.trim()).filter(Boolean);
  if (!amount && !lines?.length && !named) refuse('items-or-amount-missing');
  return {
    ...rest,
    ...(named && { number: named }),
    ...(amount && { amount: { minor: amount.minor, currency: amount.currency } }),
    ...(lines && lines.length > 0 && { items: lines }),
  };
}

function entryOf(app: App, activity: Pick<Activity, 'id' | 'clientId'>, made: Order): Activity {
  const { number: named, items: lines = [], amount, ordered } = made;
  const { amount: _, ...rest } = activity as Activity;
  if (isLetter(rest)) return { ...rest, ...(amount && { amount }) };
  return {
    ...rest,
    kind: 'order',
    at: momentOf(app, ordered),
    title: [named, lines.join(', ')].filter(Boolean).join(': ').slice(0, 1_000),
    orderId: made.id,
    ...(amount && { amount }),
  };
}
