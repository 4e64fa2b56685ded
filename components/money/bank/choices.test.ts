import { expect, test } from 'vitest';
import type { BankLine } from '../../../lib/domain/bankLine';
import type { Candidate, Match, Reason } from '../../../lib/domain/matching';
import { chosenPayments } from './choices';

const lineOf = (fingerprint: string): BankLine => ({
  fingerprint,
  date: '2026-11-18',
  amount: { minor: 500, currency: 'MDL' },
  payer: 'Nord',
  account: '',
  purpose: '',
  reference: '',
});

const candidateOf = (...reasons: Reason[]): Candidate => ({
  clientId: 'c',
  allocations: [{ invoiceId: 'i', minor: 500 }],
  rest: 0,
  reasons,
});

const sure = (fingerprint: string, ...reasons: Reason[]): Match => ({
  line: lineOf(fingerprint),
  verdict: 'sure',
  candidate: candidateOf(...reasons),
});

test('a payer is learnt who was known, or on whose line the user decided; nobody else', () => {
  const matches: Match[] = [
    sure('by name', 'number', 'name', 'amount'),
    sure('by account', 'account', 'amount'),
    sure('by a part of the name', 'number', 'name-part', 'amount'),
    sure('by number', 'number', 'amount'),
    { line: lineOf('decided'), verdict: 'doubtful', candidates: [candidateOf('number', 'amount')] },
    { line: lineOf('left alone'), verdict: 'doubtful', candidates: [candidateOf('number', 'amount')] },
    sure('left out', 'number', 'name', 'amount'),
  ];
  const chosen = chosenPayments(
    matches,
    new Map([
      ['decided', 0],
      ['left out', null],
    ]),
  );
  expect(chosen.map(({ line, place, learn }) => [line.fingerprint, place, learn])).toEqual([
    ['by name', 1, true],
    ['by account', 2, true],
    ['by a part of the name', 3, false],
    ['by number', 4, false],
    ['decided', 5, true],
  ]);
});
