import { readFileSync, writeFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { collectLiterals } from './collect.ts';

/**
 * `npm run patterns`: how the time of each pattern grows with the text it is tried on, found by recheck
 * (https://makenowjust-labs.github.io/recheck/) and kept beside this file. It takes minutes; patterns.test.ts, which is
 * part of `npm run check`, only looks whether each pattern has been judged and found harmless.
 */
export type Verdict = 'linear' | 'quadratic' | 'cubic or worse' | 'exponential' | 'unknown';

/** Milliseconds for one pattern. Those with large alphabets are not done in any time: they are measured instead. */
const PATIENCE = 4_000;

export const VERDICTS = new URL('verdicts.json', import.meta.url);

export function readVerdicts(): Record<string, Verdict> {
  return JSON.parse(readFileSync(VERDICTS, 'utf8'));
}

function judge(source: string, flags: string): Verdict {
  const found = checkSync(source, flags, { timeout: PATIENCE });
  if (found.status === 'safe') return 'linear';
  if (found.status === 'unknown') return 'unknown';
  const { complexity } = found;
  if (complexity.type === 'exponential') return 'exponential';
  return complexity.type === 'polynomial' && complexity.degree > 2 ? 'cubic or worse' : 'quadratic';
}

if (process.argv[1] === import.meta.filename) {
  const before = readVerdicts();
  const now: Record<string, Verdict> = {};
  for (const { source, flags } of collectLiterals()) {
    const written = `/${source}/${flags}`;
    now[written] ??= before[written] ?? judge(source, flags);
    if (!before[written]) console.log(now[written], written);
  }
  writeFileSync(VERDICTS, `${JSON.stringify(now, null, 2)}\n`);
}
