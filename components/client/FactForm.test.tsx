// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { FieldDefinition, FieldValue } from '../../lib/domain/fields';
import { drawn } from '../ui/testPage';
import { FactForm } from './FactForm';

function form(field: Omit<FieldDefinition, 'id' | 'place'>, value?: FieldValue) {
  const kept: (FieldValue | null)[] = [];
  let isClosed = false;
  const page = drawn(
    <FactForm
      field={{ id: 'a', place: 0, ...field }}
      name="Gifts"
      value={value}
      onKeep={async (said) => kept.push(said) > 0}
      onClose={() => {
        isClosed = true;
      }}
    />,
  );
  return {
    ...page,
    kept,
    isClosed: () => isClosed,
    box: () => page.find<HTMLTextAreaElement>('[aria-label="Gifts"]'),
    submit: async () => {
      page.tell(page.find('form'), new Event('submit', { bubbles: true, cancelable: true }));
      await page.settled();
    },
  };
}

test('a list is written a line each, and the box has the focus', async () => {
  const { box, type, submit, kept, isClosed } = form({ kind: 'list' }, ['calendar']);
  expect([box().value, document.activeElement]).toEqual(['calendar', box()]);
  type(box(), 'calendar\npen');
  await submit();
  expect([kept, isClosed()]).toEqual([['calendar\npen'], true]);
});

test('nothing takes the value away', async () => {
  const { box, type, submit, kept } = form({ kind: 'number' }, 12);
  type(box(), ' ');
  await submit();
  expect(kept).toEqual([null]);
});

test.each([
  [true, 'yes'],
  [false, 'no'],
  [undefined, ''],
])('%s is chosen as “%s”, and kept as it was', async (value, shown) => {
  const { box, submit, kept } = form({ kind: 'yes-no' }, value);
  expect(box().value).toBe(shown);
  await submit();
  expect(kept).toEqual([value ?? null]);
});

test('Escape leaves it as it was', () => {
  const { box, press, kept, isClosed } = form({ kind: 'text' }, 'grows');
  box().focus();
  press('Escape');
  expect([kept, isClosed()]).toEqual([[], true]);
});
