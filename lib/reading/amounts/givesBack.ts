import { plainPattern } from './plainPattern';

/** Papers by which money is given back, in plain text (lib/reading/line/text.ts). */
const CREDIT_NOTE = '(?:credit (?:note|memo)|кредит-?нот\\p{L}*|сторн\\p{L}*|not\\p{L}{1,2} de credit|storn\\p{L}*)';

const IS_CREDIT_NOTE = plainPattern(`(?<![\\p{L}])${CREDIT_NOTE}(?![\\p{L}])`, 'u');
const GIVES_BACK = plainPattern(
  `(?<![\\p{L}])(?:${CREDIT_NOTE}|корректиров\\p{L}*|возврат\\p{L}*|correct(?:ed|ion|ive)|refunds?|corec[tț]i\\p{L}*|retur|ramburs\\p{L}*)(?![\\p{L}])`,
  'u',
);

/** "Credit note", «сторно»: its sum is meant with a minus, written or not. */
export function isCreditNote(line: string): boolean {
  return IS_CREDIT_NOTE.test(line);
}

/** That, or a correction, which may be either. */
export function givesBack(line: string): boolean {
  return GIVES_BACK.test(line);
}
