// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { conversation, file, list, ME, openAt, page, view } from '../../../test/pages/gmail/pages';
import type { MessageReading } from '../../domain/pageReading';
import { gmail } from './index';

const addressesOf = (document: Document) => gmail.rows(document).map(({ addresses }) => addresses);
const onlyMessage = (document: Document) => gmail.read(document).messages[0] as MessageReading;

beforeEach(() => openAt('https://mail.google.com/mail/u/0/'));

describe('recorded markup', () => {
  test('a list of 2014: every row, one participant each, no hidden copies', () => {
    const document = page(file('recorded/thread-list-2014.html'));
    const rows = addressesOf(document);
    expect(rows).toHaveLength(16);
    expect(rows.every((addresses) => addresses.length === 1)).toBe(true);
    expect(gmail.read(document)).toMatchObject({ view: 'list', layout: 'rows:zA', unreadable: false });
  });

  test('a row alone, outside any view', () => {
    expect(addressesOf(page(file('recorded/row-can-read-row.html')))).toEqual([['claire.dubois@atelier.example']]);
  });

  test.each([
    ['card-Image', ['shortcuts available.png']],
    ['card-Generic', ['package.json']],
    ['card-Generic-partial-load', ['package.json']],
    ['card-Doc-partial-load', ['NOTES.txt']],
    ['card-Video-partial-load', ['assigned to indicators.mov']],
    ['card-Spreadsheet-Doc', ['Support Numbers']],
    ['card-YouTube', []],
    ['card-not-loaded', []],
  ])('attachment %s', (name, names) => {
    const card = file(`recorded/${name}.html`);
    const { attachments } = onlyMessage(conversation(`<div class="adn"><div class="aQH">${card}</div></div>`));
    expect(attachments).toEqual(names);
  });
});

describe('rows', () => {
  test('with the preview pane at the right, the second and third line of a letter are no rows', () => {
    const document = list(`
      <tr class="zA apv" id=":1"><td class="apy"><div class="yW"><span email="a@x.example"></span></div></td></tr>
      <tr class="zA apw"><td><div class="xS">Subject</div></td></tr>
      <tr class="zA apw"><td><div class="apu"></div></td></tr>`);
    expect(addressesOf(document)).toEqual([['a@x.example']]);
  });

  test('conversation view off: letters of one thread are rows of their own', () => {
    const row = (id: string) =>
      `<tr class="zA" id="${id}"><td><div class="yW"><span email="a@x.example" data-thread-id="#thread-f:7"></span></div></td></tr>`;
    expect(addressesOf(list(row(':1') + row(':2')))).toHaveLength(2);
  });

  test('the address may stand in the hover card alone', () => {
    const document = list(
      '<tr class="zA" id=":1"><td><div class="yW"><b data-hovercard-id="a@x.example"></b></div></td></tr>',
    );
    expect(addressesOf(document)).toEqual([['a@x.example']]);
  });

  test('without the known row class the thread ids still find the rows', () => {
    const document = list(
      '<tr id=":1"><td><i email="a@x.example"></i><b data-thread-id="#t" data-legacy-thread-id="1"></b></td></tr>',
    );
    expect(addressesOf(document)).toEqual([['a@x.example']]);
    expect(gmail.read(document).layout).toBe('rows:thread-id');
  });
});

describe('message keys', () => {
  const keyOf = (attributes: string) =>
    onlyMessage(conversation(`<div class="adn" ${attributes}><span class="gD" email="a@x.example"></span></div>`)).key;

  test.each([
    ['the legacy id', 'data-legacy-message-id="18db97979c6f1db3"', `gmail:${ME}:18db97979c6f1db3`],
    [
      'the newer id, the same number in decimal',
      'data-message-id="#msg-f:1791191954230287795"',
      `gmail:${ME}:18db97979c6f1db3`,
    ],
    ['a letter not yet stored', 'data-message-id="#msg-a:r-7673660351152959857"', undefined],
    ['anything else', 'data-legacy-message-id="<b>"', undefined],
  ])('%s', (_, attributes, key) => {
    expect(keyOf(attributes)).toBe(key);
  });

  test('without a known account the key still tells messages apart', () => {
    const document = page('<div role="main"><div class="adn" data-legacy-message-id="18db97979c6f1db3"></div></div>');
    expect(onlyMessage(document).key).toBe('gmail::18db97979c6f1db3');
  });
});

