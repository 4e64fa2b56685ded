import { expect, test } from 'vitest';
import { EVERYTHING, testApp } from '../db/testApp';
import { addClient } from './clients';
import { addFollowUp, dropFollowUp, finishFollowUp } from './followUps';
import { listFollowUps, showToday } from './today';

async function dayWith(dues: string[]) {
  const { app, command, setClock } = testApp('2026-11-18T12:00');
  const { clientId } = await addClient(app, command(), {
    clientName: 'Severstroy',
    contactName: 'Anna',
    email: 'anna@severstroy.example',
    phone: '+74955550117',
  });
  const ids = new Map<string, string>();
  for (const due of dues) {
    const { followUpId } = await addFollowUp(app, command(), { clientId, kind: 'call', text: due, due });
    ids.set(due, followUpId);
  }
  return { app, command, setClock, clientId, ids };
}

test('follow-ups stand in the order to do them: overdue, today, tomorrow, coming', async () => {
  const { app } = await dayWith([
    '2026-11-18T15:00',
    '2026-11-25',
    '2026-11-18T11:59',
    '2026-11-18',
    '2026-11-17',
    '2026-11-19T08:00',
    '2026-11-18T12:00',
    '2026-11-19',
  ]);
  const { overdue, today, tomorrow, coming } = await showToday(app, { limit: 10 });
  const dues = [overdue, today, tomorrow, coming].map(({ lines }) => lines.map(({ due }) => due));
  expect(dues).toEqual([
    ['2026-11-17', '2026-11-18T11:59'],
    ['2026-11-18', '2026-11-18T12:00', '2026-11-18T15:00'],
    ['2026-11-19', '2026-11-19T08:00'],
    ['2026-11-25'],
  ]);
  expect([overdue, today, tomorrow, coming].map(({ total }) => total)).toEqual([2, 3, 2, 1]);
});

test('of many only the first are read, and all are counted', async () => {
  const { app } = await dayWith(Array.from({ length: 30 }, (_, i) => `2026-12-${String(i + 1).padStart(2, '0')}`));
  const { coming } = await showToday(app, { limit: 5 });
  expect(coming.total).toBe(30);
  expect(coming.lines.map(({ due }) => due)).toEqual([1, 2, 3, 4, 5].map((day) => `2026-12-0${day}`));
});

test('the list says how long time alone leaves it as it is: until something becomes late, else until midnight', async () => {
  const { app, setClock } = await dayWith(['2026-11-18', '2026-11-18T15:00', '2026-11-18T16:00', '2026-11-19T08:00']);
  const at = (wall: string) => app.clock.instantOf(wall, 0);
  expect((await showToday(app, { limit: 1 })).until).toBe(at('2026-11-18T15:01'));
  setClock('2026-11-18T16:01');
  expect((await showToday(app, { limit: 1 })).until).toBe(at('2026-11-19T00:00'));
});

test('a repeating follow-up that is done comes again; a dropped one does not, and says why', async () => {
  const { app, command, clientId, ids } = await dayWith(['2026-11-20']);
  const { followUpId } = await addFollowUp(app, command(), {
    clientId,
    kind: 'call',
    text: 'stock',
    due: '2026-11-16T10:00',
    repeat: 'weekly',
  });
  await finishFollowUp(app, command(), { followUpId, outcome: 'all there' });
  await dropFollowUp(app, command(), { followUpId: ids.get('2026-11-20') ?? '', reason: 'they closed' });
  const open = await listFollowUps(app, {});
  expect(open.map(({ text, due, repeat, phone }) => ({ text, due, repeat, phone }))).toEqual([
    { text: 'stock', due: '2026-11-23T10:00', repeat: 'weekly', phone: undefined },
  ]);
  const { timeline } = await app.store.read(EVERYTHING, async (rows) => ({
    timeline: await rows.activitiesOf(clientId, 10),
  }));
  expect(timeline.map(({ kind, title }) => `${kind}: ${title}`).sort()).toEqual([
    'call: stock: all there',
    'dropped: 2026-11-20: they closed',
  ]);
});
