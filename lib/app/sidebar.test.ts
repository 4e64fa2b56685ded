import { describe, expect, test } from 'vitest';
import { testApp, testTabs } from '../db/testApp';
import type { MessageReading, PageReading, SelectedLetter } from '../domain/pageReading';
import { addClient, showDossier } from './clients';
import { logLetter, logLetters, logProposal } from './letters';
import { forgetNeverLog, logAnyway, neverLog } from './neverLog';
import { seePage, seeSending } from './page';
import type { App } from './ports';
import { showSidebar } from './sidebar';

const ME = 'manager@firma.test';
const ORIGIN = 'https://mail.firma.test';
const anna = { address: 'anna@severstroy.example', name: 'Anna Sokolova' };

function letter(change: Partial<MessageReading> = {}): MessageReading {
  return {
    key: 'roundcube:INBOX:1',
    subject: 'Price request',
    from: anna,
    to: [{ address: ME }],
    cc: [],
    attachments: [],
    text: 'Good day, please send a price for 40 pallets.',
    open: true,
    ...change,
  };
}

function page(change: Partial<PageReading> = {}): PageReading {
  return {
    site: 'roundcube',
    layout: 'skin:elastic',
    own: [ME],
    view: 'message',
    messages: [letter()],
    composes: [],
    unreadable: false,
    ...change,
  };
}

async function openPage(reading: PageReading) {
  const world = testApp();
  const tabs = testTabs();
  const see = (next: PageReading) => seePage(world.app, tabs, 1, ORIGIN, next);
  await see(reading);
  const show = async (picked?: { address: string; beside: string }) =>
    showSidebar(world.app, await tabs.reading(1), picked);
  return { ...world, tabs, see, show };
}

const timelineOf = async (app: App, clientId: string) => (await showDossier(app, { clientId: clientId })).timeline;

const annaAsClient = { clientName: 'Severstroy', contactName: 'Anna Sokolova', email: anna.address };

describe('the sidebar beside a letter', () => {
  test.each([
    [
      'a sender whose address is not shown',
      letter({ from: undefined, to: [{ address: ME }, anna] }),
      ['sender'],
      'nothing-open',
    ],
    [
      'an own letter whose recipients are not shown',
      letter({ from: { address: ME }, to: [] }),
      ['recipients'],
      'nothing-open',
    ],
    ['files whose names are not shown', letter(), ['attachments'], 'people'],
  ] as const)('%s: it says what the webmail keeps to itself', async (_, message, lacks, state) => {
    const { show } = await openPage(page({ messages: [message], lacks: [...lacks] }));
    expect(await show()).toMatchObject({ state, lacks });
  });

  test.each([
    [
      'a letter without a sender',
      page({ messages: [letter({ from: undefined, to: [{ address: ME }, anna] })] }),
      'sender',
    ],
    ['a letter to oneself', page({ messages: [letter({ from: { address: ME } })] }), 'others'],
    ['a page that asks for a password', page({ view: 'sign-in', messages: [] }), 'sign-in'],
    [
      'an application’s page with nobody on it',
      page({ site: 'generic', view: 'other', messages: [], mentioned: [] }),
      'client',
    ],
    ['a webmail’s list', page({ view: 'list', messages: [] }), undefined],
  ] as const)('%s: it says what is missing', async (_, reading, missing) => {
    const { show } = await openPage(reading);
    const { state, ...view } = await show();
    expect([state, view.missing]).toEqual(['nothing-open', missing]);
  });

  test('a letter without a sender is logged for the client that is picked by hand', async () => {
    const { app, command, show } = await openPage(page({ messages: [letter({ from: undefined })] }));
    const { clientId } = await addClient(app, command(), annaAsClient);
    const { letter: shown } = await show();
    if (!shown) throw new Error('the letter is not shown');
    await logLetter(app, command(), { clientId, letter: shown });
    expect((await show()).letter?.logged?.clientName).toBe('Severstroy');
    expect(await timelineOf(app, clientId)).toMatchObject([{ kind: 'letter-in', title: 'Price request' }]);
  });

  test('an unknown sender is offered as a client with the company of the domain', async () => {
    const { show } = await openPage(page());
    const view = await show();
    expect(view.newcomer).toMatchObject({
      email: anna.address,
      contactName: 'Anna Sokolova',
      clientName: 'Severstroy',
    });
    expect(view.dossier).toBeUndefined();
  });

  test('a free mail provider is no company', async () => {
    const { show } = await openPage(page({ messages: [letter({ from: { address: 'ivan.petrov@mail.ru' } })] }));
    expect((await show()).newcomer).toMatchObject({ contactName: 'Ivan Petrov', clientName: '' });
  });

  test('a known sender brings the dossier', async () => {
    const { app, command, show } = await openPage(page());
    await addClient(app, command(), annaAsClient);
    const view = await show();
    expect(view.dossier?.client.name).toBe('Severstroy');
    expect(view.newcomer).toBeUndefined();
  });

  test('a new address of a known company is offered as its contact', async () => {
    const { app, command, see, show } = await openPage(page());
    await addClient(app, command(), annaAsClient);
    await see(page({ messages: [letter({ from: { address: 'oleg@severstroy.example' } })] }));
    expect((await show()).newcomer?.colleagueOf?.name).toBe('Severstroy');
  });

  test('in a letter of one’s own the client is shown, not oneself', async () => {
    const { app, command, show } = await openPage(page({ messages: [letter({ from: { address: ME }, to: [anna] })] }));
    await addClient(app, command(), annaAsClient);
    const view = await show();
    expect(view.focus?.address).toBe(anna.address);
    expect(view.letter?.direction).toBe('outgoing');
  });

  test('own addresses learnt on one page hold on the site’s pages that do not show them', async () => {
    const { see, show } = await openPage(page());
    await see(page({ own: [], messages: [letter({ from: { address: ME }, to: [anna] })] }));
    expect((await show()).focus?.address).toBe(anna.address);
  });

  test('while writing, the client written to is shown', async () => {
    const { app, command, see, show } = await openPage(page());
    await addClient(app, command(), annaAsClient);
    const compose = { key: 'c1', to: [anna], cc: [], bcc: [], subject: 'КП', attachments: [] };
    await see(page({ view: 'compose', messages: [], composes: [compose] }));
    expect((await show()).dossier?.client.name).toBe('Severstroy');
  });
});

