// @vitest-environment happy-dom
import { useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { Combobox } from './Combobox';
import { drawn } from './testPage';

const CLIENTS = ['Gallop & Fern', 'Moth & Ladder', 'Papuci'];

let chosen: string[];
let escaped: number;
beforeEach(() => {
  chosen = [];
  escaped = 0;
});

function Picker({ clients = CLIENTS, areCurrent = true }: { clients?: string[] | undefined; areCurrent?: boolean }) {
  const [text, setText] = useState('a');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for a form that closes at Escape
    <div onKeyDown={({ key }) => key === 'Escape' && escaped++}>
      <Combobox
        label="Find a client"
        listLabel="Clients"
        text={text}
        onType={setText}
        options={clients?.map((name) => ({ key: name, content: name }))}
        areCurrent={areCurrent}
        onChoose={(key) => chosen.push(key)}
        none="Nobody"
      />
    </div>
  );
}

function picker(shown = <Picker />) {
  const page = drawn(shown);
  const box = page.find<HTMLInputElement>('[role=combobox]');
  box.focus();
  /** What a screen reader says is the active option: the one that the box names, and that alone is marked. */
  const active = () => {
    const id = box.getAttribute('aria-activedescendant');
    const marked = page.all('[aria-selected=true]');
    expect(marked.map((option) => option.id)).toEqual(id === null ? [] : [id]);
    return marked[0]?.textContent ?? null;
  };
  return { ...page, box, active };
}

describe('by keyboard', () => {
  test('arrow keys go round the list, and the focus stays in the box', () => {
    const { press, active, box } = picker();
    expect(active()).toBeNull();
    const down = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown'].map((key) => [press(key), active()]);
    expect(down).toEqual([
      [true, 'Gallop & Fern'],
      [true, 'Moth & Ladder'],
      [true, 'Papuci'],
      [true, 'Gallop & Fern'],
    ]);
    press('ArrowUp');
    expect(active()).toBe('Papuci');
    expect(document.activeElement).toBe(box);
  });

  test('from the box up is the last', () => {
    const { press, active } = picker();
    press('ArrowUp');
    expect(active()).toBe('Papuci');
  });

  test('Enter takes the one that is active, and sends no form', () => {
    const { press } = picker();
    press('ArrowDown');
    press('ArrowDown');
    expect(press('Enter')).toBe(true);
    expect(chosen).toEqual(['Moth & Ladder']);
  });

  test.each<[string, string[] | undefined, boolean, string[]]>([
    ['of several, none is meant', CLIENTS, true, []],
    ['the only one is meant', ['Papuci'], true, ['Papuci']],
    ['the only one for an earlier text is not', ['Papuci'], false, []],
    ['nothing was found', [], true, []],
    ['nothing was looked for', undefined, true, []],
  ])('Enter without a choice: %s', (_, clients, areCurrent, expected) => {
    const { press } = picker(<Picker clients={clients} areCurrent={areCurrent} />);
    press('Enter');
    expect(chosen).toEqual(expected);
  });

  test('Escape clears first, and is what is around it that closes at the next', () => {
    const { press, box } = picker();
    press('Escape');
    expect([box.value, escaped]).toEqual(['', 0]);
    press('Escape');
    expect(escaped).toBe(1);
  });

  test('keys that compose a letter are left to that', () => {
    const { box, tell, active } = picker();
    const key = { bubbles: true, cancelable: true, isComposing: true };
    for (const name of ['ArrowDown', 'Enter', 'Escape']) tell(box, new KeyboardEvent('keydown', { ...key, key: name }));
    expect([active(), box.value, chosen]).toEqual([null, 'a', []]);
  });

  test('typing on leaves none active; what was active stays so while it is found', () => {
    const { press, active, type, box, draw } = picker();
    press('ArrowDown');
    press('ArrowDown');
    draw(<Picker clients={['Atlas', 'Moth & Ladder']} />);
    expect(active()).toBe('Moth & Ladder');
    draw(<Picker clients={['Atlas']} />);
    expect(active()).toBeNull();
    draw(<Picker />);
    type(box, 'ab');
    expect(active()).toBeNull();
  });
});

test('a click takes one, and the focus stays in the box', () => {
  const { all, tell, box } = picker();
  const option = all('[role=option]')[1] as HTMLElement;
  const press = tell(option, new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
  option.click();
  expect([press.defaultPrevented, chosen, document.activeElement]).toEqual([true, ['Moth & Ladder'], box]);
});

test('it is said whether a list is open, which, and that nothing was found', () => {
  const { find, box, draw } = picker();
  const list = find('[role=listbox]');
  expect([box.getAttribute('aria-expanded'), box.getAttribute('aria-controls')]).toEqual(['true', list.id]);
  draw(<Picker clients={[]} />);
  expect([box.getAttribute('aria-expanded'), list.hidden, find('[role=status]').textContent]).toEqual([
    'false',
    true,
    'Nobody',
  ]);
});
