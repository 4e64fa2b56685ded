import { describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import { addClient, showDossier } from './clients';
import { addContact } from './contacts';
import { finishFollowUp } from './followUps';
import { addInvoice, cancelInvoice, creditInvoice } from './invoices';
import { mergeClients } from './merge';
import { addOrder, removeOrder } from './orders';
import { addPlan, editPlan, editPlanRules, listPlans, plansOfClient, removePlan } from './plans';

const eur = (minor: number) => ({ minor, currency: 'EUR' });
const BONUS = { from: 100_000, gives: '3 % off' };

async function world() {
  const made = testApp('2026-11-18T12:00');
  const { app, command, sweep, setClock } = made;
  const client = async (clientName: string) =>
    (await addClient(app, command(), { clientName, contactName: '', email: '' })).clientId;
  const clientId = await client('Severstroy');
  const steps = async () =>
    (await showDossier(app, { clientId })).followUps.map(({ reason, due }) => [reason?.code, due]);
  const order = (minor: number, ordered = '2026-11-02', of = clientId) =>
    addOrder(app, command(), { clientId: of, amount: eur(minor), ordered });
  const set = async (period: 'year' | 'quarter' | 'month', of = clientId, amount = eur(100_000)) =>
    (await addPlan(app, command('plan.add'), { clientId: of, period, amount, bonus: BONUS })).planId;
  const plans = () => plansOfClient(app, { clientId });
  const onDay = async (day: string) => {
    setClock(`${day}T12:00`);
    await sweep();
  };
  return { ...made, client, clientId, steps, order, set, plans, onDay };
}

describe('a client’s plan', () => {
  test('says what is done and left, and calls once when a little is missing to the bonus', async () => {
    const { app, command, db, order, set, plans, steps, undo } = await world();
    await order(60_000);
    await set('quarter');
    expect(await plans()).toMatchObject([{ done: 60_000, left: 40_000, isNear: false, from: '2026-10-01' }]);
    expect(await steps()).toEqual([]);
    const ordering = command();
    const { clientId } = (await db.salesPlan.toCollection().first()) ?? { clientId: '' };
    await addOrder(app, ordering, { clientId, amount: eur(30_000), ordered: '2026-11-18' });
    expect(await steps()).toEqual([['plan.bonus', '2026-11-18']]);
    expect(await plans()).toMatchObject([{ done: 90_000, isNear: true, bonus: { missing: 10_000 } }]);
    await undo(ordering.id);
    expect(await steps()).toEqual([]);
  });

  test('is not asked about again in the same period, and is in the next', async () => {
    const { app, command, db, order, set, steps, onDay } = await world();
    await order(90_000);
    await set('month');
    const [step] = await db.followUp.toArray();
    await finishFollowUp(app, command(), { followUpId: step?.id ?? '', outcome: 'orders next week' });
    const { orderId } = await order(1_000);
    await removeOrder(app, command(), { orderId });
    expect(await steps()).toEqual([]);
    await onDay('2026-12-01');
    await order(95_000, '2026-12-01');
    expect(await steps()).toEqual([['plan.bonus', '2026-12-01']]);
  });

  test('counts invoices where no order is, less by what was credited, and nothing of a cancelled one', async () => {
    const { app, command, clientId, order, set, plans } = await world();
    await set('year');
    await order(20_000, '2026-06-01');
    const bill = (number: string, minor: number, issued: string) =>
      addInvoice(app, command(), { clientId, number, amount: eur(minor), issued, due: '2026-12-31' });
    await bill('1', 20_000, '2026-06-03');
    const { invoiceId } = await bill('2', 30_000, '2026-10-03');
    expect(await plans()).toMatchObject([{ done: 50_000 }]);
    await creditInvoice(app, command(), { invoiceId, amount: eur(5_000) });
    expect(await plans()).toMatchObject([{ done: 45_000 }]);
    const other = await bill('3', 10_000, '2026-10-05');
    await cancelInvoice(app, command(), { invoiceId: other.invoiceId });
    expect(await plans()).toMatchObject([{ done: 45_000 }]);
  });

  test('is one for each kind of period; changed, taken away and taken back', async () => {
    const { app, command, set, plans, order, steps, undo } = await world();
    await order(90_000);
    const planId = await set('quarter');
    await expect(set('quarter')).rejects.toMatchObject({ code: 'plan-known' });
    await set('year');
    await expect(editPlan(app, command(), { planId, period: 'year' })).rejects.toMatchObject({ code: 'plan-known' });
    expect((await plans()).map(({ period }) => period)).toEqual(['year', 'quarter']);
    await editPlan(app, command(), { planId, amount: eur(120_000), bonus: null });
    expect((await plans())[1]).toMatchObject({ amount: eur(120_000), left: 30_000, isNear: false });
    const removing = command();
    await removePlan(app, removing, { planId });
    expect(await plans()).toHaveLength(1);
    await undo(removing.id);
    expect(await plans()).toHaveLength(2);
    expect(await steps()).toHaveLength(1);
  });

  test('goes to the person who orders, and not to a client that is to be left alone', async () => {
    const { app, command, db, clientId, order, set, steps } = await world();
    const { contactId } = await addContact(app, command(), {
      clientId,
      contactName: 'Ion',
      email: '',
      roles: ['orders'],
    });
    await order(90_000);
    await set('quarter');
    expect(await db.followUp.toArray()).toMatchObject([{ contactId }]);
    await app.store.write({ ...command(), name: 'client.edit' }, { writes: ['client'] }, async (rows) => {
      const row = await rows.get('client', clientId);
      if (row) await rows.put('client', { ...row, leftAlone: { on: '2026-11-18' } });
    });
    expect(await steps()).toEqual([]);
  });
});

test('the page has those first to whom most is missing, the firm’s own currency before the others', async () => {
  const { app, command, client, set, order } = await world();
  const [small, large, lei] = [await client('Small'), await client('Large'), await client('Lei')];
  await set('year', small, eur(10_000));
  await set('year', large, eur(500_000));
  await set('year', lei, { minor: 100, currency: 'MDL' });
  await order(450_000, '2026-11-02', large);
  const names = async () =>
    (await listPlans(app, { offset: 0, limit: 50 })).lines.map(({ clientName, left }) => [clientName, left]);
  expect(await names()).toEqual([
    ['Lei', 100],
    ['Large', 50_000],
    ['Small', 10_000],
  ]);
  expect(await listPlans(app, { offset: 1, limit: 1 })).toMatchObject({ total: 3, lines: [{ clientName: 'Large' }] });
  await editPlanRules(app, command(), { nearPercent: 30 });
  expect(await listPlans(app, { offset: 0, limit: 1 })).toMatchObject({ on: true, nearPercent: 30 });
});

test('how near is near is for the user to say', async () => {
  const { app, command, order, set, steps, sweep } = await world();
  await order(75_000);
  await set('quarter');
  expect(await steps()).toEqual([]);
  await editPlanRules(app, command(), { nearPercent: 25 });
  await sweep();
  expect(await steps()).toHaveLength(1);
  await editPlanRules(app, command(), { on: false });
  await sweep();
  expect(await steps()).toEqual([]);
});

test('two clients that are made one have what both bought, and both plans', async () => {
  const { app, command, client, clientId, order, set, plans } = await world();
  const other = await client('Sever');
  await set('year');
  await set('month', other);
  await order(10_000);
  await order(20_000, '2026-11-03', other);
  await mergeClients(app, command(), { keepId: clientId, goneId: other, chosen: [] });
  expect(await plans()).toMatchObject([
    { period: 'year', done: 30_000 },
    { period: 'month', done: 30_000 },
  ]);
});

test('planning again changes nothing, and no plan is looked at before its period is over', async () => {
  const { db, app, order, set, onDay } = await world();
  await order(90_000);
  await set('quarter');
  const own = async () => (await db.followUp.toArray()).filter(({ from }) => from?.playbook === 'plan');
  const before = await own();
  await onDay('2026-11-25');
  await onDay('2026-12-31');
  expect([before.length, await own()]).toEqual([1, before]);
  const toPlan = (day: string) => app.store.read(['standing'], (rows) => rows.subjectsToPlan('plan', day, 10));
  expect([await toPlan('2026-12-31'), (await toPlan('2027-01-01')).length]).toEqual([[], 1]);
});
