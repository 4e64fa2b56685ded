import type { Language } from '../../../language';
import { oneLine } from '../../../oneLine';
import { english } from './english';
import type { Letter, LetterFields, LetterStep, LetterTexts, Said } from './letter';
import { romanian } from './romanian';
import { russian } from './russian';

const TEXTS: Record<Language, LetterTexts> = { en: english, ru: russian, ro: romanian };

/** The letter of a step in the client's language: plain text, to be read over before it is sent. */
export function chaseLetter(step: LetterStep, language: Language, fields: LetterFields): Letter {
  const texts = TEXTS[language];
  const said = withSaid(fields, texts);
  const { subject, body } = texts.letters[step](said);
  return { subject, body: `${texts.greeting(said.contact)}\n\n${body}\n\n${texts.farewell(said.own).trimEnd()}\n` };
}

/** What to say in a call of this step, in one line of the user's language. */
export function callScript(step: LetterStep, language: Language, fields: LetterFields): string {
  const texts = TEXTS[language];
  return texts.scripts[step](withSaid(fields, texts));
}

function withSaid(fields: LetterFields, { part, days }: LetterTexts): LetterFields & Said {
  const plain = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? oneLine(value) : value]),
  ) as unknown as LetterFields;
  const { left, amount, daysLate } = plain;
  return { ...plain, sum: left === amount ? amount : part(left, amount), late: days(daysLate) };
}
