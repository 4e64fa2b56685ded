import { once } from '../../domain/once';

/** What letters about money say, in the three languages: the ones that somebody would forge. */
const WORDS = [
  'invoices?|payments?|pay(?:able)?|paid|bank|iban|swift|wire|transfer|remittance|account details|balance due|overdue|refund',
  'сч[её]т(?:а|у|ов|ом)?|оплат\\p{L}*|плат[её]ж\\p{L}*|реквизит\\p{L}*|банк\\p{L}*|перевод(?:а|е|ом|ите)?|предоплат\\p{L}*|задолженност\\p{L}*|р/с|бик',
  'factur[aăiei]\\p{L}*|pl[aă]t\\p{L}*|achit\\p{L}*|cont(?:ul|ului)? bancar|cont(?:ul)? nou|rechizite\\p{L}*|banc[aă]\\p{L}*|transfer\\p{L}*|datori\\p{L}*|avans\\p{L}*',
].join('|');

const money = once(() => new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS})(?![\\p{L}\\p{N}])`, 'iu'));

/** An account number as banks write it: two letters, two digits, then groups (ISO 13616), or twenty digits (Russia). */
const account = once(() => /(?<![\p{L}\p{N}])(?:[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}|\d{20})(?![\p{L}\p{N}])/u);

const MOST_TEXT = 20_000;

/** True when a letter speaks of paying: a forged sender costs most there. */
export function isMoneyLetter(letter: { subject: string; attachments: string[]; text: string }): boolean {
  const names = letter.attachments.map((name) => name.replace(/[_-]+/g, ' '));
  const said = [letter.subject, ...names, letter.text].join('\n').slice(0, MOST_TEXT);
  return money().test(said) || account().test(said);
}
