// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { openAt, page } from '../../../test/pages/gmail/pages';
import { siteOf } from '../../../test/pages/siteOf';
import { expectedOf, markupOf } from '../../../test/pages/webmails';
import type { ComposeReading } from '../../domain/pageReading';

const key = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);
const click = () => new MouseEvent('click');
const CTRL_ENTER = { key: 'Enter', ctrlKey: true };

/** What the site makes of an event on the first element of the page that this finds. */
function sendingBy(name: string, selector: string, event: Event): ComposeReading | null | undefined {
  openAt(expectedOf(name).url);
  const document = page(markupOf(name));
  const target = document.querySelector(selector);
  expect(target, selector).not.toBeNull();
  Object.defineProperty(event, 'target', { value: target });
  return siteOf(document)?.sending?.(event);
}

describe('is seen', () => {
  test.each([
    [
      'outlook/compose',
      '[id*="primaryActionButton"][title]',
      click(),
      ['anna.sokolova@severstroy.example', 'zakupki@severstroy.example'],
      'Good afternoon, I will call on Thursday.',
    ],
    [
      'outlook/compose',
      '[role="dialog"] [role="textbox"]',
      key(CTRL_ENTER),
      ['mihai.ionescu@dacia-parts.example'],
      'Hello',
    ],
    [
      'outlook/reply-ru',
      'button[aria-label="Отправить"]',
      key({ key: 'Enter' }),
      ['p.orlov@orlov-trade.example'],
      'Отправлю завтра.',
    ],
    [
      'yahoo/compose-ru',
      '[data-test-id="compose-send-button"] span',
      click(),
      ['p.orlov@orlov-trade.example', 'clara.ng@harbour-foods.example'],
      'Павел, позвоню в четверг.\nx',
    ],
    [
      'yandex/compose-ru',
      '.ComposeSendButton button',
      click(),
      ['anna.sokolova@severstroy.example', 'zakupki@severstroy.example'],
      'Анна, отправлю расчёт завтра.\nx',
    ],
    [
      'yandex/compose-ro',
      '.cke_wysiwyg_div',
      key({ key: 'Enter', metaKey: true }),
      ['mihai.ionescu@dacia-parts.example'],
      'Revin luni cu oferta.',
    ],
    [
      'mailru/compose-ru',
      '[data-test-id="send"] span',
      click(),
      ['anna.sokolova@severstroy.example', 'p.orlov@orlov-trade.example'],
      'Анна, отправлю расчёт завтра.\nx',
    ],
    [
      'mailru/compose-older',
      '[title="Send"]',
      key({ key: ' ' }),
      ['clara.ng@harbour-foods.example'],
      'I will call on Tuesday.',
    ],
    [
      'proton/compose',
      '[data-testid="composer:send-button"]',
      click(),
      ['anna.sokolova@severstroy.example', 'zakupki@severstroy.example'],
      'I will call on Thursday.',
    ],
  ])('%s: %s', (name, selector, event, to, text) => {
    const compose = sendingBy(name, selector, event);
    expect(compose?.to.map(({ address }) => address)).toEqual(to);
    expect(compose?.text).toBe(text);
  });
});

describe('is not seen', () => {
  test.each([
    ['the arrow beside Send', 'outlook/compose', '[aria-haspopup="true"]', click()],
    ['another button of the same kind', 'outlook/compose', '[role="menubar"] button', click()],
    ['Enter in the text', 'outlook/compose', '[role="textbox"]', key({ key: 'Enter' })],
    ['a held shortcut, again', 'outlook/compose', '[role="textbox"]', key({ ...CTRL_ENTER, repeat: true })],
    ['the shortcut outside any window', 'outlook/compose', '[role="menubar"]', key(CTRL_ENTER)],
    ['saving', 'mailru/compose-ru', '[data-test-id="save"]', click()],
    ['moving the mouse', 'yahoo/compose-ru', '[data-test-id="compose-send-button"]', new MouseEvent('mousemove')],
    ['a letter to nobody', 'proton/compose', '[data-testid="composer:subject"]', click()],
  ])('%s', (_, name, selector, event) => {
    expect(sendingBy(name, selector, event)).toBeNull();
  });

  test('a window without recipients', () => {
    openAt('https://mail.proton.me/u/0/inbox');
    const document = page('<section><input data-testid="composer:to"><button data-testid="composer:send-button">');
    const event = click();
    Object.defineProperty(event, 'target', { value: document.querySelector('button') });
    expect(siteOf(document)?.sending?.(event)).toBeNull();
  });
});
