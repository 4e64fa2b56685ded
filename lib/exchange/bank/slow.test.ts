import { expect, test } from 'vitest';
import { readCamt } from './camt';
import { datesOf } from './dateCells';
import { currencyIn, moneyOf } from './moneyCells';
import { directionOf } from './words';

test.each(['1', ' ', '1 ', '-', 'a', '1.', '(', 'a ', 'RUB', '1a'])(
  'a cell of nothing but %j is no figure, and that is found at once',
  (piece) => {
    const cell = piece.repeat(100_000 / piece.length);
    const from = performance.now();
    expect([moneyOf(cell, 'EUR'), datesOf(cell), currencyIn(cell, 'EUR'), directionOf(cell)]).toEqual([
      ...[undefined, {}, undefined, undefined],
    ]);
    expect(performance.now() - from).toBeLessThan(2_000);
  },
);

test.each(['<!--', '<![CDATA[', '&amp;', '&', '<!-- & -->', '\n', '<!'])(
  'a broken file full of %j is refused in time that grows with its length',
  (piece) => {
    const file = `<Document>${piece.repeat(2_000_000 / piece.length)}`;
    const from = performance.now();
    try {
      readCamt(file);
    } catch {
      // Whatever it says of it.
    }
    expect(performance.now() - from).toBeLessThan(4_000);
  },
);
