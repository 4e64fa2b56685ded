import { expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import { addDays } from '../domain/wallClock';
import { addClient } from './clients';
import { addFollowUp } from './followUps';
import { addInvoice } from './invoices';
import { addOrder } from './orders';
import { addPlan } from './plans';
import { answerRequest } from './requestAnswers';
import { openRequest } from './requests';
import { showUnusual } from './unusual';

/** A Wednesday. */
const TODAY = '2026-11-18';

async function world(agos: number[]) {
  const made = testApp(`${TODAY}T12:00`);
  const { app, command } = made;
  const { clientId } = await addClient(app, command(), { clientName: 'Firm', contactName: '', email: '' });
  for (const ago of agos)
    await addOrder(app, command(), {
      clientId,
      ordered: addDays(TODAY, -ago),
      amount: { minor: 100, currency: 'MDL' },
    });
  return { ...made, clientId, unusual: () => showUnusual(app, { clientId }) };
}

const LATE = [25, 35, 45, 55, 65, 75, 85];

test('nothing is said of a client with whom all is as ever, nor of one who is gone', async () => {
  const { app, unusual } = await world([3, 13, 23, 33]);
  expect(await unusual()).toBeNull();
  expect(await showUnusual(app, { clientId: 'nobody' })).toBeNull();
});

test('a late order is said, until the next step says it', async () => {
  const { unusual, sweep, app, command, clientId } = await world(LATE);
  expect(await unusual()).toMatchObject({ code: 'rhythm.late', params: { count: 25 }, todo: 'order' });
  await sweep();
  expect(await unusual()).toBeNull();
  await addFollowUp(app, command(), { clientId, kind: 'call', text: 'samples', due: addDays(TODAY, -1) });
  expect(await unusual()).toMatchObject({ code: 'rhythm.late' });
});

test('money that is overdue weighs more, and a question still more; who is to be left alone most', async () => {
  const { unusual, app, command, clientId } = await world(LATE);
  await addFollowUp(app, command(), { clientId, kind: 'call', text: 'samples', due: addDays(TODAY, -30) });
  const amount = { minor: 5_000, currency: 'MDL' };
  const issued = addDays(TODAY, -20);
  await addInvoice(app, command(), { clientId, number: '7', amount, issued, due: addDays(TODAY, -6) });
  expect(await unusual()).toMatchObject({ code: 'debt.overdue', params: { count: 6 }, todo: 'pay' });
  await openRequest(app, command(), { clientId, kind: 'question', text: 'Which size?' });
  expect(await unusual()).toEqual({
    ...{ code: 'request.waits', todo: 'answer' },
    params: { text: 'Which size?', count: 1 },
  });
  await app.store.write(command(), { writes: ['client'] }, async (rows) => {
    const client = await rows.get('client', clientId);
    if (client) await rows.put('client', { ...client, leftAlone: { on: TODAY } });
  });
  expect(await unusual()).toMatchObject({ code: 'client.leftAlone', todo: 'rest' });
});

test('a question that has had its answer is not said, nor one that is the next step itself', async () => {
  const { unusual, app, command, clientId } = await world([3, 13, 23, 33]);
  const { requestId } = await openRequest(app, command(), { clientId, kind: 'question', text: 'Which size?' });
  expect(await unusual()).toBeNull();
  await addFollowUp(app, command(), { clientId, kind: 'call', text: 'samples', due: addDays(TODAY, -1) });
  expect(await unusual()).toMatchObject({ code: 'request.waits', params: { count: 1, text: 'Which size?' } });
  await answerRequest(app, command(), { requestId });
  expect(await unusual()).toBeNull();
});

test('that a little is missing to the bonus is said, until the next step says it', async () => {
  const { unusual, app, command, clientId } = await world([3, 13, 23, 33]);
  await addFollowUp(app, command(), { clientId, kind: 'call', text: 'samples', due: addDays(TODAY, -1) });
  const amount = { minor: 440, currency: 'MDL' };
  await addPlan(app, command(), { clientId, period: 'year', amount, bonus: { from: 440, gives: 'a cap' } });
  expect(await unusual()).toMatchObject({ code: 'plan.near', params: { gives: 'a cap' }, todo: 'bonus' });
});
