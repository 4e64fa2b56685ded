import type { Language } from '../../language';
import type { Letters, OwnLetter } from './ownPlaybook';

/** What stands in a letter for what is known when it is written. */
export const GAPS = ['{name}', '{client}', '{firm}'] as const;

export interface LetterParties {
  /** Whom it is written to; empty greets nobody by name. */
  name: string;
  client: string;
  /** Who writes; empty leaves it to the signature of the mailbox. */
  firm: string;
}

/** The letter in a language, else in one in which there is one. */
export function letterIn(letters: Letters, language: Language): OwnLetter | undefined {
  return letters[language] ?? letters.en ?? letters.ru ?? letters.ro;
}

/** Filled in, once: a name that looks like a gap stays as it is. */
export function filledLetter({ subject, body }: OwnLetter, parties: LetterParties): OwnLetter {
  return { subject: filled(subject, parties), body: filled(body, parties).trimEnd() };
}

/** With a name that is not known goes what stands before it: "Hello {name}," becomes "Hello,". */
function filled(text: string, { name, client, firm }: LetterParties): string {
  const known: Record<string, string> = { name, client, firm };
  return text.replace(/([ ,]{0,3})\{(name|client|firm)\}/g, (_, before: string, gap: string) => {
    const word = known[gap];
    return word ? before + word : '';
  });
}
