import type { BankLine } from '../../../lib/domain/bankLine';
import type { Candidate, Match } from '../../../lib/domain/matching';

/** A line with what it is taken for. */
export interface ChosenPayment {
  line: BankLine;
  candidate: Candidate;
  /** Where it stands in the list, from 1. */
  place: number;
  /** How this payer pays may be remembered for the next list. */
  learn: boolean;
}

/** The user's decisions where they differ from what is proposed: a candidate of a doubtful line, null for leaving out. */
export type Choices = ReadonlyMap<string, number | null>;

/** What is taken in: the sure ones but for those left out, the doubtful ones that were decided. */
export function chosenPayments(matches: Match[], choices: Choices): ChosenPayment[] {
  return matches.flatMap((match, index) => {
    const chosen = choices.get(match.line.fingerprint);
    const candidate =
      match.verdict === 'sure'
        ? chosen !== null && match.candidate
        : match.verdict === 'doubtful' && typeof chosen === 'number' && match.candidates[chosen];
    const learn = candidate && (match.verdict === 'doubtful' || isPayerKnown(candidate));
    return candidate ? [{ line: match.line, candidate, place: index + 1, learn: Boolean(learn) }] : [];
  });
}

/**
 * A payer is remembered where the user decided on the very line, or where the payer was known already. The sure ones are
 * taken in together, mostly unread: nobody new is learnt from them.
 */
function isPayerKnown({ reasons }: Candidate): boolean {
  return reasons.includes('account') || reasons.includes('name');
}

type Of<Verdict> = Match & { verdict: Verdict };

export function ofVerdict<Verdict extends Match['verdict']>(matches: Match[], verdict: Verdict): Of<Verdict>[] {
  return matches.filter((match): match is Of<Verdict> => match.verdict === verdict);
}
