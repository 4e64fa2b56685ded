import type { LetterDocument } from '../../lib/domain/dossier';
import type { Money } from '../../lib/domain/money';
import { type Day, isDay } from '../../lib/domain/wallClock';
import type { Formatter } from '../../lib/i18n/format';
import { amountOf, type TypedAmount, typed } from '../money/typedAmount';

/** What a letter carries as it stands in the fields, read or corrected. */
export interface DocumentDraft {
  number: string;
  amount: TypedAmount;
  issued: Day | '';
  until: Day | '';
}

/** The fields as the letter fills them in; `currency` is offered where it names no amount. */
export function draftOf(document: LetterDocument, currency: string, format: Formatter): DocumentDraft {
  const { number = '', amount, issued = '', until = '' } = document;
  return { number, amount: amount ? typed(amount, format) : { text: '', currency }, issued, until };
}

/** An amount that is no amount is to be corrected before anything is logged. */
export function isUnclear({ amount }: DocumentDraft): boolean {
  return amount.text.trim() !== '' && !amountOf(amount);
}

export function proposalIn({ number, amount, until }: DocumentDraft) {
  const money = amountOf(amount);
  return {
    ...(number.trim() && { number: number.trim() }),
    ...(money && { amount: money }),
    ...(isDay(until) && { validUntil: until }),
  };
}

export function orderIn(draft: DocumentDraft) {
  const { validUntil: _, ...details } = proposalIn(draft);
  return details;
}

/** Undefined while something is missing that an invoice cannot be without. Its due day may be: the client's terms say it. */
export function invoiceIn({
  number,
  amount,
  issued,
  until,
}: DocumentDraft): { number: string; amount: Money; issued: Day; due?: Day } | undefined {
  const money = amountOf(amount);
  if (!number.trim() || !money || !isDay(issued)) return undefined;
  return { number: number.trim(), amount: money, issued, ...(isDay(until) && { due: until }) };
}
