// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { openAt, page } from '../../../test/pages/gmail/pages';
import { siteOf } from '../../../test/pages/siteOf';
import { expectedOf, markupOf, PAGES, WEBMAILS, withoutNumbers } from '../../../test/pages/webmails';
import { type MessageReading, messageInFocus, othersIn } from '../../domain/pageReading';
import { webmailOf } from '../selfHosted';
import type { Site } from '../site';

function open(name: string): { document: Document; site: Site } {
  openAt(expectedOf(name).url);
  const document = page(markupOf(name));
  return { document, site: siteOf(document) as Site };
}

const focusOf = (name: string): MessageReading | undefined => {
  const { document, site } = open(name);
  return messageInFocus(site.read(document));
};

beforeEach(() => openAt('https://crm.example/'));

describe('pages', () => {
  test.each(PAGES)('%s is read as expected', (name) => {
    const { document, site } = open(name);
    const { reading, rows } = expectedOf(name);
    expect(withoutNumbers(site.read(document))).toEqual(reading);
    expect(site.rows(document).map(({ addresses }) => addresses)).toEqual(rows);
  });

  test.each(PAGES)('%s reads the same again and stays as it was', (name) => {
    const { document, site } = open(name);
    const before = document.documentElement.outerHTML;
    const first = site.read(document);
    expect(site.read(document)).toEqual(first);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test.each(WEBMAILS)('each webmail has pages in several languages, and one that it cannot read: %s', (webmail) => {
    const names = PAGES.filter((name) => name.startsWith(`${webmail}/`));
    const languages = new Set(names.map((name) => page(markupOf(name)).documentElement.lang));
    expect([...languages]).toEqual(expect.arrayContaining(['en', 'ro', 'ru']));
    expect(names.filter((name) => expectedOf(name).reading.unreadable)).toEqual([`${webmail}/changed`]);
  });
});

describe('who a letter is about', () => {
  test.each([
    ['the sender of a received one', 'outlook/message', 'j.whitfield@northbuild.example'],
    [
      'the sender, the user’s own answer being collapsed',
      'outlook/conversation-ru',
      'anna.sokolova@severstroy.example',
    ],
    ['the sender of the open one', 'yahoo/conversation', 'j.whitfield@northbuild.example'],
    ['the sender of the last open one', 'yandex/thread-360-ru', 'lebedev@tehsnab.example'],
    ['the sender of the expanded one', 'mailru/thread', 'j.whitfield@northbuild.example'],
    ['the sender of the open one', 'proton/conversation', 'j.whitfield@northbuild.example'],
  ])('%s: %s', (_, name, address) => {
    const me = new Set([...expectedOf(name).reading.own, 'marina@studio.example', 'marina.studio@yahoo.example']);
    const message = focusOf(name) as MessageReading;
    expect(othersIn(message, me)[0]?.address).toBe(address);
  });
});

test.each(PAGES)('the markup of %s makes no other site a webmail', (name) => {
  expect(webmailOf(page(markupOf(name)))).toBeUndefined();
});

describe('what cannot be read is said, what is only empty is not', () => {
  const words = 'Dear Marina, thank you for the offer. '.repeat(100);

  test.each([
    ['an empty inbox', 'https://mail.proton.me/u/0/inbox', '<main>No messages found</main>', false],
    ['a list in markup that nobody knows', 'https://mail.proton.me/u/0/inbox', `<main>${words}</main>`, true],
    ['a letter that is loading', 'https://e.mail.ru/inbox/0:16999000000000000099:0/', '<p>Loading…</p>', false],
    ['settings', 'https://outlook.live.com/mail/0/options/general', `<main>${words}</main>`, false],
    ['the words of scripts', 'https://mail.proton.me/u/0/inbox', `<script>/* ${words} */</script>`, false],
    [
      'three rows without an address where addresses stand',
      'https://e.mail.ru/inbox/',
      '<a class="llc" data-id="1"><i>Anna</i></a>'.repeat(3),
      true,
    ],
    [
      'three rows without an address where that is usual',
      'https://outlook.live.com/mail/0/inbox',
      '<div role="option" data-convid="1"><i>Anna</i></div>'.repeat(3),
      false,
    ],
    [
      'a letter without its sender where that is unusual',
      'https://e.mail.ru/inbox/0:16999000000000000099:0/',
      '<div class="thread__letter"><div class="letter-body">Hi</div></div>',
      true,
    ],
  ])('%s', (_, url, markup, unreadable) => {
    openAt(url);
    const document = page(markup);
    expect(siteOf(document)?.read(document)).toMatchObject({ unreadable });
  });
});
