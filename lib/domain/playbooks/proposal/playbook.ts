import { PROPOSAL_FOLLOW_UP_DAYS, type Proposal } from '../../proposal';
import type { Reason } from '../../reason';
import { refuse } from '../../refusal';
import type { Day } from '../../wallClock';
import { addWorkingDays, type WorkCalendar } from '../../workingDays';
import type { AnySubject, Past, Plan, Playbook } from '../playbook';

/** A proposal that waits to be talked about. */
export interface ProposalSubject extends AnySubject {
  proposal: Pick<Proposal, 'state' | 'number' | 'loggedOn'>;
  inBin: boolean;
}

export interface ProposalRules {
  on: boolean;
  /** Working days after it was logged. */
  days: number;
}

const STEP = 'discuss';

/** A call some working days after a proposal went out, unless it is decided before (C1, C3). */
export const proposal: Playbook<ProposalSubject, ProposalRules> = {
  name: 'proposal',
  concerned({ noun, id, before, after }) {
    if (noun === 'proposal') return [{ subject: id }];
    // Who decides may be another.
    if (noun === 'contact') return [before, after].flatMap((row) => (row ? [{ client: row.clientId }] : []));
    if (noun === 'client') return !before !== !after ? [{ client: id }] : [];
    if (noun !== 'followUp') return [];
    return [before, after].flatMap((row) =>
      row?.from?.playbook === 'proposal' ? [{ subject: row.from.subject }] : [],
    );
  },
  usual: { on: true, days: PROPOSAL_FOLLOW_UP_DAYS },
  checked: ({ on, days }) =>
    Number.isInteger(days) && days >= 0 && days <= 365 ? { on, days } : refuse('days-unusable'),
  plan,
};

function plan(
  { proposal: { state, number, loggedOn }, inBin }: ProposalSubject,
  rules: ProposalRules,
  past: Past[],
  _: Day,
  calendar: WorkCalendar,
): Plan {
  const known = past.find(({ step }) => step === STEP);
  const isDecided = state === 'accepted' || state === 'declined';
  if (isDecided) return { standing: 'decided', steps: [], over: true };
  if (known?.finished) return { standing: 'discussed', steps: [], over: true };
  if (!rules.on || inBin) return { standing: 'off', steps: [] };
  const day = addWorkingDays(loggedOn, rules.days, calendar);
  const due = known?.moved?.from === day ? known.moved.to : day;
  const reason: Reason = number
    ? { code: 'proposal.number', params: { number } }
    : { code: 'proposal.sent', params: {} };
  return { standing: 'waits', next: due, steps: [{ step: STEP, day, due, kind: 'call', reason }] };
}
