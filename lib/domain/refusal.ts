/**
 * What can be refused, with the words that its sentence needs. Refusals are expected: they are answered as values
 * and shown to the user in their language; everything unexpected is an exception.
 */
export interface RefusalParams {
  'not-allowed': Record<never, never>;
  'not-understood': Record<never, never>;
  'not-found': Record<never, never>;
  /** Asked again in a window of its own, it was not confirmed. */
  'not-meant': Record<never, never>;
  /** A page has called too often, or said too much at once. */
  'too-much': Record<never, never>;
  'address-taken': { address: string; client: string };
  'not-an-address': { address: string };
  'changed-since': Record<never, never>;
  'job-running': Record<never, never>;
  'already-undone': Record<never, never>;
  'name-missing': Record<never, never>;
  'date-needed': Record<never, never>;
  'never-logged': { address: string };
  'not-address-or-domain': { text: string };
  'amount-not-positive': Record<never, never>;
  'amount-not-whole': Record<never, never>;
  'amount-too-large': Record<never, never>;
  'currency-unknown': { currency: string };
  'currencies-differ': { one: string; other: string };
  'more-than-owed': { number: string };
  'more-than-paid': Record<never, never>;
  'number-missing': Record<never, never>;
  'number-taken': { number: string };
  'day-ahead': Record<never, never>;
  'due-before-issued': Record<never, never>;
  'instalments-differ': Record<never, never>;
  'invoice-closed': { number: string };
  'nothing-owed': { number: string };
  'other-client': Record<never, never>;
  'promise-past': Record<never, never>;
  'dispute-open': { number: string };
  'request-solved': Record<never, never>;
  'request-open': Record<never, never>;
  'day-ends-early': Record<never, never>;
  /** A client has at most one plan for years, one for quarters, one for months. */
  'plan-known': Record<never, never>;
  'percent-unusable': { least: number; most: number };
  'ladder-unordered': Record<never, never>;
  'days-unusable': Record<never, never>;
  'daily-unusable': { most: number };
  'days-apart-unusable': { most: number };
  'reason-missing': Record<never, never>;
  'proposal-closed': Record<never, never>;
  /** A line of a bank's list was refused, and with it the list; the words of why come along. */
  'bank-line': { line: number; why: RefusalCode };
  /** The letter may be one that was logged before; whether it is, the user has not said. */
  'perhaps-logged': Record<never, never>;
  'proposal-known': { number: string; client: string };
  'not-a-number': { text: string };
  'not-a-date': { text: string };
  'not-a-link': { text: string };
  'not-a-choice': { text: string };
  'not-a-country': { text: string };
  'person-name-missing': Record<never, never>;
  'field-name-missing': Record<never, never>;
  'choices-missing': Record<never, never>;
  'items-or-amount-missing': Record<never, never>;
  'text-missing': Record<never, never>;
  /** It follows from an invoice or a proposal, and is changed there. */
  'not-a-contact': Record<never, never>;
  'not-by-hand': Record<never, never>;
  'same-client': { client: string };
  'left-already': { name: string };
  /** Whose it was is in the bin too. */
  'client-gone': Record<never, never>;
  /** Removed so long ago that nothing of it is kept. */
  'gone-for-good': Record<never, never>;
  'text-not-taken': Record<never, never>;
  'nobody-chosen': Record<never, never>;
  /** A script has an empty text, or an answer that leads nowhere. */
  'script-unusable': Record<never, never>;
  'day-past': Record<never, never>;
  'too-many-lists': { most: number };
  'title-missing': Record<never, never>;
  'day-not-to-come': Record<never, never>;
  'letters-a-day-unusable': { most: number };
  'too-many-promotions': Record<never, never>;
  'letter-missing': Record<never, never>;
  /** A subject without a text, or the other way round. */
  'letter-half': Record<never, never>;
  'placeholder-unknown': { text: string };
  'left-alone': { client: string };
  'playbook-name-missing': Record<never, never>;
  'steps-missing': Record<never, never>;
  'too-many-steps': { most: number };
  'step-words-missing': { number: number };
  'tag-missing': Record<never, never>;
  /** It could make a step every day for ever. */
  'begins-too-often': { least: number };
  /** What it makes is what it begins with. */
  'starts-itself': Record<never, never>;
  'too-many-playbooks': { most: number };
  unexpected: Record<never, never>;
}

export type RefusalCode = keyof RefusalParams;

/** Thrown by a use case to refuse; nothing of its command is kept. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  constructor(
    readonly code: Code,
    readonly params: RefusalParams[Code],
  ) {
    super(code);
    this.name = 'Refusal';
  }
}

export function refuse<Code extends RefusalCode>(
  code: Code,
  ...[params]: Record<never, never> extends RefusalParams[Code] ? [] : [RefusalParams[Code]]
): never {
  throw new Refusal(code, (params ?? {}) as RefusalParams[Code]);
}