test('a person picked beside one letter is not picked beside the next', async () => {
  const oleg = { address: 'oleg@other.example' };
  const { see, show } = await openPage(page({ messages: [letter({ cc: [oleg] })] }));
  const picked = { address: oleg.address, beside: (await show()).beside ?? '' };
  expect((await show(picked)).focus?.address).toBe(oleg.address);
  await see(page({ messages: [letter({ key: 'roundcube:INBOX:2', cc: [oleg] })] }));
  expect((await show(picked)).focus?.address).toBe(anna.address);
});

describe('bad letters', () => {
  test.each([
    ['without a sender and recipients', letter({ from: undefined, to: [] } as never), 'nothing-open'],
    ['from an address that is not one', letter({ from: { address: 'not-an-address' }, to: [] }), 'nothing-open'],
  ])('%s: nothing is shown', async (_, message, state) => {
    const { show } = await openPage(page({ messages: [message] }));
    expect((await show()).state).toBe(state);
  });

  test('five hundred recipients: the known one comes first, the others are counted', async () => {
    const to = Array.from({ length: 500 }, (_, i) => ({ address: `person${i}@crowd.example` }));
    const { app, command, show } = await openPage(page({ messages: [letter({ from: { address: ME }, to })] }));
    await addClient(app, command(), { clientName: 'Crowd', contactName: '', email: 'person499@crowd.example' });
    const view = await show();
    expect(view.people).toHaveLength(12);
    expect(view.morePeople).toBe(488);
    expect(view.dossier?.client.name).toBe('Crowd');
  });

  test('a client’s address in the display name is a warning, and not that client', async () => {
    const posing = { address: 'evil@x.example', name: `"${anna.address}"` };
    const { app, command, show } = await openPage(page({ messages: [letter({ from: posing })] }));
    await addClient(app, command(), annaAsClient);
    const view = await show();
    expect(view.dossier).toBeUndefined();
    expect(view.newcomer?.contactName).toBe('Evil');
    expect(view.warning).toMatchObject({ code: 'address-in-name', shown: anna.address, real: 'evil@x.example' });
  });

  test.each([
    ['שלום 🌻', 'שלום 🌻'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['<b>bold</b>', '<b>bold</b>'],
  ])('a strange name or subject stays text, without what turns it: %j', async (text, seen) => {
    const { show } = await openPage(
      page({ messages: [letter({ from: { address: anna.address, name: text }, subject: text })] }),
    );
    const view = await show();
    expect(view.newcomer?.contactName).toBe(seen);
    expect(view.letter?.subject).toBe(seen);
  });
});

describe('letters that are never logged', () => {
  test('a colleague’s and a program’s, until the user wants them logged', async () => {
    const { app, command, see, show } = await openPage(
      page({ messages: [letter({ from: { address: 'olga@firma.test' } })] }),
    );
    expect((await show()).neverLogged).toEqual({ address: 'olga@firma.test', reason: 'own-domain' });
    const allowing = command();
    await logAnyway(app, allowing, { address: 'olga@firma.test' });
    expect((await show()).neverLogged).toBeUndefined();
    await app.store.undo(command('undo'), allowing.id);
    expect((await show()).neverLogged?.reason).toBe('own-domain');
    await see(page({ messages: [letter({ from: { address: 'noreply@shop.example' } })] }));
    expect((await show()).neverLogged?.reason).toBe('automatic');
  });

  test('those of the user’s list: no offer, and no logging by whoever asks', async () => {
    const { app, command, show } = await openPage(page());
    const { clientId } = await addClient(app, command(), annaAsClient);
    await neverLog(app, command(), { entry: ' Severstroy.example ' });
    const { letter: shown, focus, clientsHere, neverLogged } = await show();
    expect(neverLogged?.reason).toBe('listed');
    expect(clientsHere).toEqual([]);
    if (!shown) throw new Error('no letter is shown');
    const logging = logLetter(app, command(), { clientId, contactId: focus?.contactId, letter: shown });
    await expect(logging).rejects.toMatchObject({ code: 'never-logged' });
    await forgetNeverLog(app, command(), { entry: 'severstroy.example' });
    expect((await show()).clientsHere).toMatchObject([{ clientId }]);
    await expect(neverLog(app, command(), { entry: 'nothing' })).rejects.toMatchObject({
      code: 'not-address-or-domain',
    });
  });

  test('a colleague who writes to a client leaves the place to the client', async () => {
    const { app, command, show } = await openPage(
      page({ messages: [letter({ from: { address: 'olga@firma.test' }, to: [{ address: ME }, anna] })] }),
    );
    await addClient(app, command(), annaAsClient);
    expect((await show()).dossier?.client.name).toBe('Severstroy');
  });
});

test('a letter in which several clients take part can be logged for any of them, the sender’s first', async () => {
  const oleg = { address: 'oleg@other.example' };
  const { app, command, show } = await openPage(page({ messages: [letter({ from: oleg, cc: [anna] })] }));
  await addClient(app, command(), annaAsClient);
  await addClient(app, command(), { clientName: 'Other', contactName: 'Oleg', email: oleg.address });
  expect((await show()).clientsHere.map(({ clientName }) => clientName)).toEqual(['Other', 'Severstroy']);
});

describe('several letters selected in the list', () => {
  const row = (key: string, address: string, change: Partial<SelectedLetter> = {}): SelectedLetter => ({
    key,
    subject: key,
    people: [{ address }],
    direction: 'incoming',
    ...change,
  });
  const list = (...selected: SelectedLetter[]) => page({ view: 'list', messages: [], selected });

  test('one click logs those of clients, each for its own and at its time; one takes them back', async () => {
    const { app, command, see, show } = await openPage(list());
    const oleg = { clientName: 'Other', contactName: 'Oleg', email: 'oleg@other.example' };
    const { clientId } = await addClient(app, command(), annaAsClient);
    const other = await addClient(app, command(), oleg);
    await see(
      list(
        row('1', anna.address, { date: '2026-11-16 09:30' }),
        row('2', oleg.email),
        row('3', 'nobody@unknown.example'),
        row('4', 'noreply@severstroy.example'),
        row('5', oleg.email, { direction: 'outgoing', people: [{ address: oleg.email }, anna] }),
      ),
    );
    const { selection } = await show();
    expect(selection).toMatchObject({ logged: 0, leftOut: 3 });
    expect(selection?.letters.map(({ clientName, letter: { key } }) => [clientName, key])).toEqual([
      ['Severstroy', '1'],
      ['Other', '2'],
    ]);
    const logging = command();
    await logLetters(app, logging, { letters: selection?.letters ?? [] });
    expect(await timelineOf(app, clientId)).toMatchObject([{ messageKey: '1', kind: 'letter-in' }]);
    expect((await timelineOf(app, clientId))[0]?.at).toBe(app.clock.instantOf('2026-11-16T09:30', 0));
    expect(await timelineOf(app, other.clientId)).toMatchObject([{ messageKey: '2' }]);
    expect((await show()).selection).toEqual({ letters: [], logged: 2, leftOut: 3, unknown: 0 });
    await app.store.undo(command('undo'), logging.id);
    expect((await show()).selection).toMatchObject({ logged: 0 });
  });

  test.each([
    [1, 1],
    [2, 3],
  ])('%i whose rows tell which they are are logged, beside %i whose rows do not', async (known, unknown) => {
    const rows = Array.from({ length: known }, (_, i) => row(String(i), anna.address));
    const { app, command, show } = await openPage({ ...list(...rows), selectedUnknown: unknown });
    const { clientId } = await addClient(app, command(), annaAsClient);
    const { selection } = await show();
    expect(selection).toMatchObject({ logged: 0, leftOut: 0, unknown });
    await logLetters(app, command(), { letters: selection?.letters ?? [] });
    expect(await timelineOf(app, clientId)).toHaveLength(known);
    expect((await show()).selection).toEqual({ letters: [], logged: known, leftOut: 0, unknown });
  });

  test('of rows none of which tells which letter it is, nothing can be logged', async () => {
    const { show } = await openPage({ ...list(), selectedUnknown: 3 });
    expect((await show()).selection).toBeUndefined();
  });

  test('a single one is no selection: it is read and logged open', async () => {
    const { show } = await openPage(list(row('1', anna.address)));
    expect((await show()).selection).toBeUndefined();
  });
});

describe('logging', () => {
  async function withClient(reading = page()) {
    const world = await openPage(reading);
    const { clientId } = await addClient(world.app, world.command(), annaAsClient);
    const shownLetter = async () => {
      const { letter: shown } = await world.show();
      if (!shown) throw new Error('no letter is shown');
      return shown;
    };
    return { ...world, clientId, shownLetter };
  }

  test('one click logs a letter, a second does not log it twice, undo takes it back', async () => {
    const { app, command, clientId, shownLetter, show } = await withClient();
    const shown = await shownLetter();
    await logLetter(app, command('logLetter'), { clientId, letter: shown });
    await logLetter(app, command('logLetter'), { clientId, letter: shown });
    const view = await show();
    expect(view.dossier?.timeline).toHaveLength(1);
    expect(view.letter?.logged?.kind).toBe('letter-in');
    await app.store.undo(command('undo'), view.letter?.logged?.commandId ?? '');
    const after = await show();
    expect(after.letter?.logged).toBeUndefined();
    expect(after.dossier?.timeline).toHaveLength(0);
  });

  test('a letter without an identity of its own is known again by what it shows', async () => {
    const reading = page({ messages: [letter({ key: undefined } as never)] });
    const { app, command, clientId, shownLetter, see } = await withClient(reading);
    await logLetter(app, command(), { clientId, letter: await shownLetter() });
    await see(reading);
    expect((await shownLetter()).logged).toBeDefined();
  });

  test('a letter just sent is offered for the client it was written to, whoever is being read', async () => {
    const { app, command, clientId, tabs, see, show } = await withClient();
    const other = { address: 'oleg@other.example' };
    await addClient(app, command(), { clientName: 'Other', contactName: 'Oleg', email: other.address });
    const compose = {
      key: 'c1',
      to: [anna],
      cc: [],
      bcc: [],
      subject: 'КП',
      attachments: [],
      text: 'I will call you tomorrow.',
    };
    const reading = page({ messages: [letter({ key: 'm9', from: other })] });
    await see({ ...reading, composes: [compose] });
    await seeSending(app, tabs, 1, ORIGIN, compose);
    await see(reading);
    const view = await show();
    expect(view.dossier?.client.name).toBe('Other');
    expect(view.justSent?.clients).toMatchObject([{ clientId, clientName: 'Severstroy' }]);
    expect(view.promised).toMatchObject({ clientId, promises: [{ kind: 'call' }] });
  });

  test('a letter stands in the history at its own time, as the page tells it, and never in the future', async () => {
    const { app, command, clientId, shownLetter, show, see } = await withClient(
      page({ messages: [letter({ date: '2026-11-16 09:30' })] }),
    );
    await logLetter(app, command(), { clientId, letter: await shownLetter() });
    await see(page({ messages: [letter({ key: 'm2', date: '2027-01-01 09:30' })] }));
    await logLetter(app, command(), { clientId, letter: await shownLetter() });
    await see(page({ messages: [letter({ key: 'm3', subject: 'Samples', date: 'some day' })] }));
    await logLetter(app, command(), { clientId, letter: await shownLetter() });
    const { dossier, letter: last } = await show();
    const at = (moment: string) => app.clock.instantOf(moment, 0);
    expect(dossier?.timeline.map((entry) => entry.at)).toEqual([
      at('2026-11-18T12:00'),
      at('2026-11-18T12:00'),
      at('2026-11-16T09:30'),
    ]);
    expect(last?.logged?.at).toBe(at('2026-11-18T12:00'));
  });

  test('a sent letter is known again on the site it was sent on, and on no other', async () => {
    const { app, command, clientId, tabs, see, show } = await withClient();
    const compose = { key: 'c1', to: [anna], cc: [], bcc: [], subject: 'Samples', attachments: [] };
    await see(page({ view: 'compose', messages: [], composes: [compose] }));
    await seeSending(app, tabs, 1, ORIGIN, compose);
    await see(page({ view: 'list', messages: [] }));
    const sent = (await show()).justSent?.letter;
    if (!sent) throw new Error('the sent letter is not offered');
    await logLetter(app, command(), { clientId, letter: sent });

    const seen = letter({ key: 'evil:1', from: { address: ME }, to: [anna], subject: 'Samples' });
    await seePage(app, testTabs(), 2, 'https://evil.example', page({ messages: [seen] }));
    expect(await timelineOf(app, clientId)).toMatchObject([{ messageKey: 'c1' }]);
    await see(page({ messages: [{ ...seen, key: 'roundcube:Sent:9' }] }));
    expect(await timelineOf(app, clientId)).toMatchObject([{ messageKey: 'roundcube:Sent:9' }]);
  });

  test('a letter just sent is logged as a proposal and known again among the sent ones', async () => {
    const { app, command, clientId, tabs, see, show } = await withClient();
    const compose = {
      key: 'roundcube:compose:77',
      to: [anna],
      cc: [],
      bcc: [],
      subject: 'Re: Price request',
      attachments: ['КП-118.pdf'],
    };
    await see(page({ view: 'compose', messages: [], composes: [compose] }));
    await seeSending(app, tabs, 1, ORIGIN, compose);
    expect((await show()).justSent).toBeUndefined();
    await see(page({ view: 'list', messages: [] }));
    const offer = (await show()).justSent;
    expect(offer?.clients[0].clientId).toBe(clientId);
    const sent = offer?.letter;
    if (!sent) throw new Error('the sent letter is not offered');
    expect(sent).toMatchObject({
      document: { kind: 'proposal', number: '118' },
      attachments: ['КП-118.pdf'],
      subject: 'Re: Price request',
    });

    const proposal = { clientId, letter: sent, number: '118' };
    await logProposal(app, command(), proposal);
    await logProposal(app, command(), proposal);
    const { dossier } = await show();
    expect(dossier?.proposals).toMatchObject([{ number: '118', subject: 'Re: Price request', state: 'sent' }]);
    expect(dossier?.followUps).toMatchObject([
      { kind: 'call', reason: { code: 'proposal.number', params: { number: '118' } }, due: '2026-11-20' },
    ]);

    await see(
      page({
        messages: [
          letter({
            key: 'roundcube:Sent:5',
            from: { address: ME },
            to: [anna],
            subject: 'Re: Price request',
            attachments: ['КП-118.pdf'],
          }),
        ],
      }),
    );
    const seen = await show();
    expect(seen.letter?.logged?.kind).toBe('proposal');
    expect(seen.dossier?.timeline).toHaveLength(1);
  });
});
