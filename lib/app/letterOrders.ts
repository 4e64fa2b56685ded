import type { Activity } from '../domain/activity';
import type { Order } from '../domain/invoice';
import { checkedDetails } from '../domain/proposal';
import { dayOf } from '../domain/wallClock';
import { command } from './definition';
import { money, number } from './input';
import { becomes, letterToLog, requireClient, requireLoggable, writtenAtOf } from './letters';
import { loggedBefore } from './loggedLetters';

/**
 * An order from a letter, which becomes its entry in the history: on the letter's day, with its subject for what was
 * ordered until somebody says more. The same letter brings it once; one that is a proposal or an invoice brings none.
 */
export const logOrder = command(
  {
    input: () => ({ ...letterToLog, number: number.optional(), amount: money.optional() }),
    reads: ['client', 'contact', 'setting'],
    writes: ['order', 'activity'],
  },
  async (rows, input, app): Promise<{ activityId: string; orderId?: string }> => {
    const logged = await loggedBefore(rows, input.letter);
    if (logged && (logged.orderId || logged.proposalId || logged.invoiceId)) {
      return { activityId: logged.id, ...(logged.orderId && { orderId: logged.orderId }) };
    }
    await requireClient(rows, input.clientId);
    await requireLoggable(rows, input);
    const { clientId, letter: shown } = input;
    const subject = shown.subject.trim();
    const order: Order = {
      ...{ id: app.newId(), clientId },
      ...checkedDetails({ number: input.number, amount: input.amount }),
      ...(subject && { items: [subject] }),
      ordered: dayOf(app.clock.wallOf(writtenAtOf(app, shown))),
      createdAt: app.clock.now(),
    };
    await rows.add('order', order);
    const change = {
      kind: 'order' as const,
      orderId: order.id,
      direction: shown.direction === 'incoming' ? ('in' as const) : ('out' as const),
      ...(order.amount && { amount: order.amount }),
    };
    return { activityId: await becomes(app, rows, logged, input, change), orderId: order.id };
  },
);

/** A letter that was logged as an order, and is a letter again: the order is gone, the letter was written all the same. */
export function letterAgain({ orderId: _, amount: __, direction, ...letter }: Activity): Activity {
  return { ...letter, kind: direction === 'out' ? 'letter-out' : 'letter-in' };
}

/** Whether the entry of an order is the letter that brought it. */
export function isLetter({ messageKey }: Pick<Activity, 'messageKey'>): boolean {
  return messageKey !== undefined;
}
