import { describe, expect, test } from 'vitest';
import { ANNA, ME, ORIGIN, testMailbox } from '../db/testMailbox';
import type { MessageReading, SelectedLetter } from '../domain/pageReading';
import { showDossier } from './clients';
import { logLetter, logLetters } from './letters';
import { knowLetter } from './loggedLetters';
import { seeSending } from './page';
import { awaitReply } from './waiting';

const LETTER: MessageReading = {
  key: 'roundcube:INBOX:7',
  subject: 'Order',
  from: ANNA,
  to: [{ address: ME }],
  cc: [],
  attachments: [],
  date: '2026-11-19 15:56',
  text: 'Good day, please send 40 pallets.',
  open: true,
};

async function world() {
  const { app, command, clientId, tabs, see, show } = await testMailbox('2026-11-20T12:00');
  const open = async (change: Partial<MessageReading>) => {
    await see({ view: 'message', messages: [{ ...LETTER, ...change }] });
    const { letter } = await show();
    if (!letter) throw new Error('the letter is not shown');
    return letter;
  };
  return {
    ...{ app, command, clientId, tabs, see, show, open },
    log: async (change: Partial<MessageReading>) => logLetter(app, command(), { clientId, letter: await open(change) }),
    titles: async () => {
      const all = await app.store.read(['activity'], (rows) => rows.activitiesOf(clientId, 1_000));
      return all.map(({ title }) => title);
    },
  };
}

describe('a letter that was moved', () => {
  test.each(['roundcube:Archive:3', 'roundcube:INBOX:9', 'sogo:folderArchive/3'])(
    'is logged as %s too',
    async (key) => {
      const { app, clientId, command, open, log, titles } = await world();
      await log({});
      const moved = await open({ key });
      expect(moved.logged).toMatchObject({ clientName: 'Severstroy', kind: 'letter-in' });
      // Whoever asks nevertheless.
      await logLetter(app, command(), { clientId, letter: { ...moved, key } });
      expect(await titles()).toEqual(['Order']);
    },
  );

  test('is waited for once', async () => {
    const { app, command, clientId, open, log } = await world();
    await log({ from: { address: ME }, to: [ANNA] });
    const sent = { from: { address: ME }, to: [ANNA] };
    for (const key of [LETTER.key ?? '', 'roundcube:Archive:3']) {
      const letter = await open({ ...sent, key });
      await awaitReply(app, command(), { clientId, letter: { key: letter.key, subject: letter.subject } });
    }
    expect((await showDossier(app, { clientId: clientId })).followUps).toHaveLength(1);
  });

  test.each<[string, Partial<MessageReading>]>([
    ['another minute', { date: '2026-11-19 15:57' }],
    ['another subject', { subject: 'Re: Order' }],
    ['another sender', { from: { address: 'ion@severstroy.example' } }],
    ['other recipients', { to: [{ address: 'sales@firma.test' }] }],
  ])('is no other letter: %s', async (_, change) => {
    const { open, log } = await world();
    await log({});
    const other = await open({ key: 'roundcube:INBOX:8', ...change });
    expect(other).not.toHaveProperty('logged');
    expect(other).not.toHaveProperty('perhaps');
  });

  test('is asked about where the page does not show enough, and never logged twice silently', async () => {
    const { app, command, clientId, open, log, titles } = await world();
    const { activityId } = await log({});
    const doubtful = await open({ key: 'roundcube:Archive:3', text: 'Good day' });
    expect(doubtful.perhaps).toMatchObject([{ activityId, clientName: 'Severstroy' }]);
    await expect(logLetter(app, command(), { clientId, letter: doubtful })).rejects.toMatchObject({
      code: 'perhaps-logged',
    });

    const saying = command();
    await knowLetter(app, saying, { activityId, letter: doubtful });
    expect((await open({ key: 'roundcube:Archive:3', text: 'Good day' })).logged).toMatchObject({ activityId });
    expect(await titles()).toEqual(['Order']);
    await app.store.undo(command('undo'), saying.id);
    expect((await open({ key: 'roundcube:Archive:3', text: 'Good day' })).perhaps).toHaveLength(1);
  });

  test('is another one when the user says so', async () => {
    const { app, command, clientId, open, log, titles } = await world();
    await log({});
    const letter = await open({ key: 'roundcube:INBOX:8', text: 'One more thing' });
    await logLetter(app, command(), { clientId, letter: { ...letter, isAnother: true } });
    expect(await titles()).toEqual(['Order', 'Order']);
    // Both are known now, each as itself, wherever they are.
    expect((await open({ key: 'roundcube:Archive:4', text: 'One more thing' })).logged?.activityId).not.toBe(
      (await open({ key: 'roundcube:Archive:3' })).logged?.activityId,
    );
  });

  test('is asked about when two that are logged look the same: which?', async () => {
    const { app, command, clientId, open, log } = await world();
    await log({ text: '' });
    const twin = await open({ key: 'roundcube:INBOX:8', text: '' });
    await logLetter(app, command(), { clientId, letter: { ...twin, isAnother: true } });
    expect((await open({ key: 'roundcube:Archive:3', text: '' })).perhaps).toHaveLength(2);
  });

  test('that was logged when it was sent is known by what it showed among the sent', async () => {
    const { app, command, clientId, tabs, see, show, open } = await world();
    const compose = { key: 'c1', to: [ANNA], cc: [], bcc: [], subject: 'Samples', attachments: [], text: 'They left.' };
    await see({ view: 'compose', composes: [compose] });
    await seeSending(app, tabs, 1, ORIGIN, compose);
    await see({ view: 'list' });
    const sent = (await show()).justSent?.letter;
    if (!sent) throw new Error('the sent letter is not offered');
    await logLetter(app, command(), { clientId, letter: sent });
    const shown = {
      from: { address: ME },
      to: [ANNA],
      subject: 'Samples',
      text: 'They left.',
      date: '2026-11-20 12:00',
    };
    expect((await open({ ...shown, key: 'roundcube:Sent:1' })).logged).toBeDefined();
    expect((await open({ ...shown, key: 'roundcube:Archive:1' })).logged).toBeDefined();
  });
});

