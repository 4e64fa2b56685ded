import { COUNTED, type FollowUpLine, type TodayView } from '../../lib/domain/today';
import { useWords } from '../../lib/query/words';
import { Empty } from '../ui/Section';
import { DayItem } from './DayItem';
import { useKeptFocus } from './useKeptFocus';

/** Overdue, today, coming: in the order to do them. Arrow keys go from one to the next. */
export function DayList({ today }: { today: TodayView }) {
  const { t } = useWords();
  const keepFocus = useKeptFocus(today);
  const { overdue, today: due, tomorrow, coming } = today;
  if (overdue.total + due.total + tomorrow.total + coming.total === 0)
    return <Empty title={t('today.none')}>{t('today.noneText')}</Empty>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut beside Tab, which works by itself
    <div {...keepFocus} onKeyDown={walk} tabIndex={-1} className="outline-none">
      <Group title={t('today.overdue')} group={overdue} day={today} late />
      {overdue.total + due.total === 0 ? (
        <p className="px-4 py-3 text-ink-2">{t('today.none')}</p>
      ) : (
        <Group title={t('today.today')} group={due} day={today} />
      )}
      <Group title={t('today.tomorrow')} group={tomorrow} day={today} />
      <Group title={t('today.coming')} group={coming} day={today} />
    </div>
  );
}

interface GroupProps {
  title: string;
  group: { lines: FollowUpLine[]; total: number };
  day: TodayView;
  late?: boolean;
}

function Group({ title, group: { lines, total }, day, late = false }: GroupProps) {
  const { t } = useWords();
  if (total === 0) return null;
  const hidden = total - lines.length;
  return (
    <section>
      <h2 className={`px-4 pt-2.5 pb-1 font-bold text-tiny uppercase ${late ? 'text-bad' : 'text-ink-3'}`}>
        {title} · {total > COUNTED ? `${COUNTED}+` : total}
      </h2>
      <ul>
        {lines.map((line) => (
          <DayItem key={line.id} line={line} day={day} late={late} />
        ))}
      </ul>
      {hidden > 0 && (
        <a
          href="/dashboard.html#/today"
          target="_blank"
          rel="noreferrer"
          className="block border-line border-t px-4 py-2 text-ink-2 hover:underline"
        >
          {total > COUNTED ? t('today.showAllOfMany') : t('today.showAll', { count: hidden })}
        </a>
      )}
    </section>
  );
}

function walk(event: React.KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(event.target instanceof HTMLElement) || event.target.matches('input, [role^="menu"]')) return;
  const items = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[data-day-item]'));
  const here = items.indexOf(event.target.closest<HTMLElement>('[data-day-item]') ?? document.body);
  const there = items[here + step];
  if (!there) return;
  event.preventDefault();
  there.querySelector<HTMLElement>('a, button')?.focus();
}
