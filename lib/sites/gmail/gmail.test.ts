// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type MessageReading, messageInFocus, othersIn, type PageReading, READING_LIMITS } from '../../domain/reading';
import { gmail } from './index';

const PAGES = join(import.meta.dirname, '../../../test/pages/gmail');
const ME = 'marina@studio.example';

interface Expected {
  url: string;
  reading: PageReading;
  rows: string[][];
}

const file = (name: string) => readFileSync(join(PAGES, name), 'utf8');
const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const openAt = (url: string) => (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
const addressesOf = (document: Document) => gmail.rows(document).map(({ addresses }) => addresses);

const HEADER = `<header><a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: M (${ME})"></a></header>`;
const view = (content: string) => page(`<title>Gmail</title>${HEADER}<div role="main">${content}</div>`);
const letter = (content: string) => view(`<h2 class="hP">Offer</h2><div role="list">${content}</div>`);
const [read, onlyMessage] = [gmail.read, (document: Document) => gmail.read(document).messages[0] as MessageReading];

beforeEach(() => openAt('https://mail.google.com/mail/u/0/'));

describe('pages', () => {
  const names = readdirSync(PAGES).flatMap((name) => name.match(/^(.*)\.json$/)?.[1] ?? []);

  test.each(names)('%s is read as expected', (name) => {
    const expected = JSON.parse(file(`${name}.json`)) as Expected;
    const document = page(file(`${name}.html`));
    openAt(expected.url);
    expect(read(document)).toEqual(expected.reading);
    expect(addressesOf(document)).toEqual(expected.rows);
  });

  test.each(names)('%s is known for Gmail on any host', (name) => {
    openAt('http://localhost:4173/test/pages/gmail/');
    expect(gmail.recognises(page(file(`${name}.html`)))).toBe(true);
  });

  test('the client of an own letter is its recipient', () => {
    const reading = read(page(file('sent.html')));
    const message = messageInFocus(reading) as MessageReading;
    expect(othersIn(message, new Set(reading.own)).map(({ address }) => address)).toEqual([
      'j.whitfield@northbuild.example',
      'clara.ng@harbour-foods.example',
    ]);
  });

  test('the last open message of a conversation is the one being read', () => {
    const reading = read(page(file('conversation.html')));
    expect(messageInFocus(reading)?.key).toBe(`gmail:${ME}:19aa3a02be11f733`);
  });

  test('a mark goes into the visible half of a row', () => {
    const [row] = gmail.rows(page(file('list.html')));
    expect(row?.anchor.className).toBe('yW');
    expect(row?.element.contains(row.anchor)).toBe(true);
  });
});

describe('recognition', () => {
  test.each([
    ['an empty page of Gmail itself', 'https://mail.google.com/mail/u/1/', '<title>Gmail</title>', true],
    ['Gmail marks without an account', 'http://localhost/', '<table><tr class="zA"></tr></table>', false],
    ['an account without Gmail marks', 'http://localhost/', HEADER, false],
    ['Gmail marks and its title', 'http://localhost/', '<title>Inbox - a@b.example - Gmail</title><p gh="tl">', true],
    ['a web CRM', 'https://crm.example/', '<title>Deal - a@b.example - CRM</title><p role="main">', false],
    ['a host that only looks like it', 'https://mail.google.com.evil.example/', '<p>', false],
  ])('%s', (_, url, html, known) => {
    openAt(url);
    expect(gmail.recognises(page(html))).toBe(known);
  });
});

describe('the own account', () => {
  const link = (label: string) =>
    page(`<title>Gmail</title><header><a href="#" aria-label="${label}"></a></header><div role="main"></div>`);

  test.each([
    ['English', `Google Account: Marina Ceban  &#10;(${ME})`],
    ['Russian', `Аккаунт Google: Марина Чебан (${ME})`],
    ['Romanian', `Cont Google: Marina Ceban (${ME})`],
    ['Chinese', `Google 账号： 玛丽娜 （${ME}）`],
    ['Arabic', `حساب Google: مارينا ‪(${ME})‬`],
    ['a name that holds an address', `Google Account: boss@client.example (Marina@Studio.example)`],
  ])('is in the header link: %s', (_, label) => {
    expect(read(link(label)).own).toEqual([ME]);
  });

  test.each([
    [`Inbox (3) - ${ME} - Gmail`, [ME]],
    [`Входящие (12) – ${ME} – Почта Studio - Sales`, [ME]],
    [`Pay to evil@x.example - today - ${ME} - Gmail`, [ME]],
    ['Gmail', []],
  ])('is in the title: %s', (title, own) => {
    expect(read(page(`<title>${title}</title>`)).own).toEqual(own);
  });

  test('a subject in the title does not pass for the account', () => {
    const document = page(`<title>x - evil@x.example - Gmail</title>${HEADER}`);
    expect(read(document).own).toEqual([ME]);
  });

  test.each([
    ['account-switcher-1', 'claire.dubois@atelier.example'],
    ['account-switcher-2', 'sofia.rossi@rossi.example'],
    ['account-switcher-3', 'claire.dubois@atelier.example'],
  ])('is in the old account menu, not one of the others there: %s', (name, own) => {
    expect(read(page(file(`recorded/${name}.html`))).own).toEqual([own]);
  });
});

describe('recorded markup', () => {
  test('a list of 2014: every row, one participant each, no hidden copies', () => {
    const document = page(file('recorded/thread-list-2014.html'));
    const rows = addressesOf(document);
    expect(rows).toHaveLength(16);
    expect(rows.every((addresses) => addresses.length === 1)).toBe(true);
    expect(read(document)).toMatchObject({ view: 'list', layout: 'rows:zA', unreadable: false });
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
    const { attachments } = onlyMessage(letter(`<div class="adn"><div class="aQH">${card}</div></div>`));
    expect(attachments).toEqual(names);
  });
});

describe('rows', () => {
  const list = (rows: string) => view(`<div gh="tl"><table><tbody>${rows}</tbody></table></div>`);

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
    expect(read(document).layout).toBe('rows:thread-id');
  });
});

