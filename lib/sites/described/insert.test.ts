// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { openAt, page } from '../../../test/pages/gmail/pages';
import { siteOf } from '../../../test/pages/siteOf';
import { expectedOf, markupOf } from '../../../test/pages/webmails';
import type { Site } from '../site';

const LETTER = { subject: 'Invoice 7', body: 'Hello <b>Anna</b>,\n\nIt is due.\n' };

function open(name: string, change = (markup: string) => markup) {
  openAt(expectedOf(name).url);
  const document = page(change(markupOf(name)));
  const site = siteOf(document) as Site;
  const keys = site.read(document).composes.map(({ key }) => key);
  const put = (key = '') => site.insert?.(document, { key, ...LETTER });
  return { document, site, keys, put };
}

/** The editors of all windows, also those in frames. */
function editors(document: Document, selector: string): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>(selector)).map((found) =>
    found.tagName === 'IFRAME'
      ? ((found as HTMLIFrameElement).contentDocument?.querySelector('[contenteditable]') as HTMLElement)
      : found,
  );
}

const EDITOR = {
  outlook: '[role="textbox"]',
  yahoo: '[data-test-id="rte"]',
  yandex: '.cke_wysiwyg_div',
  mailru: '[role="textbox"]',
  proton: '[data-testid="rooster-iframe"]',
};
type Webmail = keyof typeof EDITOR;

const editorsOn = (document: Document, name: string) => editors(document, EDITOR[name.split('/')[0] as Webmail]);

const WINDOWS: [string, number, string][] = [
  ['outlook/compose', 0, 'КП 119 для Северстроя'],
  ['outlook/compose', 1, 'Invoice 7'],
  ['outlook/reply-ru', 0, 'Re: Прайс декабрь'],
  ['yahoo/compose-ru', 0, 'КП 121'],
  ['yandex/compose-ru', 0, 'КП 120'],
  ['yandex/compose-ro', 0, 'Re: Reclamație'],
  ['mailru/compose-ru', 0, 'КП 120'],
  ['mailru/compose-older', 0, 'Offer 118'],
  ['proton/compose', 0, 'Offer 119'],
  ['proton/compose', 1, 'Invoice 7'],
];

describe('a text is put into the window with this key, as text, before what is there, and into no other', () => {
  test.each(WINDOWS)('%s, window %i', (name, window, subject) => {
    const { document, site, keys, put } = open(name);
    const boxes = editorsOn(document, name);
    const before = boxes.map((box) => box.innerHTML);
    const heard: unknown[] = [];
    for (const box of boxes) box.addEventListener('input', ({ target }) => heard.push(target));
    expect(put(keys[window])).toBe(true);
    expect(heard).toEqual([boxes[window]]);
    const ours = '<div>Hello &lt;b&gt;Anna&lt;/b&gt;,</div><div><br></div><div>It is due.</div>';
    expect(boxes.map((box) => box.innerHTML)).toEqual(
      before.map((markup, position) => (position === window ? ours + markup : markup)),
    );
    expect(site.read(document).composes[window]?.subject).toBe(subject);
  });
});

test('a letter of plain text takes it as it is', () => {
  const { document, keys, put } = open('proton/compose', (markup) =>
    markup.replaceAll(/<iframe.*?<\/iframe>/g, '<textarea data-testid="editor-textarea"></textarea>'),
  );
  expect(put(keys[1])).toBe(true);
  const boxes = Array.from(document.querySelectorAll('textarea'), ({ value }) => value);
  expect(boxes).toEqual(['', 'Hello <b>Anna</b>,\n\nIt is due.']);
});

describe('is refused, and nothing is changed', () => {
  const closed = (markup: string) => markup.replaceAll('contenteditable="true"', 'contenteditable="false"');
  const withoutMark = (markup: string) => markup.replaceAll('cke_editable', 'editable');

  test.each<[string, string, (markup: string) => string]>([
    ['while the editor is closed', 'yahoo/compose-ru', closed],
    ['while the editor in a frame is closed', 'proton/compose', (markup) => markup.replaceAll('=true', '=false')],
    ['where the frame is not there yet', 'proton/compose', (markup) => markup.replaceAll(/<iframe.*?<\/iframe>/g, '')],
    ['where the editor is one of which nothing is known', 'mailru/compose-ru', withoutMark],
    [
      'where only a quoted letter is editable',
      'yahoo/compose-ru',
      (markup) =>
        closed(markup).replace('Павел, позвоню', '<i data-test-id="rte" contenteditable="true">x</i>Павел, позвоню'),
    ],
  ])('%s', (_, name, change) => {
    const { document, keys, put } = open(name, change);
    const before = document.body.innerHTML;
    expect(keys.length).toBeGreaterThan(0);
    expect(put(keys[0])).toBe(false);
    expect(document.body.innerHTML).toBe(before);
  });

  test.each(Object.keys(EDITOR))('when no letter has this key: %s', (webmail) => {
    const { document, put } = open(
      webmail === 'proton' || webmail === 'outlook' ? `${webmail}/compose` : `${webmail}/compose-ru`,
    );
    const before = document.body.innerHTML;
    expect(put('gone')).toBe(false);
    expect(document.body.innerHTML).toBe(before);
  });
});

test.each(WINDOWS)(
  'the letter in which the user is writing is known by any part of it: %s, window %i',
  (name, window) => {
    const { document, site, keys } = open(name);
    const [box] = editorsOn(document, name).slice(window);
    const inPage = document.contains(box as Node) ? box : document.querySelectorAll(EDITOR.proton)[window];
    expect(site.composeOf?.(inPage as Element)).toBe(keys[window]);
    expect(site.composeOf?.(document.body)).toBeUndefined();
  },
);
