import { describe, expect, test } from 'vitest';
import { ANNA, ME, ORIGIN, testMailbox } from '../db/testMailbox';
import type { ComposeReading } from '../domain/pageReading';
import { showDossier } from './clients';
import { seeSending } from './page';
import { declinePromise, takePromise } from './promises';

const LETTER =
  'Good day, Anna!\nThank you for the samples. I will send you the calculation tomorrow.\nBest regards\nVera';

async function world() {
  const { app, command, setClock, clientId, tabs, see, show } = await testMailbox('2026-11-18T12:00');
  const offers = async () => (await show()).promised?.promises ?? [];
  const compose: ComposeReading = {
    key: 'c1',
    to: [ANNA],
    cc: [],
    bcc: [],
    subject: 'Price',
    attachments: [],
    text: LETTER,
  };
  const write = () => see({ composes: [compose] });
  const send = async () => {
    await write();
    await seeSending(app, tabs, 1, ORIGIN, compose);
    await see({});
  };
  const openSent = (date: string | undefined) =>
    see({
      view: 'message',
      messages: [
        {
          key: 's1',
          subject: 'Price',
          from: { address: ME },
          to: [ANNA],
          cc: [],
          attachments: [],
          text: LETTER,
          open: true,
          ...(date && { date }),
        },
      ],
    });
  return { app, command, setClock, clientId, write, send, openSent, offers };
}

describe('a promise in the user’s own letter', () => {
  test('is offered after sending, and becomes a follow-up by one click, once', async () => {
    const { app, command, clientId, send, openSent, offers } = await world();
    await send();
    const [offer] = await offers();
    expect(offer).toMatchObject({ kind: 'letter', due: '2026-11-19' });
    if (!offer) return;
    await takePromise(app, command(), { clientId, ...offer });
    await takePromise(app, command(), { clientId, ...offer });
    expect((await showDossier(app, { clientId: clientId })).followUps.map(({ due }) => due)).toEqual(['2026-11-19']);
    await openSent('2026-11-18 12:00');
    expect(await offers()).toEqual([]);
  });

  test('is offered while the letter is being written, and not again after it was sent', async () => {
    const { app, command, clientId, write, send, offers } = await world();
    await write();
    const [offer] = await offers();
    expect(offer).toMatchObject({ kind: 'letter', due: '2026-11-19' });
    if (!offer) return;
    await takePromise(app, command(), { clientId, ...offer });
    expect(await offers()).toEqual([]);
    await send();
    expect(await offers()).toEqual([]);
  });

  test('that was declined is not offered again, in the sent letter either', async () => {
    const { app, command, send, openSent, offers } = await world();
    await send();
    const [offer] = await offers();
    await declinePromise(app, command(), { key: offer?.key ?? '' });
    expect(await offers()).toEqual([]);
    await openSent('2026-11-18 12:00');
    expect(await offers()).toEqual([]);
  });

  test('is counted from the day the letter was written', async () => {
    const { openSent, offers } = await world();
    await openSent('2026-11-17 18:00');
    expect((await offers()).map(({ due }) => due)).toEqual(['2026-11-18']);
  });

  test.each([
    ['whose time has passed', '2026-11-12 10:00'],
    ['in a letter whose date cannot be told', undefined],
  ])('%s is not offered', async (_, date) => {
    const { openSent, offers } = await world();
    await openSent(date);
    expect(await offers()).toEqual([]);
  });
});
