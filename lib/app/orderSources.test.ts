import { describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import { billOrder, showBilling } from './billing';
import { addClient } from './clients';
import { keepEntry } from './entries';
import { addInvoice, cancelInvoice } from './invoices';
import { keptOf } from './lateClients';
import { logOrder } from './letterOrders';
import { logLetter, logProposal } from './letters';
import { addOrder, editOrder, removeOrder } from './orders';
import { addPayment } from './payments';
import { moveProposal } from './proposals';

/** A Wednesday. */
const TODAY = '2026-11-18';
const mdl = (minor: number) => ({ minor, currency: 'MDL' });

async function world() {
  const made = testApp(`${TODAY}T12:00`);
  const { app, command, db } = made;
  const { clientId } = await addClient(app, command(), {
    clientName: 'Cafe',
    contactName: 'Ana',
    email: 'ana@cafe.md',
  });
  const purchases = async () => {
    const standing = await db.standing.get(['rhythm', clientId]);
    const sums = standing && keptOf(standing)?.purchases;
    return sums ? sums.intervals + 1 : 0;
  };
  return { ...made, clientId, purchases };
}

function letter(key: string, direction: 'incoming' | 'outgoing' = 'incoming', writtenAt = '2026-11-16T10:00') {
  const writing = { subject: 'Please send 20 bags', direction, writtenAt: new Date(writtenAt).getTime() };
  return { key, to: [], attachments: [], ...writing };
}

describe('a purchase is known from', () => {
  test('a letter, once however often it is logged, on the day on which it was written', async () => {
    const { app, command, db, clientId, purchases, undo } = await world();
    const logging = command();
    const { orderId } = await logOrder(app, logging, { clientId, letter: letter('1') });
    expect(await logOrder(app, command(), { clientId, letter: letter('1') })).toMatchObject({ orderId });
    expect(await db.order.toArray()).toMatchObject([{ ordered: '2026-11-16', items: ['Please send 20 bags'] }]);
    expect(await db.activity.toArray()).toMatchObject([{ kind: 'order', orderId, messageKey: '1' }]);
    expect(await purchases()).toBe(1);
    await undo(logging.id);
    expect([await db.order.count(), await db.activity.count(), await purchases()]).toEqual([0, 0, 0]);
  });

  test('a letter that was logged before, which stays a letter when the order is removed', async () => {
    const { app, command, db, clientId, purchases } = await world();
    await logLetter(app, command(), { clientId, letter: letter('1', 'outgoing') });
    const { orderId = '' } = await logOrder(app, command(), { clientId, letter: letter('1', 'outgoing') });
    expect(await db.activity.toArray()).toMatchObject([{ kind: 'order', orderId }]);
    await editOrder(app, command(), { orderId, amount: mdl(5_000), ordered: '2026-11-17' });
    expect(await db.activity.toArray()).toMatchObject([{ title: 'Please send 20 bags', amount: mdl(5_000) }]);
    await removeOrder(app, command(), { orderId });
    const [entry] = await db.activity.toArray();
    expect(entry).toMatchObject({ kind: 'letter-out', messageKey: '1' });
    expect(entry).not.toHaveProperty('orderId');
    expect(await purchases()).toBe(0);
  });

  test('an accepted proposal, and the order and invoice that it became are one', async () => {
    const { app, command, db, clientId, purchases } = await world();
    await logProposal(app, command(), { clientId, letter: letter('1', 'outgoing'), amount: mdl(10_000) });
    const [proposal] = await db.proposal.toArray();
    const proposalId = proposal?.id ?? '';
    await moveProposal(app, command(), {
      ...{ proposalId, to: 'accepted', order: {} },
      invoice: { number: '1', amount: mdl(4_000), issued: TODAY },
    });
    expect([await db.order.count(), await db.invoice.count(), await purchases()]).toEqual([1, 1, 1]);
  });

  test('an invoice without an order, whose payment is not another; cancelled it is none', async () => {
    const { app, command, clientId, purchases, undo } = await world();
    const { invoiceId } = await addInvoice(app, command(), {
      clientId,
      number: '1',
      amount: mdl(900),
      issued: '2026-11-02',
    });
    await addPayment(app, command(), {
      clientId,
      amount: mdl(900),
      received: '2026-11-10',
      allocations: [{ invoiceId }],
    });
    expect(await purchases()).toBe(1);
    const cancelling = command();
    await cancelInvoice(app, cancelling, { invoiceId });
    expect(await purchases()).toBe(0);
    await undo(cancelling.id);
    expect(await purchases()).toBe(1);
  });

  test('one line by hand, and the invoice for it some days later is not another', async () => {
    const { app, command, clientId, purchases } = await world();
    const happened = { kind: 'order', text: '20 bags', on: '2026-11-02', amount: mdl(900) } as const;
    await keepEntry(app, command(), { clientId, happened });
    expect(await purchases()).toBe(1);
    await addInvoice(app, command(), { clientId, number: '1', amount: mdl(900), issued: '2026-11-09' });
    expect(await purchases()).toBe(1);
    await addInvoice(app, command(), { clientId, number: '2', amount: mdl(900), issued: '2026-11-12' });
    expect(await purchases()).toBe(2);
  });
});

test('where an invoice is the order’s or not is in doubt, both count and it is asked; the answer is taken back', async () => {
  const { app, command, clientId, purchases, undo } = await world();
  const ordering = { clientId, amount: mdl(1_000), ordered: '2026-11-02' };
  const { orderId } = await addOrder(app, command(), ordering);
  const billing = { clientId, number: '1', amount: mdl(1_200), issued: '2026-11-04' };
  const { invoiceId } = await addInvoice(app, command(), billing);
  expect(await purchases()).toBe(2);
  expect(await showBilling(app, { clientId })).toMatchObject({
    ...{ alone: 1, bills: {} },
    doubts: [{ invoice: { id: invoiceId }, order: { id: orderId } }],
  });
  const saying = command();
  await billOrder(app, saying, { invoiceId, orderId });
  expect(await purchases()).toBe(1);
  const bills = { [orderId]: [{ invoiceId, number: '1' }] };
  expect(await showBilling(app, { clientId })).toEqual({ alone: 0, bills, doubts: [] });
  await undo(saying.id);
  expect(await purchases()).toBe(2);
  await billOrder(app, command(), { invoiceId, orderId: null });
  expect(await showBilling(app, { clientId })).toMatchObject({ alone: 1, doubts: [] });
  await expect(billOrder(app, command(), { invoiceId, orderId: 'nobody’s' })).rejects.toMatchObject({
    code: 'not-found',
  });
});
