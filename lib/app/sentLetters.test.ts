import { describe, expect, test } from 'vitest';
import { ANNA, ME, ORIGIN, testMailbox } from '../db/testMailbox';
import type { ComposeReading, MessageReading, PageReading } from '../domain/pageReading';
import { showDossier } from './clients';
import { logLetter } from './letters';
import { seeSending } from './page';

const compose: ComposeReading = { key: 'c1', to: [ANNA], cc: [], bcc: [], subject: 'Re: Samples', attachments: [] };

/** An own letter to Anna with the subject of the one that is sent. */
function own(change: Partial<MessageReading>): MessageReading {
  return {
    key: 'old',
    subject: 'Re: Samples',
    from: { address: ME },
    to: [ANNA],
    cc: [],
    attachments: [],
    text: 'They leave today.',
    date: '2026-11-17 09:00',
    open: true,
    ...change,
  };
}

async function world() {
  const { app, command, setClock, clientId, tabs, see, show } = await testMailbox('2026-11-18T12:00');
  const history = async () =>
    (await showDossier(app, { clientId: clientId })).timeline.map(({ messageKey }) => messageKey);
  const send = async (messages: MessageReading[] = [], change: Partial<PageReading> = {}) => {
    await see({ view: 'compose', messages, composes: [compose], ...change });
    await seeSending(app, tabs, 1, ORIGIN, compose);
  };
  const log = async () => {
    const letter = (await show()).justSent?.letter;
    if (!letter) throw new Error('the sent letter is not offered');
    await logLetter(app, command(), { clientId, letter });
  };
  return { app, clientId, setClock, see, show, send, log, history };
}

describe('a letter just sent', () => {
  test('is offered beside a conversation that holds an older one to the same people', async () => {
    const { see, show, send } = await world();
    await send([own({})]);
    await see({ view: 'message', messages: [own({})] });
    expect((await show()).justSent?.letter.subject).toBe('Re: Samples');
    await see({ view: 'message', messages: [own({}), own({ key: 'new', date: '2026-11-18 12:00' })] });
    expect((await show()).justSent).toBeUndefined();
  });

  test('is offered beside older ones whose time the page does not give, until another one comes', async () => {
    const { see, show, send } = await world();
    const undated = { date: undefined } as never;
    await send([own(undated)]);
    await see({ view: 'message', messages: [own(undated)] });
    expect((await show()).justSent).toBeDefined();
    await see({ view: 'message', messages: [own(undated), own({ key: 'new', ...(undated as object) })] });
    expect((await show()).justSent).toBeUndefined();
  });

  test('stands in the history at the moment of its sending, whenever it is logged', async () => {
    const { app, clientId, setClock, see, send, log } = await world();
    await send();
    await see({});
    setClock('2026-11-18T12:07');
    await log();
    const [entry] = (await showDossier(app, { clientId: clientId })).timeline;
    expect(entry?.at).toBe(app.clock.instantOf('2026-11-18T12:00', 0));
  });
});

