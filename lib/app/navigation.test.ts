import { expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import { addClient } from './clients';
import { addFollowUp } from './followUps';
import { addInvoice } from './invoices';
import { showMoney } from './money';
import { countNavigation } from './navigation';
import { showToday } from './today';

test('the navigation counts what the pages then show: overdue and today, and whom to ask for money', async () => {
  const { app, command, setClock } = testApp('2026-11-18T12:00');
  const person = { contactName: 'Anna', email: 'anna@severstroy.example' };
  const { clientId } = await addClient(app, command(), { clientName: 'Severstroy', ...person });
  for (const due of ['2026-11-17', '2026-11-18T11:00', '2026-11-18', '2026-11-18T15:00', '2026-11-19', '2026-12-01'])
    await addFollowUp(app, command(), { clientId, kind: 'call', text: due, due });
  expect(await countNavigation(app, {})).toEqual({ today: 4, money: 0, requests: 0 });

  const bill = { number: '7', amount: { minor: 100_00, currency: 'EUR' }, issued: '2026-11-18', due: '2026-11-20' };
  await addInvoice(app, command(), { clientId, ...bill });
  setClock('2026-11-23T12:00');
  const [counts, { overdue, today }, { todo }] = await Promise.all([
    countNavigation(app, {}),
    showToday(app, { limit: 1 }),
    showMoney(app, { offset: 0, limit: 1 }),
  ]);
  expect(counts).toEqual({ today: overdue.total + today.total, money: todo.total, requests: 0 });
  expect(counts.money).toBe(1);
});
