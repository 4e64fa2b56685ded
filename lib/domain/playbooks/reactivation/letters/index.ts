import type { Language } from '../../../language';
import type { SeriesLetter, Why } from '../../../reactivation';
import { english } from './english';
import { ANSWERED, type Letter, type LetterFields, type LetterName, type LetterTexts } from './letter';
import { romanian } from './romanian';
import { russian } from './russian';

const TEXTS: Record<Language, LetterTexts> = { en: english, ru: russian, ro: romanian };

/** The letter in the client's language: plain text, to be read over before it is sent. */
export function reactivationLetter(name: LetterName, language: Language, fields: LetterFields): Letter {
  const texts = TEXTS[language];
  const said = {
    client: oneLine(fields.client),
    contact: oneLine(fields.contact),
    since: oneLine(fields.since),
    own: oneLine(fields.own),
  };
  const { subject, body } = texts.letters[name](said);
  return { subject, body: `${texts.greeting(said.contact)}\n\n${body}\n\n${texts.farewell(said.own).trimEnd()}\n` };
}

/** Which letter answers what they said. */
export function letterName(letter: SeriesLetter, why: Why | undefined): LetterName {
  if (letter !== 'offer') return letter;
  const answered = ANSWERED.find((one) => one === why);
  return `offer.${answered ?? 'unknown'}`;
}

/** A name with a line break in it must not write lines of its own. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
