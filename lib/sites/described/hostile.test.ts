// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { openAt, page } from '../../../test/pages/gmail/pages';
import { siteOf } from '../../../test/pages/siteOf';
import { expectedOf, markupOf, PAGES, WEBMAILS } from '../../../test/pages/webmails';
import { cutToLimits, type PageReading, READING_LIMITS } from '../../domain/pageReading';

function read(url: string, markup: string): PageReading {
  openAt(url);
  const document = page(markup);
  return siteOf(document)?.read(document) as PageReading;
}

const OUTLOOK = 'https://outlook.live.com/mail/0/inbox/id/AQMkAD3';
const outlookLetter = (head: string) =>
  `<div id="ReadingPaneContainerId"><div aria-label="Email message">${head}</div></div>`;
const MAILRU = 'https://e.mail.ru/inbox/0:16999000000000000011:0/';
const mailruLetter = (title: string) =>
  `<div class="thread__letter"><div class="letter__author"><span class="letter-contact" title="${title}">Ivan</span></div></div>`;
const YAHOO = 'https://mail.yahoo.com/d/folders/1/messages/2';
const yahooLetter = (from: string) =>
  `<div data-test-id="message-view"><span data-test-id="message-from">${from}</span></div>`;

describe('the display name is never the address', () => {
  test.each([
    [
      'after the name in text',
      OUTLOOK,
      outlookLetter('<b aria-label="From: ivan@client.example">ivan@client.example&lt;evil@x.example&gt;</b>'),
      'evil@x.example',
    ],
    [
      'the name alone',
      OUTLOOK,
      outlookLetter('<b aria-label="From: ivan@client.example">ivan@client.example</b>'),
      undefined,
    ],
    [
      'a name with an address in brackets, alone',
      OUTLOOK,
      outlookLetter('<b aria-label="From: Ivan&lt;ivan@client.example&gt;">Ivan&lt;ivan@client.example&gt;</b>'),
      undefined,
    ],
    [
      'the same with the address after it',
      OUTLOOK,
      outlookLetter(
        '<b aria-label="From: Ivan&lt;ivan@client.example&gt;">Ivan&lt;ivan@client.example&gt;&lt;evil@x.example&gt;</b>',
      ),
      'evil@x.example',
    ],
    [
      'a recipient in place of a sender who is not told',
      OUTLOOK,
      outlookLetter('<b aria-label="From: Ivan">Ivan</b><i title="ivan@client.example">x</i>'),
      undefined,
    ],
    [
      'brackets in the name',
      MAILRU,
      mailruLetter('Ivan &lt;ivan@client.example&gt; &lt;evil@x.example&gt;'),
      'evil@x.example',
    ],
    [
      'an address and a comma in the name',
      MAILRU,
      mailruLetter('ivan@client.example, &lt;evil@x.example&gt;'),
      'evil@x.example',
    ],
    ['an address and more, without brackets', MAILRU, mailruLetter('Ivan ivan@client.example'), undefined],
    [
      'the only text of a pill',
      YAHOO,
      yahooLetter('<b data-test-id="email-pill"><i>ivan@client.example</i></b>'),
      undefined,
    ],
    [
      'the first text of a pill',
      YAHOO,
      yahooLetter('<b data-test-id="email-pill"><i>ivan@client.example</i><i>&lt;evil@x.example&gt;</i></b>'),
      'evil@x.example',
    ],
  ])('%s', (_, url, markup, address) => {
    expect(read(url, markup).messages[0]?.from?.address).toBe(address);
  });
});

describe('what is not on the screen does not count', () => {
  test.each([
    ['hidden', '<div hidden>'],
    ['taken out by a style', '<div style="display:none">'],
    ['taken out by a style, spaced', '<div style="color: red; display: none">'],
  ])('%s: letters, rows and windows', (_, wrapper) => {
    for (const name of PAGES) {
      const { url } = expectedOf(name);
      const inner = page(markupOf(name)).body.innerHTML;
      const reading = read(url, `${wrapper}${inner}</div>`);
      expect([name, reading.messages, reading.composes, reading.view]).toEqual([name, [], [], 'other']);
    }
  });
});

describe('a letter that copies the webmail’s own markup adds nothing', () => {
  const LETTERS: Record<(typeof WEBMAILS)[number], [string, string]> = {
    outlook: ['outlook/message', '[role="document"]'],
    yahoo: ['yahoo/message-ro', '[data-test-id="message-view-body-content"]'],
    yandex: ['yandex/message-360-ru', '[class*="MessageBody_body"]'],
    mailru: ['mailru/message-ru', '.letter-body__body-content'],
    proton: ['proton/conversation', '[data-testid="message-content:body"]'],
  };

  test.each(WEBMAILS)('%s: every page of its own inside a letter', (webmail) => {
    const [name, body] = LETTERS[webmail];
    const { url, reading, rows } = expectedOf(name);
    const forgeries = PAGES.filter((other) => other.startsWith(`${webmail}/`)).map(
      (other) => page(markupOf(other)).body.innerHTML,
    );
    openAt(url);
    const document = page(markupOf(name));
    const letter = document.querySelector(body) as Element;
    letter.innerHTML = forgeries.join('');
    const site = siteOf(document);
    const forged = site?.read(document) as PageReading;
    const withoutText = ({ messages }: PageReading) => messages.map((message) => ({ ...message, text: '' }));
    expect(withoutText(forged)).toEqual(withoutText(reading));
    expect(forged.own).toEqual(reading.own);
    expect(forged.composes).toEqual([]);
    expect(forged.layout).toBe(reading.layout);
    expect(site?.rows(document).map(({ addresses }) => addresses)).toEqual(rows);
  });
});

