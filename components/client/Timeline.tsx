import type { Activity } from '../../lib/domain/activity';
import type { Proposal } from '../../lib/domain/proposal';
import { whatFor } from '../../lib/i18n/whatFor';
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
  invoice: 'bg-brand',
  payment: 'bg-good',
  'credit-note': 'bg-ink-3',
  'write-off': 'bg-ink-3',
  cancellation: 'bg-ink-3',
  'payment-promise': 'bg-eye',
  dispute: 'bg-eye',
  'dispute-settled': 'bg-good',
};

/** What was said and done, the latest first. */
export function Timeline({ timeline, proposals }: { timeline: Activity[]; proposals: Proposal[] }) {
  const { t, format } = useWords();
  const now = Date.now();
  const numbers = new Map(proposals.map((proposal) => [proposal.id, proposal.number]));
  return (
    <ol className="grid gap-1.5" data-testid="timeline">
      {timeline.map((activity) => {
        const number = activity.proposalId && numbers.get(activity.proposalId);
        const kind =
          activity.kind === 'proposal' && number
            ? t('activity.proposalNumber', { number })
            : t(
                activity.kind === 'call' && activity.direction === 'in'
                  ? 'activity.call-in'
                  : `activity.${activity.kind}`,
              );
        const { proposalState: state } = activity;
        const what = state ? `${kind}: ${t(`proposal.state.${state}`)}` : kind;
        return (
          <li key={activity.id} className="grid grid-cols-[10px_1fr_auto] gap-x-2.5">
            <i aria-hidden="true" className={`mx-px mt-[6px] size-2 rounded-full ${DOTS[activity.kind]}`} />
            <div className="min-w-0">
              <Title activity={activity} what={what} />
              {activity.kind === 'reply-seen' && activity.command && <WaitAgain endedBy={activity.command} />}
              {activity.attachments && <div className="break-all text-ink-2">{activity.attachments.join(', ')}</div>}
            </div>
            <time dateTime={new Date(activity.at).toISOString()} className="text-ink-3">
              {format.past(activity.at, now)}
            </time>
          </li>
        );
      })}
    </ol>
  );
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
  const about = [whatFor(t, { reason: activity.reason }), activity.title].filter(Boolean).join(': ');
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
