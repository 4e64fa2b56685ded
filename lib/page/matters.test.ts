// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { openAt, page } from '../../test/pages/gmail/pages';
import { siteOf } from '../../test/pages/siteOf';
import { expectedOf, markupOf } from '../../test/pages/webmails';
import { matters, NAMING } from './matters';

/** Whether the page is read anew after the change. */
function isReadAfter(name: string, selector: string, change: (element: Element) => void): boolean {
  openAt(expectedOf(name).url);
  const document = page(markupOf(name));
  const element = document.querySelector(selector);
  const site = siteOf(document);
  if (!element || !site) throw new Error(`${name} has no ${selector}`);
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: NAMING });
  change(element);
  const records = observer.takeRecords();
  observer.disconnect();
  expect(records).not.toEqual([]);
  return records.some((record) => matters(record, site));
}

function add(markup: string) {
  return (element: Element) => {
    const made = element.ownerDocument.createElement('div');
    made.innerHTML = markup;
    element.append(...made.childNodes);
  };
}

const CHIP = '<span class="_EType_RECIPIENT_ENTITY" aria-label="oleg@other.example">Oleg</span>';
const YABBLE = '<span><span class="js-yabble" data-email="oleg@other.example">Oleg</span></span>';

test.each([
  ['outlook/compose', '[id$="_TO"] [contenteditable]', CHIP],
  ['outlook/reply-ru', '[aria-label="Кому"]', CHIP],
  ['yandex/compose-ru', '.ComposeRecipients-ToField .composeYabbles', YABBLE],
  ['yandex/compose-ru', '[aria-label="Копия"]', YABBLE],
])('a recipient who is added is noticed, and one who is taken away: %s %s', (name, field, chip) => {
  expect(isReadAfter(name, field, add(chip))).toBe(true);
  const takeAway = (element: Element) => element.querySelector('[aria-label], [data-email]')?.remove();
  expect(isReadAfter(name, field, takeAway)).toBe(true);
});

test('a recipient whose address comes later is noticed', () => {
  const name = (element: Element) => element.querySelector('span')?.setAttribute('aria-label', 'oleg@other.example');
  expect(isReadAfter('outlook/compose', '[id$="_TO"] [contenteditable]', name)).toBe(true);
});

test.each([
  ['an address in a field', 'outlook/compose', '[id$="_TO"] [contenteditable]', 'oleg@oth'],
  ['an address in a field', 'yandex/compose-ru', '.ComposeRecipients-ToField .composeYabbles', 'oleg@oth'],
  ['a letter', 'outlook/compose', '[id^="editorParent_"] [contenteditable]', '<p>Good day</p>'],
  ['a letter that quotes', 'outlook/compose', '[id^="editorParent_"] [contenteditable]', `<div>${CHIP}</div>`],
  ['a letter', 'yandex/compose-ru', '.cke_wysiwyg_div', '<div title="x">Добрый день</div>'],
  ['a letter', 'gmail/compose', '[role="textbox"]', '<div aria-label="x">Hello</div>'],
])('typing %s is not: %s', (_, name, box, markup) => {
  expect(isReadAfter(name, box, add(markup))).toBe(false);
});
