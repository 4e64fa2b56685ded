import { LANGUAGES, type Language } from './language';
import { oneLine } from './oneLine';
import type { Letter } from './playbooks/chase/letters';
import { refuse } from './refusal';
import type { Filter } from './segments/filter';
import type { Day } from './wallClock';

/** Something that is told to clients of a kind until a day, with a letter for each (E8). */
export interface Promotion {
  id: string;
  title: string;
  /** At least one; a client whose language has none gets the first there is. */
  letters: Partial<Record<Language, Letter>>;
  until: Day;
  whom: Filter;
  /** So many letters a day at most. */
  daily: number;
  createdOn: Day;
  /** Ended before its day. */
  endedOn?: Day;
}

export type PromotionKey = `promotion:${string}`;

export const MOST_PROMOTIONS = 100;
export const DAILY = { least: 1, usual: 20, most: 200 };

export function promotionKey(id: string): PromotionKey {
  return `promotion:${id}`;
}

/** What stands for what differs from client to client; written in braces. */
export const PLACEHOLDERS = ['client', 'person', 'until', 'company'] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

const WRITTEN = /\{([^{}\n]{1,60})\}/g;

/** The letters that are there, of both parts; what in braces stands for nothing is refused. */
export function checkedLetters(letters: Promotion['letters']): Promotion['letters'] {
  const written = LANGUAGES.flatMap((language) => {
    const subject = letters[language]?.subject.trim() ?? '';
    const body = letters[language]?.body.trim() ?? '';
    if (!subject && !body) return [];
    if (!subject || !body) refuse('letter-half');
    for (const [whole, name] of `${subject}\n${body}`.matchAll(WRITTEN)) {
      if (!isPlaceholder(name?.trim())) refuse('placeholder-unknown', { text: whole });
    }
    return [[language, { subject: oneLine(subject), body }] as const];
  });
  return written.length > 0 ? Object.fromEntries(written) : refuse('letter-missing');
}

function isPlaceholder(name: string | undefined): name is Placeholder {
  return (PLACEHOLDERS as readonly (string | undefined)[]).includes(name);
}

/** In which language a client is written to. */
export function letterLanguage({ letters }: Pick<Promotion, 'letters'>, wanted: Language): Language {
  return letters[wanted] ? wanted : (LANGUAGES.find((language) => letters[language]) ?? wanted);
}

/** The letter for one client; once over, so that what a name holds is never taken for a placeholder. */
export function filled({ subject, body }: Letter, values: Record<Placeholder, string>): Letter {
  const put = (text: string) =>
    text.replace(WRITTEN, (whole, written: string) => {
      const name = written.trim();
      return isPlaceholder(name) ? oneLine(values[name]) : whole;
    });
  // Without a name the comma before it goes, too: "Hello, !" greets nobody.
  const said = values.person ? body : body.replace(/,? ?\{ ?person ?\}/g, '');
  return { subject: oneLine(put(subject)), body: put(said).trim() };
}

export function isOver({ until, endedOn }: Pick<Promotion, 'until' | 'endedOn'>, today: Day): boolean {
  return endedOn !== undefined || until < today;
}
