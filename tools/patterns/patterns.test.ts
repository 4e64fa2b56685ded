import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { collectLiterals } from './collect';
import { readVerdicts } from './judge';

/** Patterns whose time grows with the third power of their text, and what keeps that text short. */
const CAPPED = new Map([
  [
    String.raw`/^[\s,;&+/]*(?:и|si|și|and|,)?[\s,;&+]*(?:№|nr\.?|no\.?|#)?\s*$/iu`,
    'at most 40 signs between two numbers (lib/domain/matching/numbers.ts)',
  ],
  [
    String.raw`/^(?<before>[^\d()+−–-]*?)\s*(?<figures>[(+−–-]?.*[\d)−–.-])\s*(?<after>\p{L}[\p{L}. ]*|\p{Sc})?$/u`,
    'cells of at most 120 signs (lib/exchange/bank/cells.ts)',
  ],
  [
    String.raw`/^(?<name>.*?)(?:[\s,]+(?:in|w|v|en|в|i))?[\s,]*[([]?\s*(?<word>\p{Lu}{3}|\p{L}{2,4}\.?|\p{Sc})\s*[)\]]?$/u`,
    'names of at most 80 signs (lib/exchange/bank/columns.ts)',
  ],
  [
    String.raw`/((?:[“„«"]?\p{L})[\p{L}.'’“”„«»" -]{1,60}?)\s*<$/u`,
    'at most 80 signs before an address (lib/sites/generic/written.ts)',
  ],
]);

/** Signs of a text that is made to be slow; letters are taken from the pattern itself. */
const PIECES = [
  ' ',
  '1',
  'a',
  'A',
  'ж',
  '-',
  '.',
  ',',
  '(',
  ')',
  '"',
  '@',
  '/',
  ':',
  '\n',
  'a ',
  '1 ',
  '1.',
  'a.',
  '. ',
  ' .',
  '1,',
  'ж ',
  ' - ',
];
const LENGTH = 2_000;
/** Milliseconds; on a busy machine what takes one may take a hundred. */
const MOST = 250;

const literals = collectLiterals();
const verdicts = readVerdicts();

const written = ({ source, flags }: { source: string; flags: string }) => `/${source}/${flags}`;

test('each pattern in the code has been judged: npm run patterns', () => {
  expect(literals.filter((pattern) => !verdicts[written(pattern)]).map(({ file, line }) => `${file}:${line}`)).toEqual(
    [],
  );
  expect(literals.length).toBeGreaterThan(300);
});

test('none takes time that grows exponentially, and none with the third power of a text that is not short', () => {
  const bad = literals.filter((pattern) => {
    const verdict = verdicts[written(pattern)];
    return verdict === 'exponential' || (verdict === 'cubic or worse' && !CAPPED.get(written(pattern)));
  });
  expect(bad.map(({ file, line }) => `${file}:${line}`)).toEqual([]);
});

function timeOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  const from = performance.now();
  if (pattern.global) text.replace(pattern, '');
  else pattern.exec(text);
  return performance.now() - from;
}

/** How long the pattern takes on the worst of the texts, in milliseconds, and which that is. */
function slowest(pattern: RegExp): { ms: number; piece: string } {
  const letters = [...new Set(pattern.source.match(/\p{L}/gu))].slice(0, 12);
  let worst = { ms: 0, piece: '' };
  for (const piece of [...PIECES, ...letters]) {
    for (const text of [piece.repeat(LENGTH / piece.length), `${piece.repeat(LENGTH / piece.length)}\u0001`]) {
      let ms = timeOf(pattern, text);
      // The machine may have been busy with something else.
      for (let again = 0; again < 3 && ms > MOST; again++) ms = Math.min(ms, timeOf(pattern, text));
      if (ms > worst.ms) worst = { ms, piece };
    }
  }
  return worst;
}

test('those that no tool can judge are quick on texts made to be slow', () => {
  const unknown = literals.filter((pattern) => verdicts[written(pattern)] === 'unknown');
  const slow = unknown.flatMap(({ file, line, source, flags }) => {
    const { ms, piece } = slowest(new RegExp(source, flags));
    return ms > MOST ? [`${file}:${line}: ${Math.round(ms)} ms on ${JSON.stringify(piece)}`] : [];
  });
  expect(slow).toEqual([]);
});

/** Most are made when they are first asked for: here that is at once, or none of them would be seen. */
const { asked } = vi.hoisted(() => ({ asked: [] as (() => unknown)[] }));
vi.mock('../../lib/domain/once', async (real) => {
  const { once } = await real<typeof import('../../lib/domain/once')>();
  return {
    once<Thing>(make: () => Thing) {
      const thing = once(make);
      asked.push(thing);
      return thing;
    },
  };
});

const made = new Map<string, RegExp>();

beforeAll(async () => {
  const real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(real, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      const pattern = new target(source, flags);
      // Those that libraries make while they load are the libraries' affair.
      if (!/\/node_modules\//.test(new Error().stack?.split('\n')[2] ?? '')) made.set(written(pattern), pattern);
      return pattern;
    },
  });
  try {
    const makers = globSync('lib/**/*.ts').filter(
      (file) => !/\.test\.ts$/.test(file) && readFileSync(file, 'utf8').includes('new RegExp('),
    );
    for (const file of makers) await import(resolve(file));
    for (const ask of asked) ask();
  } finally {
    globalThis.RegExp = real;
  }
}, 60_000);

test('those that are put together of words are quick on texts made to be slow', () => {
  expect(made.size).toBeGreaterThan(500);
  const slow = [...made.values()].flatMap((pattern) => {
    const { ms, piece } = slowest(pattern);
    return ms > MOST ? [`${written(pattern).slice(0, 120)}: ${Math.round(ms)} ms on ${JSON.stringify(piece)}`] : [];
  });
  expect(slow).toEqual([]);
});
