import { describe, expect, test } from 'vitest';
import { type Layout, layouts } from '../../../corpus/bank/layouts';
import { type BankListReading, readBankList } from './index';

const bytesOf = ({ above = [], header, rows }: Layout, end = '\n') =>
  new TextEncoder().encode([...above, header, ...rows].join(end) + end);

/** A currency that no layout has: what is read in another was named by the list. */
const OWN = 'MDL';

/** As the user reads it who takes the guess and says the money where it is asked for. */
function read(layout: Layout, end?: string): BankListReading {
  const bytes = bytesOf(layout, end);
  const reading = readBankList(bytes, { currency: OWN, columnsOf: () => undefined });
  if (!('question' in reading)) return reading;
  const { guess } = reading.question;
  return readBankList(bytes, { currency: OWN, columnsOf: () => guess });
}

function linesOf(reading: BankListReading): string[] {
  if (!('lines' in reading)) throw new Error(`Not read: ${JSON.stringify(reading)}`);
  return reading.lines.map(({ date, amount, payer, account, purpose }) =>
    [date, `${amount.minor} ${amount.currency}`, payer, account, purpose].join(' | '),
  );
}

describe('layouts of banks', () => {
  test.each(layouts)('$bank', (layout) => {
    const reading = readBankList(bytesOf(layout), { currency: OWN, columnsOf: () => undefined });
    expect('question' in reading ? reading.question.unsure : []).toEqual(layout.asks ?? []);
    expect(linesOf(read(layout))).toEqual(layout.lines);
  });

  test('thirty of them and more are read without asking', () => {
    expect(layouts.filter(({ asks }) => !asks).length).toBeGreaterThanOrEqual(30);
  });

  test('are the same with the ends of lines of Windows, and as spreadsheets save them again', () => {
    for (const layout of layouts) expect(linesOf(read(layout, '\r\n'))).toEqual(layout.lines);
  });

  test('every one has money that went out', () => {
    for (const { bank, lines } of layouts) {
      expect({ bank, out: lines.some((line) => line.includes(' | -')) }).toEqual({ bank, out: true });
    }
  });
});
