import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addMinutes, dayOf, timeOf } from '../../lib/domain/wallClock';
import { weekends } from '../../lib/domain/workingDays';
import { type Understood, understandLine } from '../../lib/reading/line/line';

/** A line of the table: source, language, now, phrase, expected, kind. */
interface Sample {
  language: string;
  now: string;
  phrase: string;
  expected: string;
  kind: string;
}

/** Where the users of a language are taken to be: it settles whether "3/4" is March or April. */
const COUNTRIES: Record<string, string> = { en: 'US', ru: 'RU', ro: 'RO' };

/** The clock of duckling's own examples stands two hours behind UTC. */
const MINUTES_BEHIND_UTC = 120;

type Verdict = 'right' | 'asked' | 'wrong';

/** Prints per language how the dates of the table are read by the product, and each that is silently read wrong. */
export async function run(folder: string): Promise<void> {
  const samples = parse(await readFile(join(folder, 'dates', 'duckling.tsv'), 'utf8'));
  for (const [language, own] of Map.groupBy(samples, (sample) => sample.language)) {
    const judged = own
      .map((sample) => ({ sample, said: read(sample) }))
      .map((one) => ({ ...one, verdict: judge(one) }));
    const count = (verdict: Verdict) => judged.filter((one) => one.verdict === verdict).length;
    const offered = judged.filter(({ sample, said, verdict }) => verdict === 'asked' && offers(said, sample)).length;
    console.log(
      `dates, ${language}: ${own.length}; right ${count('right')}, asked ${count('asked')} (${offered} of them with the right day among the answers), silently wrong ${count('wrong')}`,
    );
    for (const { sample, said, verdict } of judged) {
      if (verdict === 'wrong') console.log(`  ${sample.phrase}: ${said.due}, not ${sample.expected} (${sample.kind})`);
    }
  }
}

function parse(table: string): Sample[] {
  return table
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, language = '', now = '', phrase = '', expected = '', kind = ''] = line.split('\t');
      return { language, now, phrase, expected, kind };
    });
}

function read({ phrase, now, language }: Sample): Understood {
  return understandLine(phrase, { now, calendar: weekends, ...placeOf(language) });
}

function placeOf(language: string) {
  const country = COUNTRIES[language];
  return {
    ...(country && { country }),
    wallClockAt: (instant: number) => addMinutes(new Date(instant).toISOString().slice(0, 16), -MINUTES_BEHIND_UTC),
  };
}

function judge({ sample, said }: { sample: Sample; said: Understood }): Verdict {
  if (said.problem || said.due === undefined) return 'asked';
  return means(said.due, sample) ? 'right' : 'wrong';
}

/** True when one of the answers to the question is the right one. */
function offers({ due, problem }: Understood, sample: Sample): boolean {
  const other = problem?.code === 'ambiguous' ? problem.params.other : undefined;
  return [due, other].some((one) => one !== undefined && means(one, sample));
}

/**
 * A moment must be the same to the minute, a day the same day; within a week, a month, a quarter or a year any day is
 * as good as another. "In seven days" is a day to us, whatever hour it is now.
 */
function means(due: string, { expected, kind, now }: Sample): boolean {
  switch (kind) {
    case 'Second':
    case 'Minute':
    case 'Hour':
      if (due === expected) return true;
      return timeOf(due) === undefined && expected === `${dayOf(due)}T${now.slice(11, 13)}:00`;
    case 'Week': {
      const days = (Date.parse(dayOf(due)) - Date.parse(dayOf(expected))) / 86_400_000;
      return days >= 0 && days < 7;
    }
    case 'Month':
      return due.slice(0, 7) === expected.slice(0, 7);
    case 'Quarter':
      return quarterOf(due) === quarterOf(expected);
    case 'Year':
      return due.slice(0, 4) === expected.slice(0, 4);
    default:
      return dayOf(due) === dayOf(expected);
  }
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