describe('a letter logged at the send button', () => {
  async function logged() {
    const opened = await world();
    await opened.send();
    await opened.see({});
    await opened.log();
    return opened;
  }
  const fresh = { key: 'new', date: 'Nov 18, 2026, 12:00 PM' };

  test('is not an older letter with the same subject to the same people', async () => {
    const { see, history } = await logged();
    await see({ view: 'message', messages: [own({})] });
    expect(await history()).toEqual(['c1']);
    await see({ view: 'message', messages: [own({}), own(fresh)] });
    expect(await history()).toEqual(['new']);
  });

  test('is not one that was sent in another account of the same site, nor on another site', async () => {
    const { see, history } = await logged();
    const other = own({ ...fresh, key: 'other', from: { address: 'private@home.example' } });
    await see({ view: 'message', messages: [other], own: ['private@home.example'] });
    await see({ view: 'message', messages: [own(fresh)] }, 'https://evil.example');
    expect(await history()).toEqual(['c1']);
    await see({ view: 'message', messages: [own(fresh)] });
    expect(await history()).toEqual(['new']);
  });

  test('is found on a page whose clock is in another zone, and nothing else is taken for it', async () => {
    const { see, history } = await logged();
    await see({ view: 'message', messages: [own({ date: '2026-11-18 09:07' })] });
    await see({ view: 'message', messages: [own({ key: 'exact', date: '2026-11-18T09:00:00Z' })] });
    expect(await history()).toEqual(['c1']);
    await see({ view: 'message', messages: [own({ key: 'new', date: '2026-11-18 09:00' })] });
    expect(await history()).toEqual(['new']);
  });

  test('is found once, however many letters look alike', async () => {
    const { see, show, history } = await logged();
    await see({ view: 'message', messages: [own(fresh), own({ ...fresh, key: 'again', date: '2026-11-18 12:10' })] });
    expect(await history()).toEqual(['new']);
    expect((await show()).letter).not.toHaveProperty('logged');
    await see({ view: 'message', messages: [own({ ...fresh, key: 'again' })] });
    expect(await history()).toEqual(['new']);
  });

  test('is known again on a page that gives letters no identity, by its people, subject and time', async () => {
    const { see, show, history } = await logged();
    const nameless = { key: undefined } as never;
    await see({ view: 'message', messages: [own(nameless)] });
    expect((await show()).letter).not.toHaveProperty('logged');
    const sent = own({ date: 'Wed, Nov 18 at 12:00 PM', text: 'The samples left.', ...(nameless as object) });
    await see({ view: 'message', messages: [{ ...sent, open: false }] });
    expect(await history()).toEqual(['c1']);
    await see({ view: 'message', messages: [sent] });
    expect(await history()).toHaveLength(1);
    expect((await show()).letter?.logged).toMatchObject({ kind: 'letter-out' });
    // The same words at another time are another letter.
    await see({ view: 'message', messages: [{ ...sent, date: 'Wed, Nov 18 at 12:20 PM' }] });
    expect((await show()).letter).not.toHaveProperty('logged');
  });
});

describe('a letter sent from one tab and seen in another', () => {
  const fresh = own({ key: 'new', link: 'https://mail.firma.test/new', date: '2026-11-18 12:00' });

  test('is still logged in the tab it was sent from, and is not offered a second time', async () => {
    const { see, show, send, log, history } = await world();
    await send();
    await see({});
    await log();
    expect((await show()).justSent?.letter.logged).toMatchObject({ clientName: 'Severstroy' });
    expect(await see({ view: 'message', messages: [fresh] }, ORIGIN, 2)).toEqual([1]);
    expect(await history()).toEqual(['new']);
    expect((await show()).justSent?.letter).toMatchObject({ key: 'new', logged: { clientName: 'Severstroy' } });
    expect((await show(2)).letter?.logged).toMatchObject({ clientName: 'Severstroy' });
    expect(await see({ view: 'message', messages: [fresh] }, ORIGIN, 2)).toEqual([]);
  });

  test('is so too where the page gives it no time', async () => {
    const { see, show, send, log } = await world();
    await send();
    await see({});
    await log();
    const { date: _, ...undated } = fresh;
    expect(await see({ view: 'message', messages: [undated] }, ORIGIN, 2)).toEqual([1]);
    expect((await show()).justSent?.letter.logged).toBeDefined();
  });

  test('is logged once, in whichever of the two it is logged', async () => {
    const { app, see, show, send, log, history, clientId } = await world();
    await send();
    await see({});
    expect(await see({ view: 'message', messages: [fresh] }, ORIGIN, 2)).toEqual([1]);
    expect((await show()).justSent?.letter).toMatchObject({ key: 'new', link: fresh.link });
    expect((await show()).justSent?.letter).not.toHaveProperty('sentFrom');
    const letter = (await show(2)).letter;
    if (!letter) throw new Error('the letter is not shown');
    await logLetter(app, { id: 'log-2', name: 'logLetter' }, { clientId, letter });
    expect((await show()).justSent?.letter.logged).toBeDefined();
    await log();
    expect(await history()).toEqual(['new']);
  });

  test('is none of another site, of another account, or older', async () => {
    const { see, send } = await world();
    await send();
    await see({});
    expect(await see({ view: 'message', messages: [fresh] }, 'https://evil.example', 2)).toEqual([]);
    const other = { ...fresh, from: { address: 'private@home.example' } };
    expect(await see({ view: 'message', messages: [other], own: ['private@home.example'] }, ORIGIN, 2)).toEqual([]);
    expect(await see({ view: 'message', messages: [own({})] }, ORIGIN, 2)).toEqual([]);
  });
});
