import { addMinor, type Money } from './money';
import { type DeclineReason, PROPOSAL_STATES, type Proposal, type ProposalState } from './proposal';
import type { Instant } from './wallClock';

/** What became of the proposals of some months, each counted in the month it was sent. */
export interface ProposalReport {
  months: ProposalMonth[];
  states: { state: ProposalState; count: number; value: Money[] }[];
}

export interface ProposalMonth {
  /** "2026-11" */
  month: string;
  sent: number;
  accepted: number;
  declined: number;
  expired: number;
  /** Not decided yet. */
  open: number;
  reasons: Partial<Record<DeclineReason, number>>;
}

export function reportProposals(
  proposals: Proposal[],
  months: string[],
  monthOf: (at: Instant) => string,
): ProposalReport {
  const byMonth = new Map(months.map((month) => [month, emptyMonth(month)]));
  for (const proposal of proposals) {
    const month = byMonth.get(monthOf(proposal.sentAt));
    if (month) count(month, proposal);
  }
  return {
    months: [...byMonth.values()],
    states: PROPOSAL_STATES.map((state) => {
      const those = proposals.filter((proposal) => proposal.state === state);
      return { state, count: those.length, value: totals(those) };
    }),
  };
}

function emptyMonth(month: string): ProposalMonth {
  return { month, sent: 0, accepted: 0, declined: 0, expired: 0, open: 0, reasons: {} };
}

function count(month: ProposalMonth, { state, reason }: Proposal): void {
  month.sent += 1;
  if (state === 'sent' || state === 'discussed') month.open += 1;
  else month[state] += 1;
  if (state === 'declined' && reason) month.reasons[reason] = (month.reasons[reason] ?? 0) + 1;
}

/** One amount a currency; proposals whose amount is unknown add nothing. */
function totals(proposals: Proposal[]): Money[] {
  const byCurrency = new Map<string, number>();
  for (const { amount } of proposals) {
    if (amount) byCurrency.set(amount.currency, addMinor(byCurrency.get(amount.currency) ?? 0, amount.minor));
  }
  return [...byCurrency].map(([currency, minor]) => ({ minor, currency }));
}
