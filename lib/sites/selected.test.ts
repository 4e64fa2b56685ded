// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { file, openAt, page } from '../../test/pages/gmail/pages';
import { siteOf } from '../../test/pages/siteOf';
import { expectedOf, markupOf } from '../../test/pages/webmails';
import type { PageReading, SelectedLetter } from '../domain/pageReading';

interface Read {
  selected: SelectedLetter[];
  rows: number;
  lacks: PageReading['lacks'];
}

function readAt(url: string, document: Document): Read {
  openAt(url);
  const site = siteOf(document);
  const { rows = 0, letters = [] } = site?.selected?.(document) ?? {};
  return { selected: letters, rows, lacks: site?.read(document).lacks };
}

/** The webmail's list, the rows at these places being ticked. */
function ticked(name: string, row: string, places: number[]): Read {
  const document = page(markupOf(name));
  const rows = [...document.querySelectorAll(row)];
  for (const place of places) {
    const box = document.createElement('div');
    box.setAttribute('role', 'checkbox');
    box.setAttribute('aria-checked', 'true');
    rows[place]?.querySelector('[role="checkbox"]')?.remove();
    rows[place]?.prepend(box);
  }
  return readAt(expectedOf(name).url, document);
}

function gmail(tick: (rows: Element[]) => void): Read {
  const document = page(file('list.html'));
  const views = [...document.querySelectorAll('.BltHke')].filter((view) => !view.closest('[style*="display: none"]'));
  tick(views.flatMap((view) => [...view.querySelectorAll('tr.zA')]));
  return readAt('https://mail.google.com/mail/u/0/#inbox', document);
}

const tick = (row: Element | undefined) =>
  row?.querySelector('[role="checkbox"]')?.setAttribute('aria-checked', 'true');