describe('frames in the page', () => {
  const forged = page(markupOf('proton/conversation')).body.innerHTML.replaceAll('"', '&quot;');

  test('add nobody, however deep they stand in one another', () => {
    const nested = `<iframe srcdoc="${forged}"></iframe>`.repeat(3);
    const reading = read('https://mail.proton.me/u/0/inbox', `<main>${nested}</main>`);
    expect([reading.messages, reading.composes, reading.layout]).toEqual([[], [], 'none']);
  });

  test('that are the letter itself give their words and nothing else', () => {
    const frame = `<iframe data-testid="content-iframe" srcdoc="${forged}"></iframe>`;
    const from = '<a data-testid="recipients:sender" href="mailto:a@x.example">A</a>';
    const { messages } = read(
      'https://mail.proton.me/u/0/inbox/c1',
      `<main><article data-shortcut-target="message-container">${from}${frame}</article></main>`,
    );
    expect(messages).toMatchObject([{ from: { address: 'a@x.example' }, to: [], cc: [], attachments: [], open: true }]);
    expect(messages[0]?.text).toContain('Could you confirm the dates?');
  });
});

describe('too much of everything stays within bounds', () => {
  const many = (count: number, one: (n: number) => string) => Array.from({ length: count }, (_, n) => one(n)).join('');
  const MANY = 1_000;

  test.each([
    [
      'recipients',
      OUTLOOK,
      outlookLetter(`<div aria-label="To: all">${many(MANY, (n) => `<i title="n${n}@x.example">n</i>`)}</div>`),
    ],
    [
      'senders',
      MAILRU,
      `<div class="thread__letter"><div class="letter__author">${many(MANY, (n) => `<i class="letter-contact" title="n${n}@x.example">n</i>`)}</div></div>`,
    ],
    ['letters', MAILRU, many(MANY, (n) => mailruLetter(`n${n}@x.example`))],
    [
      'pieces of letters',
      'https://mail.yandex.ru/#/thread/1',
      many(MANY, (n) => `<div><i class="qa-MessageViewer-SenderEmail">n${n}@x.example</i></div>`),
    ],
    [
      'rows',
      'https://e.mail.ru/inbox/',
      many(2 * MANY, (n) => `<a class="llc" data-id="${n}"><i class="ll-crpt" title="n${n}@x.example"></i></a>`),
    ],
    [
      'addresses in a row',
      'https://mail.proton.me/u/0/inbox',
      `<div data-shortcut-target="item-container" data-element-id="1"><i data-testid="message-column:sender-address" title="${many(MANY, (n) => `n${n}@x.example, `)}"></i></div>`,
    ],
    [
      'windows',
      'https://mail.yahoo.com/d/compose/1',
      many(
        MANY,
        (n) =>
          `<div><div data-test-id="container-to"><i data-test-id="pill" title="n${n}@x.example"></i></div><button data-test-id="compose-send-button"></button></div>`,
      ),
    ],
    [
      'files',
      MAILRU,
      `<div class="thread__letter"><div class="attach">${many(MANY, (n) => `<i title="${n}.pdf"></i>`)}</div></div>`,
    ],
    ['a long name', MAILRU, mailruLetter(`${'x'.repeat(1_000_000)} &lt;a@x.example&gt;`)],
    ['a long address', MAILRU, mailruLetter(`${'x'.repeat(1_000_000)}@x.example`)],
  ])('%s', (_, url, markup) => {
    openAt(url);
    const document = page(markup);
    const site = siteOf(document);
    const reading = site?.read(document) as PageReading;
    expect(reading).toEqual(cutToLimits(reading));
    const rows = site?.rows(document) ?? [];
    expect(rows.length).toBeLessThanOrEqual(1_000);
    expect(rows.every(({ addresses }) => addresses.length <= READING_LIMITS.people)).toBe(true);
  });

  test.each(WEBMAILS)('%s: a page nested thousands deep', (webmail) => {
    const name = PAGES.find((one) => one.startsWith(`${webmail}/message`)) ?? `${webmail}/changed`;
    openAt(expectedOf(name).url);
    const document = page(markupOf(name));
    let innermost: Element = document.body;
    for (let depth = 0; depth < 1_500; depth++) innermost = innermost.appendChild(document.createElement('div'));
    innermost.textContent = 'deep';
    expect(() => siteOf(document)?.read(document)).not.toThrow();
  });
});

describe('a page that comes apart while it is read', () => {
  test.each(PAGES)('%s with any of its elements missing', (name) => {
    openAt(expectedOf(name).url);
    const document = page(markupOf(name));
    const site = siteOf(document);
    const elements = Array.from(document.body.querySelectorAll('*'));
    for (const element of elements) {
      element.remove();
      expect(() => site?.read(document)).not.toThrow();
    }
    expect(site?.rows(document)).toEqual([]);
  });

  test.each(PAGES)('%s with every attribute emptied', (name) => {
    openAt(expectedOf(name).url);
    const document = page(markupOf(name));
    for (const attribute of ['title', 'aria-label', 'href', 'data-id', 'data-email', 'datetime']) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) element.setAttribute(attribute, '');
      expect(() => siteOf(document)?.read(document)).not.toThrow();
    }
  });
});
