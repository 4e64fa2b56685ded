import { type ReactNode, useState } from 'react';
import { type Activity, mayBeTakenOut } from '../../lib/domain/activity';
import type { Proposal } from '../../lib/domain/proposal';
import { isComplaint } from '../../lib/domain/satisfaction';
import { whatFor } from '../../lib/i18n/whatFor';
import type { Translate } from '../../lib/i18n/words';
import { useUndo } from '../../lib/query';
import { useWords } from '../../lib/query/words';

const DOTS: Record<Activity['kind'], string> = {
  proposal: 'bg-brand',
  call: 'bg-eye',
  meeting: 'bg-eye',
  note: 'bg-eye',
  dropped: 'bg-ink-3',
  'reply-seen': 'bg-good',
  'letter-in': 'bg-ink-3',
  'letter-out': 'bg-line',
  'proposal-moved': 'bg-brand',
  order: 'bg-good',
  question: 'bg-eye',
  complaint: 'bg-warn',
  'request-answered': 'bg-line',
  'request-working': 'bg-line',
  'request-solved': 'bg-good',
  'request-reopened': 'bg-warn',
  invoice: 'bg-brand',
  payment: 'bg-good',
  'credit-note': 'bg-ink-3',
  'write-off': 'bg-ink-3',
  cancellation: 'bg-ink-3',
  'payment-promise': 'bg-eye',
  dispute: 'bg-eye',
  'dispute-settled': 'bg-good',
};

interface TimelineProps {
  timeline: Activity[];
  /** Of which numbers are known. */
  proposals: Pick<Proposal, 'id' | 'number'>[];
  /** The form in which an entry is corrected or taken out; without it none is. */
  correction?(activity: Activity, onClose: () => void): ReactNode;
}

/** What may have been written wrongly, and is not put right elsewhere; of letters, that they were logged at all. */
function isCorrectable(activity: Activity): boolean {
  return mayBeTakenOut(activity) || activity.orderId !== undefined;
}

/** What was said and done, the latest first. */
export function Timeline({ timeline, proposals, correction }: TimelineProps) {
  const { t, format } = useWords();
  const [open, setOpen] = useState<string>();
  const now = Date.now();
  const numbers = new Map(proposals.map((proposal) => [proposal.id, proposal.number]));
  return (
    <ol className="grid gap-1.5" data-testid="timeline">
      {timeline.map((activity) => {
        const isCorrected = correction && isCorrectable(activity);
        return (
          <li key={activity.id} className="group grid grid-cols-[10px_1fr_auto] gap-x-2.5">
            <i aria-hidden="true" className={`mx-px mt-[6px] size-2 rounded-full ${DOTS[activity.kind]}`} />
            <div className="min-w-0">
              <Title activity={activity} what={whatOf(t, activity, numbers.get(activity.proposalId ?? ''))} />
              {activity.score && (
                <span className={isComplaint(activity.score) ? 'text-warn' : 'text-ink-2'}>
                  {` · ${t('score.value', { score: activity.score })}`}
                </span>
              )}
              {isCorrected && open !== activity.id && (
                <button
                  type="button"
                  className="ml-2 text-brand opacity-0 hover:underline focus-visible:opacity-100 group-hover:opacity-100"
                  onClick={() => setOpen(activity.id)}
                >
                  {t('history.correct')}
                </button>
              )}
              {activity.kind === 'reply-seen' && activity.command && <WaitAgain endedBy={activity.command} />}
              {activity.attachments && <div className="break-all text-ink-2">{activity.attachments.join(', ')}</div>}
            </div>
            <time dateTime={new Date(activity.at).toISOString()} className="text-ink-3">
              {format.past(activity.at, now)}
            </time>
            {isCorrected && open === activity.id && (
              <div className="col-start-2 col-end-4">{correction(activity, () => setOpen(undefined))}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** What happened, in a word or two. */
export function whatOf(
  t: Translate,
  { kind, direction, proposalState: state }: Activity,
  number: string | undefined,
): string {
  const isIncoming = kind === 'call' && direction === 'in';
  const what =
    kind === 'proposal' && number
      ? t('activity.proposalNumber', { number })
      : t(isIncoming ? 'activity.call-in' : `activity.${kind}`);
  return state ? `${what}: ${t(`proposal.state.${state}`)}` : what;
}

/** What it was about. */
export function aboutOf(t: Translate, { reason, title }: Activity): string {
  return [whatFor(t, { reason }), title].filter(Boolean).join(': ');
}

/** The wait ended by itself; whoever is still waiting says so here. */
function WaitAgain({ endedBy }: { endedBy: string }) {
  const { t } = useWords();
  const undo = useUndo();
  return (
    <button type="button" className="block text-brand hover:underline" onClick={() => undo.mutate(endedBy)}>
      {t('wait.again')}
    </button>
  );
}

/** A letter's line opens the letter. */
function Title({ activity, what }: { activity: Activity; what: string }) {
  const { t } = useWords();
  const about = aboutOf(t, activity);
  const words = (
    <>
      {what}
      {about && <span className="text-ink-2">: {about}</span>}
    </>
  );
  if (!activity.link) return words;
  return (
    <a href={activity.link} target="_blank" rel="noreferrer" className="hover:underline">
      {words}
    </a>
  );
}
