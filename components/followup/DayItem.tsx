import type { FollowUpLine, TodayView } from '../../lib/domain/today';
import { whatFor } from '../../lib/i18n/whatFor';
import { useWords } from '../../lib/query/words';
import { WriteLink } from '../letter/WriteLink';
import { ButtonLink } from '../ui/Button';
import { Tag } from '../ui/Tag';
import { FollowUpActions } from './FollowUpActions';

/** One line of the day. What can be done about it appears when the line is pointed at or reached by keys. */
export function DayItem({ line, day, late }: { line: FollowUpLine; day: TodayView; late: boolean }) {
  const { t, format } = useWords();
  const all = [line, ...(line.also ?? [])];
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const whats = all.map((one) => whatFor(t, one)).filter(Boolean);
  const when = format.dueBrief(line.due, day.now);
  return (
    <li
      data-day-item={line.id}
      data-client={line.clientId}
      className="group/item grid grid-cols-[68px_1fr] gap-x-2.5 border-line border-t px-4 py-2 focus-within:bg-canvas hover:bg-canvas"
    >
      <span className="pt-px">{late ? <Tag tone="bad">{when}</Tag> : <span className="text-ink-2">{when}</span>}</span>
      <div className="min-w-0">
        <div className="flex gap-2">
          <a
            href={`/dashboard.html#/clients/${line.clientId}?followUp=${line.id}`}
            target="_blank"
            rel="noreferrer"
            className="min-w-0 flex-1 font-semibold hover:underline"
          >
            <span className="line-clamp-2">{line.clientName || t('client.gone')}</span>
          </a>
          <span className="shrink-0 text-ink-3">{kinds.length === 1 && t(`kind.${line.kind}`)}</span>
        </div>
        {whats.length > 1 ? (
          <ul className="text-ink-2">
            {all.map((one) => (
              <li key={one.id} className="line-clamp-3">
                {[kinds.length > 1 && t(`kind.${one.kind}`), whatFor(t, one)].filter(Boolean).join(': ')}
              </li>
            ))}
          </ul>
        ) : (
          whats[0] && <p className="line-clamp-3 text-ink-2">{whats[0]}</p>
        )}
        <FollowUpActions
          followUp={line}
          also={line.also ?? []}
          leading
          className="flex h-0 flex-wrap gap-1.5 overflow-hidden opacity-0 group-focus-within/item:h-auto group-focus-within/item:overflow-visible group-focus-within/item:pt-1.5 group-focus-within/item:opacity-100 group-hover/item:h-auto group-hover/item:overflow-visible group-hover/item:pt-1.5 group-hover/item:opacity-100"
        >
          {line.phone && <ButtonLink href={`tel:${line.phone}`}>{t('call')}</ButtonLink>}
          {line.email && <WriteLink to={line.email}>{t('write')}</WriteLink>}
        </FollowUpActions>
      </div>
    </li>
  );
}