describe('a row of a list', () => {
  const ROW: SelectedLetter = {
    key: 'roundcube:Archive:3',
    subject: 'Order',
    people: [ANNA],
    direction: 'incoming',
    date: '2026-11-19 15:56',
  };

  test.each<[string, Partial<SelectedLetter>, object]>([
    ['that looks like a logged letter is to be opened', {}, { perhaps: 1, letters: [] }],
    ['that does not say when is too', { date: 'some day' }, { perhaps: 1, letters: [] }],
    ['that is the letter by its key is logged', { key: LETTER.key ?? '' }, { logged: 1, letters: [] }],
    ['of another minute is another letter', { date: '2026-11-19 15:57' }, { logged: 0, letters: [{}] }],
  ])('%s', async (_, change, selection) => {
    const { see, show, log } = await world();
    await log({});
    await see({ selected: [{ ...ROW, ...change }], selectedUnknown: 1 });
    expect((await show()).selection).toMatchObject(selection);
  });

  test('among five thousand of one subject claims nothing, and is logged as itself', async () => {
    const { app, command, see, show, log, open, titles } = await world();
    await log({});
    const rows = Array.from({ length: 100 }, (_, i) => ({
      ...ROW,
      key: `roundcube:INBOX:${100 + i}`,
      date: `2026-11-${String(1 + (i % 18)).padStart(2, '0')} 09:${String(10 + Math.floor(i / 18))}`,
    }));
    await see({ selected: rows });
    const { selection } = await show();
    expect(selection).toMatchObject({ logged: 0, leftOut: 0 });
    expect(selection?.letters).toHaveLength(100);
    await logLetters(app, command(), { letters: selection?.letters ?? [] });
    expect(await titles()).toHaveLength(101);
    // Opened where it was, each is logged; one that was not is not.
    const [first] = rows;
    expect((await open({ key: first?.key ?? '', date: first?.date ?? '' })).logged).toBeDefined();
    const other = await open({ key: 'roundcube:INBOX:300', date: '2026-11-19 23:00' });
    expect(other).not.toHaveProperty('logged');
    expect(other).not.toHaveProperty('perhaps');
  });
});
