/**
 * What looks like a mail address or a telephone number in a text, found cheaply. Whether it is one, and whose, is for the
 * background to say: the library that knows the numbers of all countries is too heavy for every page.
 */
export interface Written {
  /** As it is asked about: an address in lower case, a number as it stands. */
  text: string;
  kind: 'mail' | 'phone';
  /** Where it stands in the text; the end is exclusive. */
  start: number;
  end: number;
  /** "Ion Popescu" of "Ion Popescu <ion@firm.example>". */
  name?: string;
}

/** RFC 5321: the part before the @, and a domain. */
const LONGEST = { local: 64, domain: 255 };

const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
/** What may surround an address in prose, although it could be a part of one. */
const AROUND = /^[.'*/=?`{|}~-]+/;
const DOMAIN = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;
/** Quotation marks belong to a name, "ООО «Ромашка»"; those around all of it do not. */
const NAME = /((?:[“„«"]?\p{L})[\p{L}.'’“”„«»" -]{1,60}?)\s*<$/u;
const QUOTED = [/^"(.*)"$/, /^[“„](.*)[”“]$/, /^«(.*)»$/];

/** Seven to seventeen digits with little between them; a run of more digits is something else. */
const PHONE = /(?:\+|\(\+?|(?<!\d))\d(?:[ \u00a0\u2009\u202f()./‐‑‒–—-]{0,3}\d){6,16}(?!\d)/gu;
const DATE = /^(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})(?!\d)/;

/** Everything that is written in the text, in its order. Linear in the text's length, whatever it holds. */
export function writtenIn(text: string): Written[] {
  const mails = mailsIn(text);
  const phones = phonesIn(text).filter(({ start, end }) => !mails.some((mail) => start < mail.end && end > mail.start));
  return [...mails, ...phones].sort((a, b) => a.start - b.start);
}

function mailsIn(text: string): Written[] {
  const found: Written[] = [];
  let end = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    const least = Math.max(end, at - LONGEST.local);
    while (start > least && LOCAL.test(text.charAt(start - 1))) start--;
    start += AROUND.exec(text.slice(start, at))?.[0].length ?? 0;
    const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST.domain))?.[0].replace(/-+$/, '');
    if (start === at || !domain?.includes('.') || text.charAt(at - 1) === '.') continue;
    end = at + 1 + domain.length;
    const name = nameIn(text.slice(Math.max(0, start - 80), start));
    found.push({ text: text.slice(start, end).toLowerCase(), kind: 'mail', start, end, ...(name && { name }) });
  }
  return found;
}

function nameIn(before: string): string | undefined {
  const name = NAME.exec(before)?.[1]?.trim();
  const inner = QUOTED.map((quoted) => name?.match(quoted)?.[1]).find((within) => within && !/["“”„«»]/.test(within));
  return inner ?? name;
}

function phonesIn(text: string): Written[] {
  return Array.from(text.matchAll(PHONE))
    .filter(([match]) => !DATE.test(match))
    .map(({ 0: match, index }) => ({ text: match, kind: 'phone', start: index, end: index + match.length }));
}
