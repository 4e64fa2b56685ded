import { describe, expect, test } from 'vitest';
import { testApp } from '../db/testApp';
import { addClient } from './clients';
import { addFollowUp, finishFollowUp, snoozeFollowUp } from './followUps';
import type { Notice } from './reminderPorts';
import { createReminders, DIGEST, OVERDUE, type ReminderPorts } from './reminders';
import { editSettings } from './settings';

/** A notice's id without the moment it is for; of a digest, that it is one. */
function subjectOf(notice: string): string {
  return notice.startsWith(DIGEST) ? DIGEST : (notice.split('@')[0] ?? '');
}

/** The world outside: notices on screen, the number on the icon, the next alarm. */
function outside() {
  const world = {
    onScreen: new Map<string, Notice>(),
    everShown: [] as string[],
    count: 0,
    wakeAt: undefined as string | undefined,
    diesAfterShowing: false,
  };
  const ports: ReminderPorts = {
    alarms: {
      tryAgainSoon: async () => {
        world.wakeAt = 'soon';
      },
      wakeAt: async (moment) => {
        world.wakeAt = moment;
      },
    },
    badge: {
      show: async (count) => {
        world.count = count;
      },
    },
    notifier: {
      shown: async () => new Set(world.onScreen.keys()),
      show: async (notice) => {
        world.onScreen.set(notice.id, notice);
        world.everShown.push(subjectOf(notice.id));
        if (world.diesAfterShowing) throw new Error('the worker was ended');
      },
      clear: async (id) => void world.onScreen.delete(id),
    },
    words: {
      reminder: async (line) => ({ title: line.clientName, message: line.text, buttons: [] }),
      warning: async (line) => ({ title: line.clientName, message: '', buttons: [] }),
      overdue: async (count) => ({ title: String(count), message: '', buttons: [] }),
      digest: async (count) => ({ title: String(count), message: '', buttons: [] }),
    },
  };
  return { world, ports };
}

async function day() {
  const base = testApp('2026-11-18T12:00');
  const { world, ports } = outside();
  const { clientId } = await addClient(base.app, base.command(), {
    clientName: 'Severstroy',
    contactName: 'Anna',
    email: 'anna@severstroy.example',
  });
  const promise = async (due: string, text = 'call') => {
    const { followUpId } = await addFollowUp(base.app, base.command(), { clientId, kind: 'call', text, due });
    return followUpId;
  };
  return { ...base, world, clientId, promise, ports, reminders: createReminders(base.app, ports) };
}

