// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { FileDrop } from './FileDrop';
import { drawn } from './testPage';

const list = new File(['Date;Amount'], 'list.csv');

function drop(disabled = false) {
  const chosen: File[] = [];
  const page = drawn(
    <FileDrop
      label="Bank’s list"
      text="As CSV"
      accept=".csv"
      disabled={disabled}
      onChoose={(file) => chosen.push(file)}
    />,
  );
  const dragged = (type: string, files: File[] = []) =>
    Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer: { files } });
  return {
    ...page,
    chosen,
    dragged,
    box: page.find('fieldset'),
    input: page.find<HTMLInputElement>('input[type=file]'),
  };
}

test('by keyboard it is the browser’s own choice of a file, under its name', () => {
  const { input } = drop();
  expect([input.tabIndex, input.labels?.[0]?.textContent, input.disabled]).toEqual([0, 'Bank’s list', false]);
});

test('the same file may be chosen again, after it was put right', () => {
  const { input, tell, chosen } = drop();
  Object.defineProperty(input, 'files', { value: [list] });
  const emptied: string[] = [];
  Object.defineProperty(input, 'value', { set: (value: string) => emptied.push(value) });
  for (const _ of [1, 2]) tell(input, new Event('change', { bubbles: true }));
  expect([chosen, emptied]).toEqual([
    [list, list],
    ['', ''],
  ]);
});

test('a file that is dropped on it is chosen, and the box says that it would take it', async () => {
  const { box, tell, dragged, chosen, settled } = drop();
  tell(box, dragged('dragover'));
  await settled();
  expect(box.dataset.over).toBe('true');
  tell(box, dragged('drop', [list]));
  await settled();
  expect([chosen, box.dataset.over]).toEqual([[list], undefined]);
});

test('a file that is dropped beside it does not take the place of the page', () => {
  const { place, tell, dragged, chosen } = drop();
  expect([
    tell(place, dragged('dragover')).defaultPrevented,
    tell(place, dragged('drop', [list])).defaultPrevented,
  ]).toEqual([true, true]);
  expect(chosen).toEqual([]);
});

test('while it is busy it takes none', () => {
  const { box, tell, dragged, chosen } = drop(true);
  tell(box, dragged('drop', [list]));
  expect(chosen).toEqual([]);
});
