import { afterEach, describe, expect, test, vi } from 'vitest';
import { testApp } from '../db/testApp';
import { createWords } from '../i18n';
import { clock } from '../platform/clock';
import { addClient, showDossier } from './clients';
import { addFollowUp, finishFollowUp, snoozeFollowUp, understand } from './followUps';
import { showToday } from './today';

const LANGUAGES = ['en', 'ru', 'ro'] as const;
const workDay = { startsAt: '09:00' };

async function withPromise() {
  const base = testApp('2026-11-18T12:00');
  const { clientId } = await addClient(base.app, base.command(), {
    clientName: 'Severstroy',
    contactName: 'Anna',
    email: 'anna@severstroy.example',
  });
  const promise = { clientId, kind: 'call', text: 'the samples', due: '2026-11-18T15:00' } as const;
  const { followUpId } = await addFollowUp(base.app, base.command(), promise);
  return { ...base, clientId, followUpId, promise };
}

/** What the user reads; a key without words comes back as it is. */
function sentences(key: string, params: object = {}): string[] {
  return LANGUAGES.map((language) => {
    const say = createWords(language).t as (key: string, params: object) => string;
    return say(key, params);
  });
}

function expectSentences(key: string, params?: object): void {
  for (const sentence of sentences(key, params)) expect(sentence).toMatch(/^\p{Lu}(?!.*\{\{).+[.?»”]$/u);
}

describe('a line that makes no follow-up is answered by a sentence in each language, and nothing is lost', () => {
  test.each([
    ['empty', ''],
    ['too-long', 'call tomorrow '.repeat(720).slice(0, 10_000)],
    ['too-far', 'call on 1 May 9999'],
    ['too-far', 'позвонить 31.12.9999'],
    ['not-a-date', 'call on 31 February'],
    ['not-a-date', 'позвонить 31 февраля'],
    ['not-a-date', 'sună pe 31 februarie'],
    ['not-a-date', 'call in -3 days'],
    ['not-a-date', 'позвонить через -3 дня'],
    ['not-a-date', 'sună peste -3 zile'],
    ['unclear', 'call after Friday'],
    ['unclear', 'позвонить через пятницу'],
    ['unclear', 'sună vineri după târg'],
  ])('%s: %j', async (code, line) => {
    const { app, followUpId } = await withPromise();
    const { problem } = await understand(app, { line: line });
    expect(problem?.code).toBe(code);
    expectSentences(`line.problem.${code}`, problem?.params);
    expect((await showToday(app, { limit: 10 })).today.lines.map(({ id }) => id)).toEqual([followUpId]);
  });
});

describe('a date that is none is refused with a sentence, and the follow-up stays where it was', () => {
  test.each(['2027-02-31', '2026-13-01', '2026-11-20T25:00', '+010000-01-01', ''])('%j', async (due) => {
    const { app, command, db, followUpId, promise } = await withPromise();
    const refused = { code: 'date-needed' };
    await expect(addFollowUp(app, command(), { ...promise, due })).rejects.toMatchObject(refused);
    await expect(snoozeFollowUp(app, command(), { followUpId, to: { due } })).rejects.toMatchObject(refused);
    expectSentences('refusal.date-needed');
    const { lines, total } = (await showToday(app, { limit: 10 })).today;
    const reminder = await db.reminder.get(followUpId);
    expect({ total, due: lines[0]?.due, wake: reminder?.wake }).toEqual({
      total: 1,
      due: promise.due,
      wake: promise.due,
    });
  });
});

test('the last day of the calendar is kept, waited for, and can be done though it can come no more', async () => {
  const { app, command, followUpId, promise } = await withPromise();
  const last = '9999-12-31T23:59';
  const { followUpId: far } = await addFollowUp(app, command(), { ...promise, due: last, repeat: 'yearly' });
  await finishFollowUp(app, command(), { followUpId, outcome: '' });
  expect(await app.store.reminders.next('2026-11-18T12:00', workDay)).toBe(last);
  expect((await showToday(app, { limit: 10 })).coming.lines.map(({ id }) => id)).toEqual([far]);
  expect(await finishFollowUp(app, command(), { followUpId: far, outcome: '' })).toEqual({});
});

describe('when the zone of the machine vanishes', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test('a follow-up stays due when the wall clock says so', async () => {
    const { app, promise } = await withPromise();
    const isDue = async () => (await app.store.reminders.due(clock.wallNow(), workDay, 10)).length > 0;
    vi.stubEnv('TZ', 'Nowhere/Town');
    vi.useFakeTimers({ now: new Date('2026-11-18T14:59:00Z'), toFake: ['Date'] });
    expect(await isDue()).toBe(false);
    vi.setSystemTime(clock.instantOf(promise.due, Date.now()));
    expect(await isDue()).toBe(true);
  });
});

describe('when a client was deleted from the store', () => {
  test('its page says so in a sentence; its promise is still due, listed, movable and can be done', async () => {
    const { app, db, command, clientId, followUpId, promise } = await withPromise();
    await db.client.delete(clientId);
    await db.contact.clear();
    await expect(showDossier(app, { clientId: clientId })).rejects.toMatchObject({ code: 'not-found' });
    await expect(addFollowUp(app, command(), promise)).rejects.toMatchObject({ code: 'not-found' });
    expectSentences('refusal.not-found');
    expect((await showToday(app, { limit: 10 })).today.lines).toMatchObject([{ id: followUpId, clientName: '' }]);
    await snoozeFollowUp(app, command(), { followUpId, to: 'hour' });
    expect(await app.store.reminders.due('2026-11-18T15:00', workDay, 10)).toMatchObject([{ id: followUpId }]);
    const finishing = command();
    await finishFollowUp(app, finishing, { followUpId, outcome: 'gone' });
    await app.store.undo(command('undo'), finishing.id);
    expect((await showToday(app, { limit: 10 })).today.total).toBe(1);
  });
});
