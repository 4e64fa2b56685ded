// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { EVERY_PAGE, type EveryPage } from './everyPage';
import { EVIL, forge } from './forged';
import { selectorsIn } from './selectors';
import { siteOf } from './siteOf';

/** Where a letter's own markup stands in the page, and that of a letter quoted in the one being written. */
const BODIES: Record<string, string> = {
  outlook: '[role="document"], [id^="UniqueMessageBody"], [role="textbox"][contenteditable="true"]',
  yahoo: '[data-test-id="message-view-body-content"], [data-test-id="rte"]',
  yandex: '[class*="MessageBody_body"], .mail-Message-Body-Content, .cke_wysiwyg_div',
  mailru: '.letter-body__body-content, .letter-body, .js-readmsg-msg, [role="textbox"][contenteditable="true"]',
  proton: '[data-testid="message-content:body"]',
  gmail: '.a3s, [role="textbox"][contenteditable="true"]',
  roundcube: '#messagebody',
  sogo: '[ng-bind-html^="part.content"], .ck-content',
};

const webmailOf = ({ name }: EveryPage) => name.split('/')[0] ?? '';

function bodiesIn(document: Document, page: EveryPage): Element[] {
  const shown = siteOf(document)?.documents(document) ?? [document];
  return shown.flatMap((one) => Array.from(one.querySelectorAll(BODIES[webmailOf(page)] ?? 'none')));
}

const WITH_LETTERS = EVERY_PAGE.filter((page) => bodiesIn(page.open(), page).length > 0);

/** Every selector that a webmail's reader goes by, on any of its pages. */
const SELECTORS = new Map(
  Object.keys(BODIES).map((webmail) => [
    webmail,
    new Set(
      EVERY_PAGE.filter((page) => webmailOf(page) === webmail).flatMap(({ open }) => {
        const document = open();
        const site = siteOf(document);
        return selectorsIn(() => [site?.read(document), site?.rows(document), site?.selected?.(document)]);
      }),
    ),
  ]),
);

/** Each of them as an element, before the letter's own words and after them: neither the first nor the last counts. */
function fill(body: Element, webmail: string): void {
  const forged = () => Array.from(SELECTORS.get(webmail) ?? [], (selector) => forge(body.ownerDocument, selector));
  body.prepend(...forged());
  body.append(...forged());
}

/** All that is read of a page; the words of a letter are its writer's, whatever they are. */
function readOf(document: Document) {
  const site = siteOf(document);
  if (!site) throw new Error('the page is no webmail’s');
  const { messages, composes, lacks = [], ...rest } = site.read(document);
  return {
    ...rest,
    // A letter may hide its own words, and nothing else.
    lacks: lacks.filter((lack) => lack !== 'text'),
    messages: messages.map((message) => ({ ...message, text: '' })),
    composes: composes.map(({ key, ...compose }) => compose),
    rows: site.rows(document).map(({ addresses }) => addresses),
    selected: site.selected?.(document),
  };
}

describe('nothing that a letter brings along is taken for the webmail’s', () => {
  test('there is a letter, and a letter being written, of most webmails', () => {
    const webmails = new Set(WITH_LETTERS.map(webmailOf));
    expect([...webmails].sort()).toEqual(Object.keys(BODIES).sort());
  });

  test.each(WITH_LETTERS)('$name: everything that the reader looks for stands in the letter', (page) => {
    const document = page.open();
    const before = readOf(document);
    for (const body of bodiesIn(document, page)) fill(body, webmailOf(page));
    const after = readOf(document);
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).not.toContain(EVIL);
  });

  test.each(WITH_LETTERS)('$name: a click on anything in a letter sends nothing', (page) => {
    const document = page.open();
    const [body] = bodiesIn(document, page);
    if (body) fill(body, webmailOf(page));
    const site = siteOf(document);
    for (const target of body?.querySelectorAll('*') ?? []) {
      const click = new MouseEvent('click');
      Object.defineProperty(click, 'target', { value: target });
      expect(site?.sending?.(click) ?? null).toBeNull();
    }
  });
});
