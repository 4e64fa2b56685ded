/** A letter to begin: to whom, and what is written in it already. */
export interface LetterBegun {
  to: string;
  subject?: string | undefined;
  body?: string | undefined;
}

/**
 * Characters of an address that servers take as a rule (Apache and nginx refuse more than 8 KB); a longer letter is begun
 * without its text.
 */
const LONGEST = 8_000;

/**
 * The address that begins a letter: the webmail's, to whose end a mailto: link's recipient and fields are added once more
 * encoded (`PageReading.writeTo`), else the system's own (RFC 6068).
 */
export function addressToWrite(writeTo: string | undefined, letter: LetterBegun): string {
  const whole = withFields(writeTo, letter);
  return whole.length > LONGEST ? withFields(writeTo, { ...letter, body: undefined }) : whole;
}

/** Whether the address holds the letter's text, which it does not when it would be too long. */
export function holdsText(writeTo: string | undefined, letter: LetterBegun): boolean {
  return withFields(writeTo, letter).length <= LONGEST;
}

function withFields(writeTo: string | undefined, { to, subject, body }: LetterBegun): string {
  const fields = [
    subject && `subject=${encodeURIComponent(subject)}`,
    body && `body=${encodeURIComponent(crlf(body))}`,
  ];
  const query = fields.filter(Boolean).join('&');
  const rest = encodeURIComponent(to).replaceAll('%40', '@') + (query && `?${query}`);
  return writeTo === undefined ? `mailto:${rest}` : writeTo + encodeURIComponent(rest);
}

/** Lines of a mailto: link end as lines of a letter do (RFC 6068, 5). */
function crlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
