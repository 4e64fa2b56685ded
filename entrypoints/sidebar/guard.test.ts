// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { type Guard, guardPresses } from './guard';

let isSeen = true;
let told = 0;
let pressed: string[] = [];
const guard: Guard = guardPresses({ isSeen: () => isSeen }, () => told++);
const button = document.body.appendChild(document.createElement('button'));
const box = document.body.appendChild(document.createElement('input'));
for (const type of ['pointerdown', 'click', 'keydown']) document.body.addEventListener(type, () => pressed.push(type));

beforeEach(() => {
  isSeen = true;
  told = 0;
  pressed = [];
});

/** As a person does it; scripts cannot make such events, so that the test pretends. */
function byHand<Made extends Event>(event: Made, element: Element = button): Made {
  Object.defineProperty(event, 'isTrusted', { value: true });
  element.dispatchEvent(event);
  return event;
}

const bubbling = { bubbles: true, cancelable: true };
const press = () => byHand(new MouseEvent('pointerdown', { ...bubbling, detail: 1 }));
const click = (detail = 1) => byHand(new MouseEvent('click', { ...bubbling, detail }));
const key = (name: string, element?: Element) =>
  byHand(new KeyboardEvent('keydown', { ...bubbling, key: name }), element);

test('a click on what is seen counts', () => {
  press();
  click();
  expect(pressed).toEqual(['pointerdown', 'click']);
  expect(guard.isMeant()).toBe(true);
  expect(told).toBe(0);
});

test('a click on what is covered does not, and the user is told', () => {
  isSeen = false;
  expect(press().defaultPrevented).toBe(true);
  click();
  expect(pressed).toEqual([]);
  expect(guard.isMeant()).toBe(false);
  expect(told).toBe(1);
});

test('a cover that is taken away between the press and the click has hidden what was clicked', () => {
  isSeen = false;
  press();
  isSeen = true;
  click();
  expect(pressed).toEqual([]);
});

test('a click by other means than a pointer is judged by itself', () => {
  isSeen = false;
  press();
  isSeen = true;
  click(0);
  expect(pressed).toEqual(['click']);
});

test('no click that a script makes up counts', () => {
  button.dispatchEvent(new MouseEvent('click', bubbling));
  button.click();
  expect(pressed).toEqual([]);
});

test.each([
  ['Enter', box, []],
  ['Enter', button, []],
  [' ', button, []],
  [' ', box, ['keydown']],
  ['a', box, ['keydown']],
  ['Tab', button, ['keydown']],
] as const)('covered, the key %j does no more than type', (name, element, heard) => {
  isSeen = false;
  key(name, element);
  expect(pressed).toEqual(heard);
  expect(guard.isMeant()).toBe(false);
});
