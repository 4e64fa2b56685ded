import { type Row, rowsOf } from './csvRows';
import { LIMITS } from './limits';

const DELIMITERS = [',', ';', '\t', '|', '^', '~', ':'] as const;

/** Rows of the beginning are enough to tell. */
const SAMPLE_ROWS = 40;
export const SAMPLE = 100_000;

/** Excel writes it into the first line for itself: "sep=;". */
const SAID = /^sep=(?<delimiter>[^\r\n])\r?\n/iu;

/** By what the cells of a text are parted, and where its first row begins. A text of one column has none, said as ",". */
export function delimiterOf(text: string): { delimiter: string; from: number } {
  const said = SAID.exec(text.slice(0, 20));
  if (said) return { delimiter: said.groups?.delimiter ?? ',', from: said[0].length };
  const start = text.slice(0, SAMPLE);
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(start, delimiter) }));
  const [best] = scored.sort((a, b) => b.score - a.score);
  return { delimiter: best && best.score > 0 ? best.delimiter : ',', from: 0 };
}

/** Rows that have as many cells as the first of them, times how many those are. */
function scoreOf(text: string, delimiter: string): number {
  const widths = sampleOf(text, delimiter)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells }) => cells.length);
  const [first = 1] = widths;
  if (first < 2) return 0;
  const same = widths.filter((width) => width === first).length / widths.length;
  // Times of day and links have colons too.
  const liking = delimiter === ':' ? 0.3 : 1;
  return same * same * Math.log2(first + 1) * liking;
}

/** The first rows of a text parted so; none where it is no table. */
export function sampleOf(text: string, delimiter: string): Row[] {
  try {
    return rowsOf(text, delimiter, { limits: LIMITS, most: SAMPLE_ROWS, stop: noTable });
  } catch (error) {
    if (error instanceof NoTable) return [];
    throw error;
  }
}

class NoTable extends Error {}

function noTable(): never {
  throw new NoTable();
}
