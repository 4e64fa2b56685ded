import { describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import type { FollowUp } from '../domain/followUp';
import { ruleId } from '../domain/ruleId';
import { addDays } from '../domain/wallClock';
import { addClient } from './clients';
import { addFollowUp, dropFollowUp, finishFollowUp, snoozeFollowUp } from './followUps';
import { countNavigation } from './navigation';
import { editSettings } from './settings';
import { countDue, showToday } from './today';

/** A Wednesday. */
const TODAY = '2026-11-18';

/** Steps as a playbook makes them, past the playbook: what is on test here is the list of the day. */
function world() {
  const made = testApp(`${TODAY}T12:00`, { follow: { tables: () => [], begin: async () => async () => [] } });
  const { app, command } = made;
  const step = (clientId: string, change: Partial<FollowUp> = {}, playbook = 'rhythm'): FollowUp => {
    const due = change.due ?? TODAY;
    const subject = `${clientId}-${change.text ?? ''}`;
    return {
      id: ruleId(playbook, subject, due),
      from: { playbook, subject, step: due },
      ...{ clientId, kind: 'call', text: '', due, planned: due, state: 'open', createdAt: 0 },
      reason: { code: 'rhythm.later', params: { count: 40 } },
      ...change,
    };
  };
  const bring = (clients: number, steps: (clientId: string, i: number) => FollowUp[]) =>
    app.store.write(command('bring'), { writes: ['client', 'followUp'], asRules: true }, async (rows) => {
      for (let i = 0; i < clients; i++) {
        const id = `client-${String(i).padStart(5, '0')}`;
        await rows.add('client', { id, name: `Firm ${i}`, remember: [], domains: [], createdAt: 0 });
        for (const followUp of steps(id, i)) await rows.add('followUp', followUp);
      }
    });
  const dayOn = async (limit = 500) => {
    const { overdue, today, tomorrow, coming, moved } = await showToday(app, { limit });
    return { overdue, today, tomorrow, coming, moved };
  };
  return { ...made, step, bring, dayOn };
}

describe('two steps for one client on one day', () => {
  async function twoReasons() {
    const made = world();
    const second = (clientId: string) => made.step(clientId, { text: 'second' });
    await made.bring(2, (clientId) => [made.step(clientId), second(clientId)]);
    const { today } = await made.dayOn();
    return { ...made, line: today.lines[0], total: today.total };
  }

  test('are one line with both reasons, and one of the number', async () => {
    const { line, total, app } = await twoReasons();
    expect(total).toBe(2);
    expect(line?.also).toHaveLength(1);
    expect(await countDue(app)).toBe(2);
    expect((await countNavigation(app, {})).today).toBe(2);
  });

  test('are done by one click and one undo, or one without the other', async () => {
    const { line, app, command, db, undo, dayOn } = await twoReasons();
    const [followUpId = '', other = ''] = [line?.id, line?.also?.[0]?.id];
    const done = command('followUp.finish');
    await finishFollowUp(app, done, { followUpId, also: [other], outcome: 'they order on Monday' });
    expect(await db.followUp.bulkGet([followUpId, other])).toMatchObject([{ state: 'done' }, { state: 'done' }]);
    expect((await dayOn()).today.total).toBe(1);
    await undo(done.id);
    expect(await db.followUp.bulkGet([followUpId, other])).toMatchObject([{ state: 'open' }, { state: 'open' }]);
    await dropFollowUp(app, command(), { followUpId, reason: '' });
    expect((await dayOn()).today.lines.find(({ id }) => id === other)?.also).toBeUndefined();
  });

  test('move together, and what is another client’s does not come along', async () => {
    const { line, app, command, db, dayOn } = await twoReasons();
    const stranger = (await dayOn()).today.lines.find(({ clientId }) => clientId !== line?.clientId)?.id ?? '';
    const also = [line?.also?.[0]?.id ?? '', stranger];
    await snoozeFollowUp(app, command(), { followUpId: line?.id ?? '', also, to: { due: '2026-11-25' } });
    const { coming } = await dayOn();
    expect(coming.lines).toMatchObject([{ due: '2026-11-25', also: [{ due: '2026-11-25' }] }]);
    expect(await db.followUp.get(stranger)).toMatchObject({ due: TODAY });
  });
});

describe('the daily limit', () => {
  test('puts what playbooks suggest on the next days, says so, and never a promise, money or what a hand placed', async () => {
    const { app, command, step, bring, dayOn } = world();
    await editSettings(app, command(), { dailyLimit: 5 });
    await bring(12, (clientId, i) => {
      if (i === 0) return [step(clientId, { due: '2026-11-16' }, 'chase')];
      if (i === 1) return [step(clientId, { due: TODAY, moved: { from: '2026-11-10', to: TODAY, at: 1 } })];
      return [step(clientId)];
    });
    const { clientId } = await addClient(app, command(), { clientName: 'Promised', contactName: '', email: '' });
    await addFollowUp(app, command(), { clientId, kind: 'call', text: 'the samples', due: TODAY });
    const { overdue, today, tomorrow, coming, moved } = await dayOn();
    expect(overdue.lines.map(({ from }) => from?.playbook)).toEqual(['chase']);
    expect([today.total, tomorrow.total, coming.total]).toEqual([4, 5, 3]);
    expect(today.lines.map(({ text }) => text)).toContain('the samples');
    expect(moved).toEqual({
      count: 8,
      limit: 5,
      days: [
        { day: '2026-11-19', count: 5 },
        { day: '2026-11-20', count: 3 },
      ],
    });
    expect(await countDue(app)).toBe(5);
    expect((await countNavigation(app, {})).today).toBe(5);
  });

  test('what is done leaves its room empty, and what was not done is suggested again, not overdue', async () => {
    const { app, command, step, bring, dayOn, setClock } = world();
    await editSettings(app, command(), { dailyLimit: 5 });
    await bring(7, (clientId) => [step(clientId)]);
    const [first] = (await dayOn()).today.lines;
    await finishFollowUp(app, command(), { followUpId: first?.id ?? '', outcome: '' });
    expect((await dayOn()).today.total).toBe(4);
    setClock('2026-11-19T08:00');
    const { overdue, today, tomorrow } = await dayOn();
    expect([overdue.total, today.total, tomorrow.total]).toEqual([0, 5, 1]);
    expect(today.lines[0]?.due).toBe('2026-11-19');
  });

  test('on a day off nothing is suggested', async () => {
    const { step, bring, dayOn, setClock } = world();
    await bring(2, (clientId) => [step(clientId, { due: addDays(TODAY, 2) })]);
    setClock('2026-11-21T10:00');
    const { overdue, today, coming } = await dayOn();
    expect([overdue.total, today.total, coming.lines[0]?.due]).toEqual([0, 0, '2026-11-23']);
  });
});
