import { useState } from 'react';
import {
  type Amends,
  type Reactivation,
  SAID,
  SAYS_WHY,
  type Said,
  WHYS,
  type Why,
} from '../../lib/domain/reactivation';
import type { ReactivationLine } from '../../lib/domain/reactivationViews';
import { addMonths, type Day } from '../../lib/domain/wallClock';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { taken } from '../money/useInvoiceCommands';

/** What is kept at once when its reason is said; of the others there is more to say. */
const AT_ONCE: readonly Said[] = ['returns', 'offer', 'wrong-contact', 'silent'];

export interface Details {
  note: string;
  until: Day | '';
  amends: Amends;
  byLetter: boolean;
}

interface OutcomeOf {
  line: Pick<ReactivationLine, 'clientId' | 'clientName' | 'hasAnswered'>;
  asked?: Pick<Reactivation, 'letters'> | undefined;
  today: Day;
  /** It begins with the answer that is known already. */
  first?: Said;
  onKept?(): void;
}

/** What came of asking, one key after the other: the answer, the reason, and for some what else there is to say. */
export function useOutcome({ line, asked, today, first, onKept }: OutcomeOf) {
  const { t } = useWords();
  const [said, setSaid] = useState<Said | undefined>(first);
  const [why, setWhy] = useState<Why | null>();
  const [details, setDetails] = useState<Details>(() => usual(first, today, line.hasAnswered));
  const answer = useCommand('reactivation.answer', (input) =>
    t('reactivation.kept', { name: line.clientName, said: t(`reactivation.said.${input.said}`) }),
  );
  const stage = said === undefined ? 'said' : SAYS_WHY.includes(said) && why === undefined ? 'why' : 'details';

  async function keep(what: Said, reason: Why | null | undefined, more: Details = details): Promise<boolean> {
    const { note, until, amends, byLetter } = more;
    const hasDay = (what === 'later' || what === 'left') && until !== '';
    const isKept = await taken(
      answer.mutateAsync({
        ...{ clientId: line.clientId, said: what, note },
        ...(reason && { why: reason }),
        ...(hasDay && { until }),
        ...((what === 'left' || what === 'never') && { amends }),
        ...(byLetter && { byLetter: true as const }),
      }),
    );
    if (isKept) onKept?.();
    return isKept;
  }

  function say(what: Said, reason?: Why | null) {
    const next = { ...usual(what, today, details.byLetter), note: details.note };
    setSaid(what);
    setWhy(reason);
    setDetails(next);
    const isSaid = reason !== undefined || !SAYS_WHY.includes(what);
    if (isSaid && AT_ONCE.includes(what)) void keep(what, reason, next);
  }

  function sayWhy(reason: Why | null) {
    setWhy(reason);
    if (said && AT_ONCE.includes(said)) void keep(said, reason);
  }

  function back() {
    if (stage === 'details' && said && SAYS_WHY.includes(said)) setWhy(undefined);
    else setSaid(first);
  }

  /** The digits by which it is said, and Escape for the way back. */
  function keys(): Record<string, () => void> {
    if (answer.isPending || stage === 'details') return {};
    if (stage === 'said') return Object.fromEntries(SAID.map((what, i) => [String(i + 1), () => say(what)]));
    const reasons = WHYS.map((reason, i) => [String(i + 1), () => sayWhy(reason)] as const);
    return { ...Object.fromEntries(reasons), 0: () => sayWhy(null), Escape: back };
  }

  return {
    ...{ stage, said, why, details, isPending: answer.isPending, hasLetters: (asked?.letters?.length ?? 0) > 0 },
    ...{ say, sayWhy, back, keys },
    change: (part: Partial<Details>) => setDetails((now) => ({ ...now, ...part })),
    keep: async () => said !== undefined && keep(said, why),
  };
}

export type Outcome = ReturnType<typeof useOutcome>;

/** Who asks for later is asked in a month, who has left is looked after in half a year, if nothing else is said. */
function usual(said: Said | undefined, today: Day, byLetter: boolean): Details {
  const until = said === 'later' ? addMonths(today, 1) : said === 'left' ? addMonths(today, 6) : '';
  return { note: '', until, amends: 'none', byLetter };
}
