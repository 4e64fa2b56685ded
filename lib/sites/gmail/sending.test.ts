// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { file, page } from '../../../test/pages/gmail/pages';
import { gmail } from './index';

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
