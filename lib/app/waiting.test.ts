import { describe, expect, test } from 'vitest';
import { testApp, testTabs } from '../db/testApp';
import { endOfWait } from '../domain/followUp';
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
  const wait = () => awaitReply(app, command(), { clientId, letterKey: 'sent-1', text: 'no reply seen: price' });
  await wait();
  const tabs = testTabs();
  const see = (message: Partial<MessageReading>) => seePage(app, tabs, 1, ORIGIN, page(message));
  const open = async () => (await showDossier(app, clientId)).followUps;
  return { ...world, clientId, wait, see, open };
}

describe('waiting for an answer', () => {
  test('is a follow-up in two working days, once for a letter', async () => {
    const { wait, open } = await waiting();
    await wait();
    expect((await open()).map(({ due, text }) => ({ due, text }))).toEqual([
      { due: '2026-11-20', text: 'no reply seen: price' },
    ]);
  });

  test('ends by itself when a later letter of the client is seen, and says which', async () => {
    const { app, clientId, see, open } = await waiting();
    await see({ date: '2026-11-19 09:30', link: 'https://mail.firma.test/?_uid=7' });
    expect(await open()).toEqual([]);
    const { timeline } = await showDossier(app, clientId);
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
    const { app, see, open } = await waiting();
    const [wait] = await open();
    await see({ date: '2026-11-19 09:30' });
    expect(await open()).toEqual([]);
    await app.store.undo(endOfWait(wait?.id ?? ''));
    expect(await open()).toHaveLength(1);
    await see({ date: '2026-11-19 09:30', subject: 'seen again' });
    expect(await open()).toHaveLength(1);
  });
});