describe('reminders', () => {
  test('show what is due when it is due, once, and set the alarm for what comes next', async () => {
    const { promise, reminders, world, setClock } = await day();
    const call = await promise('2026-11-18T15:00');
    await promise('2026-11-20');
    await reminders.reconcile();
    expect(world).toMatchObject({ everShown: [], count: 0, wakeAt: '2026-11-18T15:00' });
    setClock('2026-11-18T15:00');
    await reminders.reconcile();
    await reminders.reconcile();
    // Tomorrow morning there will be something overdue to tell of.
    expect(world).toMatchObject({ everShown: [call], count: 1, wakeAt: '2026-11-19T09:00' });
  });

  test('a worker that dies between showing and marking shows nothing twice', async () => {
    const { app, promise, reminders, ports, world, setClock } = await day();
    const call = await promise('2026-11-18T15:00');
    setClock('2026-11-18T15:00');
    world.diesAfterShowing = true;
    await expect(reminders.reconcile()).rejects.toThrow('the worker was ended');
    world.diesAfterShowing = false;
    await createReminders(app, ports).reconcile();
    expect(world.everShown).toEqual([call]);
    expect(await app.store.reminders.due('2026-11-18T15:00', { startsAt: '09:00' }, 10)).toEqual([]);
  });

  test('what the browser refuses to show is tried again, and what comes later keeps its alarm', async () => {
    const { promise, reminders, world, setClock } = await day();
    const call = await promise('2026-11-18T15:00');
    await promise('2026-11-18T16:00');
    setClock('2026-11-18T15:00');
    world.diesAfterShowing = true;
    await expect(reminders.reconcile()).rejects.toThrow();
    expect(world).toMatchObject({ count: 1, wakeAt: '2026-11-18T16:00' });
    world.diesAfterShowing = false;
    world.onScreen.clear();
    await reminders.reconcile();
    expect(world.everShown).toEqual([call, call]);
  });

  test('before anything else an alarm is set, for a run that does not come to its end', async () => {
    const { reminders, ports, world } = await day();
    ports.notifier.shown = () => new Promise(() => {});
    void reminders.reconcile();
    await expect.poll(() => world.wakeAt).toBe('soon');
  });

  test('what was finished before its time is not reminded of; what was snoozed is, at its new time', async () => {
    const { app, command, promise, reminders, world, setClock } = await day();
    const finished = await promise('2026-11-18T15:00');
    const snoozed = await promise('2026-11-18T15:00');
    await finishFollowUp(app, command(), { followUpId: finished, outcome: 'done' });
    await snoozeFollowUp(app, command(), { followUpId: snoozed, to: { due: '2026-11-18T16:00' } });
    setClock('2026-11-18T15:30');
    await reminders.reconcile();
    expect(world.everShown).toEqual([]);
    setClock('2026-11-18T16:00');
    await reminders.reconcile();
    expect(world.everShown).toEqual([snoozed]);
  });

  test('a day without a time is due when the working day starts, whenever that is set to', async () => {
    const { app, command, promise, reminders, world, setClock } = await day();
    const wholeDay = await promise('2026-11-20');
    const early = await promise('2026-11-20T08:15');
    await reminders.reconcile();
    expect(world.wakeAt).toBe('2026-11-20T08:15');
    setClock('2026-11-20T08:15');
    await reminders.reconcile();
    expect(world).toMatchObject({ everShown: [early], wakeAt: '2026-11-20T09:00' });
    await editSettings(app, command(), { workDay: { startsAt: '10:00' } });
    setClock('2026-11-20T09:30');
    await reminders.reconcile();
    expect(world).toMatchObject({ everShown: [early], wakeAt: '2026-11-20T10:00' });
    setClock('2026-11-20T10:00');
    await reminders.reconcile();
    expect(world.everShown).toEqual([early, wholeDay]);
  });

  test('a warning comes before the time, and the reminder still comes at the time', async () => {
    const { app, command, promise, reminders, world, setClock } = await day();
    await editSettings(app, command(), { early: 10 });
    const call = await promise('2026-11-18T15:00');
    await reminders.reconcile();
    expect(world.wakeAt).toBe('2026-11-18T14:50');
    setClock('2026-11-18T14:50');
    await reminders.reconcile();
    await reminders.reconcile();
    expect(world).toMatchObject({ everShown: [`early:${call}`], wakeAt: '2026-11-18T15:00' });
    setClock('2026-11-18T15:00');
    await reminders.reconcile();
    expect(world.everShown).toEqual([`early:${call}`, call]);
    expect([...world.onScreen.keys()].map(subjectOf)).toEqual([call]);
  });

  test.each([
    ['too late', '2026-11-18T15:00', '2026-11-18T15:00', false],
    ['in the quiet hours', '2026-11-18T21:00', '2026-11-18T20:50', true],
  ])('a warning %s is let go', async (_, due, now, dueLater) => {
    const { app, command, promise, reminders, world, setClock } = await day();
    await editSettings(app, command(), { early: 10 });
    const call = await promise(due);
    setClock(now);
    await reminders.reconcile();
    expect(world.everShown).toEqual(dueLater ? [] : [call]);
    setClock(due);
    await reminders.reconcile();
    expect(world.everShown).toEqual([call]);
  });

  test('what stays open is told of once each working morning', async () => {
    const { app, promise, ports, world, setClock } = await day();
    const call = await promise('2026-11-18T15:00');
    const at = async (moment: string) => {
      setClock(moment);
      await createReminders(app, ports).reconcile();
      return world.everShown.length;
    };
    expect(await at('2026-11-18T15:00')).toBe(1);
    expect(await at('2026-11-19T08:30')).toBe(1);
    expect(await at('2026-11-19T09:00')).toBe(2);
    expect(await at('2026-11-19T12:00')).toBe(2);
    expect(await at('2026-11-20T10:00')).toBe(3);
    // Saturday and Sunday are days off.
    expect(await at('2026-11-21T10:00')).toBe(3);
    expect(await at('2026-11-23T09:00')).toBe(4);
    expect(world.everShown).toEqual([call, OVERDUE, OVERDUE, OVERDUE]);
  });

  test('after a long sleep one digest tells of everything missed', async () => {
    const { promise, reminders, world, setClock } = await day();
    for (let hour = 13; hour < 18; hour++) await promise(`2026-11-18T${hour}:00`);
    setClock('2026-11-19T08:00');
    await reminders.reconcile();
    expect(world.everShown).toEqual([DIGEST]);
    expect([...world.onScreen.values()].map(({ title }) => title)).toEqual(['5']);
    expect(world.count).toBe(5);
  });

  test('moved while its notice is still on screen, it is reminded of anew and the old notice goes', async () => {
    const { app, command, promise, reminders, world, setClock } = await day();
    const call = await promise('2026-11-18T15:00');
    setClock('2026-11-18T15:00');
    await reminders.reconcile();
    await snoozeFollowUp(app, command(), { followUpId: call, to: 'hour' });
    await reminders.reconcile();
    expect([...world.onScreen.keys()]).toEqual([]);
    setClock('2026-11-18T16:00');
    await reminders.reconcile();
    expect(world.everShown).toEqual([call, call]);
  });

  test('calls that come while it runs are not lost', async () => {
    const { promise, reminders, world, setClock } = await day();
    const running = reminders.reconcile();
    const call = await promise('2026-11-18T12:30');
    setClock('2026-11-18T12:30');
    await Promise.all([running, reminders.reconcile()]);
    expect(world.everShown).toEqual([call]);
  });
});