describe('a conversation', () => {
  test('messages folded away behind a number are not on the screen', () => {
    const collapsed = (state: string, address: string) =>
      `<div class="${state}" role="listitem"><div class="adf"><span class="gD" email="${address}"></span></div></div>`;
    const document = conversation(collapsed('kQ', 'old@x.example') + collapsed('kv', 'new@x.example'));
    expect(gmail.read(document).messages.map(({ from }) => from?.address)).toEqual(['new@x.example']);
  });
});

describe('a reply inside a conversation', () => {
  test('is a letter being written, beside the message being read', () => {
    const form = `<div class="ip adB"><div class="M9"><div role="region"><table class="aoP"><tbody><tr><td>
      <form><div class="aoD hl"><div class="az9"><span email="a@x.example" name="Anna"></span><span email="${ME}"></span></div></div>
      <input name="subjectbox" value="Re: Offer"><input type="hidden" name="composeid" value="7"></form></td></tr></tbody></table></div></div></div>`;
    const document = conversation(
      `<div class="h7" role="listitem"><div class="adn"><span class="gD" email="a@x.example"></span><div class="a3s">Hi</div></div>${form}</div>`,
    );
    expect(gmail.read(document)).toMatchObject({
      view: 'message',
      layout: 'message:adn; compose:summary',
      composes: [{ key: 'gmail:compose:7', to: [{ address: 'a@x.example', name: 'Anna' }], subject: 'Re: Offer' }],
    });
  });
});

describe('what cannot be read is said', () => {
  const LONG = 'Dear Mrs Ceban, thank you for the offer. '.repeat(10);
  const nameless = '<tr class="zA" id=":1"><td><div class="yW"><span>Anna</span></div></td></tr>';
  const draft = '<tr class="zA" id=":1"><td><div class="yW"><span class="boq">Draft</span></div></td></tr>';

  test.each([
    [
      'messages without any sender',
      '',
      () => conversation(`<div class="adn"><b>Anna</b><div class="a3s">${LONG}</div></div>`),
      true,
    ],
    [
      'messages of which only the recipients are known',
      '',
      () => conversation(`<div class="adn"><span class="hb"><b class="g2" email="${ME}"></b></span></div>`),
      true,
    ],
    [
      'one of two messages without a sender',
      '',
      () => conversation('<div class="adn"></div><div class="adn"><b email="a@x.example"></b></div>'),
      false,
    ],
    [
      'a conversation of unknown markup',
      '#inbox/FMfcgzQgMMHLwtbqvvsLSmnmFrtzlwhR',
      () => view(`<article>${LONG}</article>`),
      true,
    ],
    ['the same by an old id', '#search/anna/19aa3f10c6b2d401', () => view(`<article>${LONG}</article>`), true],
    ['a conversation that is loading', '#inbox/FMfcgzQgMMHLwtbqvvsLSmnmFrtzlwhR', () => view('Loading…'), false],
    ['an empty label with a long name', '#label/Wholesalecustomersarchive', () => view(`<p>${LONG}</p>`), false],
    ['settings', '#settings/general', () => view(`<p>${LONG}</p>`), false],
    ['a list of which no sender is known', '#inbox', () => list(nameless.repeat(5)), true],
    ['a tab with an advertisement or two', '#inbox', () => list(nameless.repeat(2)), false],
    ['drafts', '#drafts', () => list(draft.repeat(20)), false],
    ['an empty page', '', () => page(''), false],
  ])('%s', (_, hash, document, unreadable) => {
    openAt(`https://mail.google.com/mail/u/0/${hash}`);
    expect(gmail.read(document()).unreadable).toBe(unreadable);
  });
});
