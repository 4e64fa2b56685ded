import { expect, test } from 'vitest';
import { EVERYTHING, testApp } from '../db/testApp';
import { addDays } from '../domain/wallClock';
import { addClient } from './clients';
import { showWeek } from './firstWeek';
import { addFollowUp } from './followUps';
import { addOrder } from './orders';
import { countDue, showToday } from './today';

/** A Wednesday. */
const TODAY = '2026-11-18';

test('the week of few clients: promises on their days, and who becomes late gets a turn', async () => {
  const { app, command, sweep } = testApp(`${TODAY}T09:00`);
  const { clientId } = await addClient(app, command(), { clientName: 'Late', contactName: '', email: '' });
  for (const ago of [65, 55, 45, 35, 25])
    await addOrder(app, command(), {
      clientId,
      ordered: addDays(TODAY, -ago),
      amount: { minor: 100, currency: 'MDL' },
    });
  await addFollowUp(app, command(), { clientId, kind: 'call', text: 'samples', due: '2026-11-20T10:00' });
  expect((await showWeek(app, {})).days[0]).toEqual({ day: TODAY, fixed: 0, suggested: 1 });
  await sweep();
  expect(await showWeek(app, {})).toEqual({
    limit: 25,
    later: 0,
    days: [
      { day: '2026-11-18', fixed: 0, suggested: 1 },
      { day: '2026-11-19', fixed: 0, suggested: 0 },
      { day: '2026-11-20', fixed: 1, suggested: 0 },
      { day: '2026-11-23', fixed: 0, suggested: 0 },
      { day: '2026-11-24', fixed: 0, suggested: 0 },
    ],
  });
});

test('after 3,000 clients with their orders were brought, no morning has more than the limit, and the week said so', async () => {
  const { app, command, sweep, setClock } = testApp(`${TODAY}T08:00`);
  const all = { reads: EVERYTHING, writes: ['client', 'contact', 'order'] as const };
  for (let from = 0; from < 3_000; from += 500) {
    await app.store.write(command('bring'), all, async (rows) => {
      for (let i = from; i < from + 500; i++) {
        const id = `client-${String(i).padStart(4, '0')}`;
        await rows.add('client', { id, name: `Firm ${i}`, remember: [], domains: [], createdAt: 0 });
        const birthday = `--${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
        await rows.add('contact', {
          ...{ id: `${id}-a`, clientId: id, name: 'Anna', emails: [], phones: [], createdAt: 0 },
          ...(i % 10 === 0 && { birthday }),
        });
        for (let nth = 0; nth < 1 + (i % 4); nth++) {
          const ordered = addDays(TODAY, -(3 + (i % 200) + nth * (7 + (i % 60))));
          const amount = { minor: 1_000 + i, currency: 'MDL' };
          await rows.add('order', { id: `${id}-${nth}`, clientId: id, ordered, amount, createdAt: 0 });
        }
      }
    });
  }
  await sweep();
  const week = await showWeek(app, {});
  expect(week.days).toHaveLength(5);
  for (const { fixed, suggested } of week.days) expect(fixed + suggested).toBeLessThanOrEqual(week.limit);
  for (const { day } of week.days) {
    setClock(`${day}T08:00`);
    await sweep();
    const { overdue, today } = await showToday(app, { limit: 500 });
    expect(overdue.total + today.total).toBeGreaterThan(0);
    expect(overdue.total + today.total).toBeLessThanOrEqual(week.limit);
    expect(await countDue(app)).toBeLessThanOrEqual(week.limit);
  }
}, 180_000);
