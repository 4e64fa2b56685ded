import { describe, expect, test } from 'vitest';
import type { FieldDefinition, FieldValue } from './fields';
import { checkedValue, FIELD_LIMITS, linkOf, numberOf } from './fieldValue';
import { Refusal } from './refusal';

type Field = Pick<FieldDefinition, 'kind' | 'choices'>;
const text: Field = { kind: 'text' };
const list: Field = { kind: 'list' };
const choice: Field = { kind: 'choice', choices: ['gold', 'silver'] };

test.each<[Field, FieldValue | null, FieldValue | undefined]>([
  [text, '  sells to builders ', 'sells to builders'],
  [text, '   ', undefined],
  [text, null, undefined],
  [text, 'x'.repeat(9_999), 'x'.repeat(FIELD_LIMITS.text)],
  [list, 'boxes\n\n  film \r\ntape', ['boxes', 'film', 'tape']],
  [list, ['boxes', ' '], ['boxes']],
  [list, '\n', undefined],
  [{ kind: 'number' }, '1 200,5', 1200.5],
  [{ kind: 'number' }, 0, 0],
  [{ kind: 'date' }, '2026-02-28', '2026-02-28'],
  [{ kind: 'yes-no' }, false, false],
  [{ kind: 'link' }, 'severstroy.example/katalog', 'https://severstroy.example/katalog'],
  [choice, 'gold', 'gold'],
  [choice, '', undefined],
])('%o keeps of %o: %o', (field, value, expected) => {
  expect(checkedValue(field, value)).toEqual(expected);
});

test.each<[Field, FieldValue, string]>([
  [{ kind: 'number' }, 'three', 'not-a-number'],
  [{ kind: 'number' }, Number.NaN, 'not-a-number'],
  [{ kind: 'number' }, '1.000.000', 'not-a-number'],
  [{ kind: 'date' }, '2026-02-30', 'not-a-date'],
  [{ kind: 'date' }, '28.02.2026', 'not-a-date'],
  [{ kind: 'yes-no' }, 'maybe', 'not-a-choice'],
  [choice, 'bronze', 'not-a-choice'],
  [{ kind: 'choice' }, 'gold', 'not-a-choice'],
  [{ kind: 'link' }, 'javascript:alert(1)', 'not-a-link'],
])('%o refuses %o: %s', (field, value, code) => {
  expect(() => checkedValue(field, value)).toThrow(
    expect.toSatisfy((error) => error instanceof Refusal && error.code === code),
  );
});

describe('a link', () => {
  test.each([
    ['https://severstroy.example', 'https://severstroy.example/'],
    ['http://severstroy.example:8080/a?b#c', 'http://severstroy.example:8080/a?b#c'],
    ['severstroy.example:8080', 'https://severstroy.example:8080/'],
    [' www.severstroy.example ', 'https://www.severstroy.example/'],
    ['луна.рф', 'https://xn--80avgx.xn--p1ai/'],
  ])('%s leads to a page', (typed, expected) => {
    expect(linkOf(typed)).toBe(expected);
  });

  test.each([
    '',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,hello',
    'file:///etc/passwd',
    'chrome-extension://abc/dashboard.html',
    'https://user:secret@severstroy.example',
    'https://severstroy example',
    'severstroy',
    'https://',
    `https://severstroy.example/${'x'.repeat(3_000)}`,
  ])('%s leads to none', (typed) => {
    expect(linkOf(typed)).toBeUndefined();
  });
});

test.each<[string, number | undefined]>([
  ['12', 12],
  ['-3,5', -3.5],
  ['−7', -7],
  ['1 234', 1234],
  ['1\u00a0234.5', 1234.5],
  ['', undefined],
  ['12 pcs', undefined],
  ['1e9', undefined],
  ['0x10', undefined],
  ['9'.repeat(30), undefined],
])('%s is the number %s', (typed, expected) => {
  expect(numberOf(typed)).toBe(expected);
});
