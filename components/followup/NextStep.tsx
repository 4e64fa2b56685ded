import type { FollowUp } from '../../lib/domain/followUp';
import { whatFor } from '../../lib/i18n/whatFor';
import { useWords } from '../../lib/query/words';
import { DueWords } from './DueWords';
import { FollowUpActions } from './FollowUpActions';

interface NextStepProps {
  followUp: FollowUp;
  /** Other reasons of the same line. */
  also?: readonly FollowUp[];
  leading?: boolean;
  /** A question for money is open, not behind a button. */
  asks?: boolean;
}

/** A follow-up of the client that is shown: what, when, and what can be done about it. */
export function NextStep({ followUp, also = [], leading = true, asks = false }: NextStepProps) {
  const { t } = useWords();
  return (
    <div className="flex flex-wrap items-center gap-2" data-follow-up={followUp.id}>
      <div className="min-w-[120px] flex-1">
        {[followUp, ...also].map((one) => (
          <p key={one.id}>
            <b className="font-semibold">{t(`kind.${one.kind}`)}</b> {whatFor(t, one)}
          </p>
        ))}
        <DueWords due={followUp.due} />
        {followUp.repeat && <span className="text-ink-3"> · {t(`repeat.${followUp.repeat}`)}</span>}
      </div>
      <FollowUpActions followUp={followUp} also={also} leading={leading} asks={asks} className="flex gap-2" />
    </div>
  );
}
