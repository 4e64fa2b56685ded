import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BankListReading, type ColumnsQuestion, readBankList } from '../../lib/exchange/bank/index.ts';
import { createWords } from '../../lib/i18n/index.ts';
import { explain } from '../../lib/i18n/words.ts';

/** Where a list names no money, it is asked for; here it is this. */
const CURRENCY = 'EUR';
const SHOWN = 2;

type Kind = 'without asking' | 'as proposed' | 'by hand' | 'refused';

/**
 * The lists of folder/bank: read without asking, read once what is proposed is confirmed, to be read when the user has
 * chosen columns by hand, or refused and why. What is right is for whoever has the files to say: the first lines are shown.
 */
export async function run(folder: string): Promise<void> {
  const lists = join(folder, 'bank');
  const files = existsSync(lists) ? readdirSync(lists).sort() : [];
  const read = files.map((file) => lineOf(file, new Uint8Array(readFileSync(join(lists, file)))));
  const count = (kind: Kind) => `${read.filter((one) => one.kind === kind).length} ${kind}`;
  const totals = (['without asking', 'as proposed', 'by hand', 'refused'] as const).map(count).join(', ');
  console.log(
    ['Lists of banks', ...read.flatMap(({ lines }) => lines), `${files.length} files: ${totals}`, ''].join('\n'),
  );
}

function lineOf(file: string, bytes: Uint8Array): { kind: Kind; lines: string[] } {
  const first = readBankList(bytes, { currency: CURRENCY, columnsOf: () => undefined });
  if (!('question' in first)) {
    const kind = 'problem' in first ? 'refused' : 'without asking';
    return { kind, lines: [`  ${file}: ${kind}; ${seenIn(first)}`, ...samplesOf(first)] };
  }
  const { question } = first;
  const { guess, layout } = question;
  // Which of day and month stands first is one of the questions; here it is answered as most of Europe does.
  const answer = question.unsure.includes('dateOrder') ? { ...guess, dateOrder: 'day-month-year' as const } : guess;
  const columnsOf = (asked: string) => (asked === layout ? answer : undefined);
  const second = readBankList(bytes, { currency: CURRENCY, columnsOf });
  const kind = question.isEnough && 'lines' in second ? 'as proposed' : 'by hand';
  const seen = kind === 'by hand' ? chosenIn(question) : seenIn(second);
  return { kind, lines: [`  ${file}: ${kind}, asks for ${question.unsure.join(', ')}; ${seen}`, ...samplesOf(second)] };
}

function chosenIn({ guess, header }: ColumnsQuestion): string {
  const known = Object.entries(guess).flatMap(([name, at]) => (typeof at === 'number' ? [`${name} ${at + 1}`] : []));
  return `of ${header.length} columns proposed: ${known.join(', ') || 'none'}`;
}

function seenIn(reading: BankListReading): string {
  const { t } = createWords('en');
  if ('problem' in reading) return explain(t, 'bank.problem', reading.problem);
  if (!('lines' in reading)) return '';
  const { lines, leftOut } = reading;
  const why = leftOut.slice(0, SHOWN).map((row) => explain(t, 'bank.problem', row));
  return [`${lines.length} rows read, ${leftOut.length} left out`, ...why].join(' · ');
}

function samplesOf(reading: BankListReading): string[] {
  if (!('lines' in reading)) return [];
  return reading.lines
    .slice(0, SHOWN)
    .map(
      ({ date, amount, payer, purpose }) =>
        `      ${date} ${amount.minor} ${amount.currency} ${payer} | ${purpose.slice(0, 60)}`,
    );
}