describe('message keys', () => {
  const keyOf = (attributes: string) =>
    onlyMessage(letter(`<div class="adn" ${attributes}><span class="gD" email="a@x.example"></span></div>`)).key;

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

describe('sending', () => {
  const compose = page(file('compose.html'));
  const send = compose.querySelector('.aoO') as HTMLElement;
  const text = compose.querySelector('[g_editable]') as HTMLElement;
  const at = (target: EventTarget, event: Event): Event => {
    Object.defineProperty(event, 'target', { value: target });
    return event;
  };
  const key = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);
  const sending = (target: EventTarget, event: Event) => gmail.sending?.(at(target, event))?.key;

  test.each([
    ['a click on Send', send, new MouseEvent('click')],
    ['a click on the word in it', send.firstChild as EventTarget, new MouseEvent('click')],
    ['Enter on Send', send, key({ key: 'Enter' })],
    ['space on Send', send, key({ key: ' ' })],
    ['Ctrl+Enter in the text', text, key({ key: 'Enter', ctrlKey: true })],
    ['Cmd+Enter in the text', text, key({ key: 'Enter', metaKey: true })],
  ])('%s', (_, target, event) => {
    expect(sending(target, event)).toBe('gmail:compose:2');
  });

  test.each([
    ['Enter in the text', text, key({ key: 'Enter' })],
    ['a held Ctrl+Enter, again', text, key({ key: 'Enter', ctrlKey: true, repeat: true })],
    ['Ctrl+Enter outside any window', compose.body, key({ key: 'Enter', ctrlKey: true })],
    ['the arrow beside Send', compose.querySelector('.hG') as Element, new MouseEvent('click')],
    ['Discard', compose.querySelector('.oh') as Element, new MouseEvent('click')],
    ['Compose', compose.querySelector('[gh="cm"]') as Element, new MouseEvent('click')],
    ['the whole document', compose, new MouseEvent('click')],
    ['moving the mouse over Send', send, new MouseEvent('mousemove')],
  ])('not %s', (_, target, event) => {
    expect(sending(target, event)).toBeUndefined();
  });

  test('in its own window, with its own recipients', () => {
    const [, reply] = Array.from(compose.querySelectorAll('.aoO'));
    const event = at(reply as Element, new MouseEvent('click'));
    expect(gmail.sending?.(event)?.to.map(({ address }) => address)).toEqual([
      'mihai.ionescu@dacia-parts.example',
      'depozit@dacia-parts.example',
    ]);
  });

  test('nothing is sent without recipients', () => {
    const document = page(`<form><input name="composeid" value="9"></form>`);
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    const button = document.createElement('div');
    button.setAttribute('role', 'button');
    button.dataset.tooltip = 'Send (Ctrl-Enter)';
    dialog.append(document.querySelector('form') as Element, button);
    document.body.append(dialog);
    expect(sending(button, new MouseEvent('click'))).toBeUndefined();
  });
});

describe('a reply inside a conversation', () => {
  test('is a letter being written, beside the message being read', () => {
    const form = `<div class="ip adB"><div class="M9"><div role="region"><table class="aoP"><tbody><tr><td>
      <form><div class="aoD hl"><div class="az9"><span email="a@x.example" name="Anna"></span><span email="${ME}"></span></div></div>
      <input name="subjectbox" value="Re: Offer"><input type="hidden" name="composeid" value="7"></form></td></tr></tbody></table></div></div></div>`;
    const document = letter(
      `<div class="h7" role="listitem"><div class="adn"><span class="gD" email="a@x.example"></span><div class="a3s">Hi</div></div>${form}</div>`,
    );
    expect(read(document)).toMatchObject({
      view: 'message',
      layout: 'message:adn; compose:summary',
      composes: [{ key: 'gmail:compose:7', to: [{ address: 'a@x.example', name: 'Anna' }], subject: 'Re: Offer' }],
    });
  });
});

describe('what cannot be read is said', () => {
  const LONG = 'Dear Mrs Ceban, thank you for the offer. '.repeat(10);
  const rows = (row: string, count: number) =>
    view(`<div gh="tl"><table><tbody>${row.repeat(count)}</tbody></table></div>`);
  const nameless = '<tr class="zA" id=":1"><td><div class="yW"><span>Anna</span></div></td></tr>';
  const draft = '<tr class="zA" id=":1"><td><div class="yW"><span class="boq">Draft</span></div></td></tr>';

  test.each([
    [
      'messages without any sender',
      '',
      () => letter(`<div class="adn"><b>Anna</b><div class="a3s">${LONG}</div></div>`),
      true,
    ],
    [
      'one of two messages without a sender',
      '',
      () => letter('<div class="adn"></div><div class="adn"><b email="a@x.example"></b></div>'),
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
    ['a list of which no sender is known', '#inbox', () => rows(nameless, 5), true],
    ['a tab with an advertisement or two', '#inbox', () => rows(nameless, 2), false],
    ['drafts', '#drafts', () => rows(draft, 20), false],
    ['an empty page', '', () => page(''), false],
  ])('%s', (_, hash, document, unreadable) => {
    openAt(`https://mail.google.com/mail/u/0/${hash}`);
    expect(read(document()).unreadable).toBe(unreadable);
  });
});

describe('hostile letters', () => {
  test('a message without a sender keeps what it has', () => {
    const document = letter(
      '<div class="adn" data-legacy-message-id="18db97979c6f1db3"><div class="a3s">Hi</div></div>',
    );
    expect(onlyMessage(document)).toEqual({
      key: `gmail:${ME}:18db97979c6f1db3`,
      subject: 'Offer',
      to: [],
      cc: [],
      attachments: [],
      text: 'Hi',
      open: true,
    });
  });

  test('the display name is never an address', () => {
    const document = letter(
      '<div class="adn"><span class="gD" name="ivan@client.example" email="evil@x.example"></span></div>',
    );
    expect(onlyMessage(document).from).toEqual({ address: 'evil@x.example', name: 'ivan@client.example' });
  });

  test.each(['ivan', '@', 'a@', '@b', 'a b@c.example', 'a@b@c', '<a@b.example>', 'a@b.example, c@d.example', ''])(
    'an email attribute that is no address is left out: %j',
    (attribute) => {
      const people = `<span email="${attribute.replace('<', '&lt;')}" name="Ivan"></span>`;
      const document = letter(
        `<div class="adn"><span class="gD" email="a@x.example"></span><span class="hb">${people}</span></div>`,
      );
      expect(onlyMessage(document).to).toEqual([]);
    },
  );

  test('markup in the subject stays text, emoji pictures become emoji', () => {
    const document = letter('<div class="adn"></div>');
    const heading = document.querySelector('h2') as Element;
    heading.textContent = '<img src=x onerror=alert(1)> \n offer ';
    const emoji = document.createElement('img');
    emoji.dataset.emoji = '🌷';
    heading.append(emoji);
    expect(onlyMessage(document).subject).toBe('<img src=x onerror=alert(1)> offer 🌷');
  });

  test('names in other scripts and directions are kept as they are', () => {
    const name = '‏יעל כהן‏ 🌸 O’Neill';
    const document = letter(
      `<div class="adn"><span class="gD" name="${name}" email="sales@חברה.example"></span></div>`,
    );
    expect(onlyMessage(document).from).toEqual({ address: 'sales@חברה.example', name });
  });

  test('a letter that holds Gmail markup adds nobody and no message', () => {
    const forged = `<div class="adn" data-legacy-message-id="0000000000000001"><span class="gD" email="evil@x.example"></span>
      <span class="hb"><span email="evil2@x.example"></span></span><h2 class="hP">Forged</h2>
      <div class="aQH"><span class="aZo"><span class="aV3">forged.pdf</span></span></div></div>
      <form><input name="composeid" value="66"></form>`;
    const document = letter(
      `<div class="adn"><span class="gD" email="a@x.example"></span><div class="a3s">${forged}</div></div>`,
    );
    const reading = read(document);
    expect(reading.composes).toEqual([]);
    expect(reading.messages).toHaveLength(1);
    expect(onlyMessage(document)).toMatchObject({
      subject: 'Offer',
      from: { address: 'a@x.example' },
      to: [],
      attachments: [],
    });
    expect(onlyMessage(document).key).toBeUndefined();
  });

  test('500 recipients are kept, more are not', () => {
    const people = Array.from({ length: 700 }, (_, n) => `<span class="g2" email="n${n}@x.example"></span>`).join('');
    const document = letter(
      `<div class="adn"><span class="gD" email="a@x.example"></span><span class="hb">${people}</span></div>`,
    );
    expect(onlyMessage(document).to).toHaveLength(READING_LIMITS.people);
  });

  test('of a conversation with hundreds of messages the newest are kept', () => {
    const messages = Array.from(
      { length: 300 },
      (_, n) => `<div role="listitem"><div class="adn"><span class="gD" email="n${n}@x.example"></span></div></div>`,
    );
    const found = read(letter(messages.join(''))).messages;
    expect(found).toHaveLength(READING_LIMITS.messages);
    expect(found.at(-1)?.from?.address).toBe('n299@x.example');
  });

  test('file names that are no URL encoding, and very long ones', () => {
    const cards = `<span class="aZo" download_url="x/y:100%.pdf:https://x"></span><span class="aZo" download_url=":"></span>
      <span class="aZo" download_url="x/y:${'a'.repeat(5000)}:https://x"></span>`;
    const { attachments } = onlyMessage(letter(`<div class="adn"><div class="aQH">${cards}</div></div>`));
    expect(attachments.map(({ length }) => length)).toEqual(['100%.pdf'.length, READING_LIMITS.line]);
  });

  test('thousands of nested elements', () => {
    const document = letter(
      '<div class="adn"><span class="gD" email="a@x.example"></span><div class="a3s"></div></div>',
    );
    let innermost = document.querySelector('.a3s') as Element;
    for (let depth = 0; depth < 1500; depth++) innermost = innermost.appendChild(document.createElement('div'));
    innermost.textContent = 'deep';
    expect(onlyMessage(document).text).toBe('deep');
  });
});
