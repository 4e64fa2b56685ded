import { describe, expect, test } from 'vitest';
import { testApp, testTabs } from '../db/testApp';
import type { MessageReading, PageReading } from '../domain/pageReading';
import { addClient, showDossier } from './clients';
import { seePage } from './page';
import { awaitReply } from './waiting';

const ORIGIN = 'https://mail.firma.test';
const ME = 'manager@firma.test';

function page(message: Partial<MessageReading>): PageReading {
  const from = { address: 'anna@severstroy.example', name: 'Anna' };
  const whole = { subject: 'Re: price', from, to: [{ address: ME }], cc: [], attachments: [], text: '', open: true };
  return {
    site: 'roundcube',
    layout: '',
    own: [ME],
    view: 'message',
    messages: [{ key: 'm1', ...whole, ...message }],
    composes: [],
    unreadable: false,
  };
}

async function waiting() {
  const world = testApp('2026-11-18T12:00');
  const { app, command } = world;
  const { clientId } = await addClient(app, command(), {
    clientName: 'Severstroy',
    contactName: 'Anna',
    email: 'anna@severstroy.example',
  });
  const wait = () => awaitReply(app, command(), { clientId, letter: { key: 'sent-1', subject: 'price' } });
  await wait();
  const tabs = testTabs();
  const see = (message: Partial<MessageReading>) => seePage(app, tabs, 1, ORIGIN, page(message));
  const open = async () => (await showDossier(app, { clientId: clientId })).followUps;
  return { ...world, clientId, wait, see, open };
}

describe('waiting for an answer', () => {
  test('is a follow-up in two working days, once for a letter', async () => {
    const { wait, open } = await waiting();
    await wait();
    expect((await open()).map(({ due, reason }) => ({ due, reason }))).toEqual([
      { due: '2026-11-20', reason: { code: 'wait.reply', params: { subject: 'price' } } },
    ]);
  });

  test('ends by itself when a later letter of the client is seen, and says which', async () => {
    const { app, clientId, see, open } = await waiting();
    await see({ date: '2026-11-19 09:30', link: 'https://mail.firma.test/?_uid=7' });
    expect(await open()).toEqual([]);
    const { timeline } = await showDossier(app, { clientId: clientId });
    expect(timeline[0]).toMatchObject({
      kind: 'reply-seen',
      title: 'Re: price',
      link: 'https://mail.firma.test/?_uid=7',
    });
  });

  test.each([
    ['an earlier letter', { date: '2026-11-18 11:59' }],
    ['a letter whose date cannot be told', { date: '03/04/2027 10:00' }],
    ['a letter without a date', {}],
    ['a letter of somebody else', { date: '2026-11-19 09:30', from: { address: 'other@else.example' } }],
    [
      'one’s own letter',
      { date: '2026-11-19 09:30', from: { address: ME }, to: [{ address: 'anna@severstroy.example' }] },
    ],
  ])('%s does not end it', async (_, message) => {
    const { see, open } = await waiting();
    await see(message);
    expect(await open()).toHaveLength(1);
  });

  test('whoever is still waiting says so, and the same letter does not end it again', async () => {
    const { app, command, clientId, see, open } = await waiting();
    await see({ date: '2026-11-19 09:30' });
    expect(await open()).toEqual([]);
    const [ended] = (await showDossier(app, { clientId })).timeline;
    await app.store.undo(command('undo'), ended?.command ?? '');
    expect(await open()).toHaveLength(1);
    await see({ date: '2026-11-19 09:30', subject: 'seen again' });
    expect(await open()).toHaveLength(1);
  });

  test('asked for again after it was over, it is the same wait anew: it ends by a later letter, and there is one', async () => {
    const { wait, see, open, setClock } = await waiting();
    await see({ date: '2026-11-19 09:30' });
    setClock('2026-11-19T12:00');
    for (let click = 0; click < 3; click++) await wait();
    expect((await open()).map(({ due }) => due)).toEqual(['2026-11-23']);
    await see({ date: '2026-11-19 09:30' });
    expect(await open()).toHaveLength(1);
    setClock('2026-11-20T12:00');
    await see({ date: '2026-11-20 09:30' });
    expect(await open()).toEqual([]);
  });
});
