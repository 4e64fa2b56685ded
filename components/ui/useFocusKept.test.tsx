// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { drawn } from './testPage';
import { useFocusKept } from './useFocusKept';

function List({ names }: { names: string[] }) {
  const { place, ...kept } = useFocusKept<HTMLDivElement>('li');
  return (
    <div ref={place} {...kept}>
      <button type="button">All</button>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <button type="button">{name}</button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What has the focus after the second row was done, by a key or by a click, and is gone. */
async function after(detail: 0 | 1, left: string[]) {
  const { draw, find, tell, settled } = drawn(<List names={['a', 'b', 'c']} />);
  const done = find('li:nth-child(2) button');
  done.focus();
  if (detail === 1) tell(done, new Event('pointerdown', { bubbles: true }));
  tell(done, new MouseEvent('click', { bubbles: true, detail }));
  done.blur();
  draw(<List names={left} />);
  await settled();
  return document.activeElement?.textContent;
}

test('who did it by a key goes on at the row that came in its place, at the last, or above the list', async () => {
  expect(await after(0, ['a', 'c'])).toBe('c');
  expect(await after(0, ['a'])).toBe('a');
  expect(await after(0, [])).toBe('All');
});

test('a click of a pointer moves no focus', async () => {
  expect(await after(1, ['a', 'c'])).not.toBe('c');
});
