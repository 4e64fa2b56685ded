import type { Language } from '../../../language';
import { oneLine } from '../../../oneLine';
import type { Letter } from '../../chase/letters';
import type { Occasion } from '../occasions';
import { english } from './english';
import type { GreetingFields, GreetingTexts } from './letter';
import { romanian } from './romanian';
import { russian } from './russian';

export type { GreetingFields } from './letter';

const TEXTS: Record<Language, GreetingTexts> = { en: english, ru: russian, ro: romanian };

/** The greeting in the client's language: plain text, to be read over before it is sent. */
export function greetingLetter(occasion: Occasion, language: Language, fields: GreetingFields): Letter {
  const texts = TEXTS[language];
  const { subject, body } = texts.letters[occasion](fields);
  // Whoever has no name is kept under their address.
  const contact = fields.contact.includes('@') ? '' : oneLine(fields.contact);
  return { subject, body: `${texts.greeting(contact)}\n\n${body}\n\n${texts.farewell(oneLine(fields.own)).trimEnd()}` };
}
