import type { InvoiceLine } from '../../lib/domain/moneyViews';
import { addDays, dayOf, type WallClock } from '../../lib/domain/wallClock';
import { whatFor } from '../../lib/i18n/whatFor';
import { useWords } from '../../lib/query/words';
import { Tag } from '../ui/Tag';

/** What comes next for an invoice and when, or why nobody asks for it now. */
export function StepWords({ line: { chase }, now }: { line: InvoiceLine; now: WallClock }) {
  const { t, format } = useWords();
  if (!chase) return null;
  const today = dayOf(now);
  switch (chase.state) {
    case 'step': {
      const on = dayOf(chase.next);
      return (
        <>
          <Tag tone={on < today ? 'bad' : on === today ? 'brand' : 'plain'}>{format.due(chase.next, now)}</Tag>
          <span className="block">
            {chase.kind && <b className="font-semibold">{t(`kind.${chase.kind}`)}</b>}{' '}
            <span className="text-ink-2">{whatFor(t, chase)}</span>
          </span>
        </>
      );
    }
    case 'paused':
      // It is looked at again on the day after the promised one.
      return (
        <Tag tone="warn">{t('money.promisedFor', { when: format.date(addDays(dayOf(chase.next), -1), now) })}</Tag>
      );
    case 'disputed':
      return <Tag tone="warn">{t('money.isDisputed')}</Tag>;
    case 'off':
      return <Tag>{t('money.isOff')}</Tag>;
    case 'ended':
      return <Tag>{t('money.isEnded')}</Tag>;
  }
}
