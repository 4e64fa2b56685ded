import type { Language } from '../domain/language.ts';
import type { en } from './en.ts';

type English = typeof en;

/** What can be said. Of a sentence that counts, its name without the form: "daysLate" for "daysLate_one" and the rest. */
export type Key = Sentence<keyof English>;

type Sentence<Written> = Written extends `${infer Plural}_${'one' | 'other'}` ? Plural : Written;

/** What "{{name}} at {{time}}" needs to be said: its gaps, read from the English. */
type Gap<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Gap<Rest> : never;

/** Of each sentence; of one that counts, what any of its forms needs, and the count. */
type Gaps = {
  [Written in keyof English as Sentence<Written>]:
    | Gap<English[Written]>
    | (Sentence<Written> extends Written ? never : 'count');
};

type GapsOf<Said extends Key> = Gaps[Said];

type Fill<Gaps extends string> = { [Name in Gaps]: Name extends 'count' ? number : string | number };

/** A sentence in one language. A key that is none, or a gap that nothing is put into, does not compile. */
export type Translate = <Said extends Key>(
  key: Said,
  ...fill: [GapsOf<Said>] extends [never] ? [] : [Fill<GapsOf<Said>>]
) => string;

/** A sentence chosen by a code which brings along what its gaps need: a refusal, a problem of a file or of a line. */
export interface Coded {
  code: string;
  params?: object;
}

/** The codes that have no sentence in the area, or do not bring along what it needs; none where all is well. */
type Speechless<Area extends string, Problem extends Coded> = Problem extends { code: infer Code extends string }
  ? `${Area}.${Code}` extends Key
    ? [GapsOf<`${Area}.${Code}`>] extends [never]
      ? never
      : Problem extends { params: Record<GapsOf<`${Area}.${Code}`>, string | number> }
        ? never
        : Code
    : Code
  : never;

/**
 * The sentence of a code: `explain(t, 'line.problem', problem)`. Compiles only if each of the codes has one. `instead`
 * puts other words into some gaps than the code brought, such as the name of a field for its key.
 */
export function explain<Area extends string, const Problem extends Coded>(
  t: Translate,
  area: Area,
  problem: Problem &
    ([Speechless<Area, Problem>] extends [never] ? unknown : { speechless: Speechless<Area, Problem> }),
  instead?: Readonly<Record<string, string>>,
): string {
  const say = t as (key: string, fill: object) => string;
  return say(`${area}.${problem.code}`, { ...problem.params, ...instead });
}

/** Says the sentences of one language; `sentences` are all of its areas. */
export function translateBy(language: Language, sentences: Readonly<Record<string, string>>): Translate {
  const plurals = new Intl.PluralRules(language);
  return (key: Key, fill?: Readonly<Record<string, string | number>>): string => {
    const form = typeof fill?.count === 'number' ? `${key}_${plurals.select(fill.count)}` : key;
    const sentence = sentences[form] ?? sentences[key];
    // A code from rows that a newer version wrote may have none yet: the rest of the page is of use all the same.
    if (sentence === undefined) {
      console.error(`Forget-me-not: no sentence “${key}” in “${language}”`);
      return key;
    }
    // Once over: what is put into a gap may look like a gap itself, and stays as it is.
    return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(fill?.[name] ?? ''));
  };
}
