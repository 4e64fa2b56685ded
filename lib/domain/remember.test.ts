import { expect, test } from 'vitest';
import { REMEMBERED, rememberedIn } from './remember';

test.each<[string, string, string[]]>([
  ['nothing', '', []],
  ['nothing but room', ' \n\t\r\n ', []],
  ['one', 'Pays after the 25th', ['Pays after the 25th']],
  [
    'several stay several',
    'Pays after the 25th.\nNo calls before noon.',
    ['Pays after the 25th.', 'No calls before noon.'],
  ],
  ['room around them and between them', '  one \r\n\n two\r', ['one', 'two']],
  ['too many', 'x\n'.repeat(50), Array(REMEMBERED.lines).fill('x')],
  ['too long', 'я'.repeat(5_000), ['я'.repeat(REMEMBERED.line)]],
])('%s', (_, text, lines) => {
  expect(rememberedIn(text)).toEqual(lines);
});