describe('Gmail', () => {
  test('a selected row is the last letter of its conversation, with the key that it has when it is open', () => {
    const { selected, lacks } = gmail((rows) => rows.slice(0, 1).forEach(tick));
    expect(selected).toEqual([
      {
        key: expect.stringMatching(/^gmail:marina@studio\.example:[0-9a-f]{16}$/),
        link: expect.stringMatching(/^https:\/\/mail\.google\.com\/mail\/u\/0\/#all\/[0-9a-f]{16}$/),
        subject: expect.stringMatching(/./),
        people: [{ address: 'anna.sokolova@severstroy.example', name: 'Анна Соколова' }],
        direction: 'incoming',
        date: expect.stringContaining('2026'),
      },
    ]);
    expect(lacks).toBeUndefined();
  });

  test('the open letter of a conversation and its row have one key', () => {
    const document = page(file('conversation.html'));
    openAt('https://mail.google.com/mail/u/0/#inbox/19a8cf4c8826e17d');
    const keys = siteOf(document)
      ?.read(document)
      .messages.map(({ key }) => key);
    const last = keys?.at(-1)?.split(':').at(-1);
    const list = page(
      `<title>Inbox - marina@studio.example - Gmail</title><div role="main"><table><tr class="zA" id=":1">
        <td class="oZ-x3"><div role="checkbox" aria-checked="true"></div></td><td><div class="yW"><span email="a@x.example"></span></div>
        <span class="bog"><span data-legacy-last-message-id="${last}">Offer</span></span></td></tr></table></div>`,
    );
    expect(readAt('https://mail.google.com/mail/u/0/#inbox', list).selected[0]?.key).toBe(keys?.at(-1));
  });

  test('a row that begins with “To:” is a sent letter, of its recipients', () => {
    const { selected } = gmail((rows) => rows.filter((row) => row.textContent?.includes('To: Павел')).forEach(tick));
    expect(selected).toMatchObject([
      { direction: 'outgoing', people: [{ address: 'p.orlov@orlov-trade.example', name: 'Павел Орлов' }] },
    ]);
  });

  test.each([
    ['whose last letter is the user’s own', '<b email="a@x.example"></b><b email="marina@studio.example">me</b>'],
    ['that names nobody', ''],
  ])('a conversation %s says of nobody to whom it went', (_, people) => {
    const list = page(
      `<title>Inbox - marina@studio.example - Gmail</title><div role="main"><table><tr class="zA" id=":1">
        <td class="oZ-x3"><div role="checkbox" aria-checked="true"></div></td><td><div class="yW">${people}</div>
        <span class="bog"><span data-legacy-last-message-id="19a8cf4c8826e17d">Offer</span></span></td></tr></table></div>`,
    );
    expect(readAt('https://mail.google.com/mail/u/0/#inbox', list).selected).toMatchObject([
      { direction: 'outgoing', people: [] },
    ]);
  });

  test('a name that looks like a label makes no received letter a sent one', () => {
    const list = page(
      `<title>Inbox - marina@studio.example - Gmail</title><div role="main"><table><tr class="zA" id=":1">
        <td class="oZ-x3"><div role="checkbox" aria-checked="true"></div></td>
        <td><div class="yW"><span email="evil@x.example" name="To: Anna">To: Anna</span></div>
        <span class="bog"><span data-legacy-last-message-id="19a8cf4c8826e17d">Offer</span></span></td></tr></table></div>`,
    );
    expect(readAt('https://mail.google.com/mail/u/0/#inbox', list).selected).toMatchObject([
      { direction: 'incoming', people: [{ address: 'evil@x.example' }] },
    ]);
  });

  test('rows without an identity are a declared absence, from two on', () => {
    const without = (count: number) =>
      gmail((rows) => {
        for (const row of rows.slice(0, count)) {
          tick(row);
          for (const one of row.querySelectorAll('[data-legacy-last-message-id]')) {
            one.removeAttribute('data-legacy-last-message-id');
            one.removeAttribute('data-legacy-last-non-draft-message-id');
          }
        }
      });
    expect(without(1)).toEqual({ selected: [], rows: 1, lacks: undefined });
    expect(without(2)).toEqual({ selected: [], rows: 2, lacks: ['selection'] });
  });

  test('of several the rows that do tell count, and how many do not is known', () => {
    const { selected, rows, lacks } = gmail((all) => {
      for (const row of all.slice(0, 3)) tick(row);
      for (const one of all.slice(0, 2).flatMap((row) => [...row.querySelectorAll('[data-legacy-last-message-id]')])) {
        one.removeAttribute('data-legacy-last-message-id');
        one.removeAttribute('data-legacy-last-non-draft-message-id');
      }
    });
    expect({ known: selected.length, rows, lacks }).toEqual({ known: 1, rows: 3, lacks: undefined });
  });
});

describe('rows that stand for one letter', () => {
  test('Mail.ru', () => {
    const { selected, lacks } = ticked('mailru/list-ru', 'a.llc', [0, 1]);
    expect(selected).toEqual([
      {
        key: 'mailru:16999000000000000001',
        link: 'https://e.mail.ru/inbox/0:16999000000000000001:0/',
        subject: 'Заявка',
        people: [{ address: 'anna.sokolova@severstroy.example', name: 'Анна Соколова' }],
        direction: 'incoming',
        date: '21 ноября, 18:49',
      },
      expect.objectContaining({
        key: 'mailru:16999000000000000002',
        people: [{ address: 'evil@elsewhere.example', name: expect.any(String) }],
      }),
    ]);
    expect(lacks ?? []).not.toContain('selection');
  });

  test.each([
    ['yandex/list-360-ru', '[data-testid="messages-list_item"]', 'yandex:181000000000000001', 'Заявка'],
    ['yandex/list-classic', '.mail-MessageSnippet', 'yandex:171', 'Order 2210'],
  ])('Yandex: %s', (name, row, key, subject) => {
    const { selected, lacks } = ticked(name, row, [0, 1]);
    expect(selected).toHaveLength(2);
    expect(selected[0]).toMatchObject({ key, subject, direction: 'incoming' });
    expect(selected[0]?.link).toContain(`message/${key.slice('yandex:'.length)}`);
    expect(lacks ?? []).not.toContain('selection');
  });

  test('in the list of sent letters the row names the recipients', () => {
    const document = page(markupOf('mailru/list-ru'));
    document.querySelector('a.llc')?.setAttribute('aria-selected', 'true');
    expect(readAt('https://e.mail.ru/sent/', document).selected).toMatchObject([{ direction: 'outgoing' }]);
  });
});

describe('rows that do not say which letter they are', () => {
  test.each([
    ['outlook/list', '[role="option"]'],
    ['yahoo/list', '[data-test-id="message-list-item"]'],
    ['proton/list', '[data-shortcut-target="item-container"]'],
    ['proton/list-rows-ro', '[data-shortcut-target="item-container"]'],
  ])('%s: it is said when several are selected, and not before', (name, row) => {
    expect(ticked(name, row, [0]).lacks ?? []).not.toContain('selection');
    const { selected, lacks } = ticked(name, row, [0, 1]);
    expect(selected).toEqual([]);
    expect(lacks).toContain('selection');
  });

  test('SOGo', () => {
    const row = '<md-list-item class="sg-message-list-item"><div class="sg-avatar-selected"></div></md-list-item>';
    const list = (rows: string) =>
      readAt(
        'https://mail.firma.test/SOGo/so/a/Mail/view',
        page(`<body ng-app="SOGo.MailerUI"><div class="view-list">${rows}`),
      );
    expect(list(row).lacks).toEqual(['rows']);
    expect(list(row + row).lacks).toEqual(['rows', 'selection']);
  });
});

test('the first box of a row selects it, the others are stars', () => {
  const starred =
    '<a class="llc" data-id="0:16999000000000000001:0"><input type="checkbox"><input type="checkbox" checked></a>';
  expect(readAt('https://e.mail.ru/inbox/', page(starred)).selected).toEqual([]);
});
