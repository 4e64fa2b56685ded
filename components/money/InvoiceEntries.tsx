import type { InvoiceView } from '../../lib/domain/moneyViews';
import type { Day, WallClock } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { Tag } from '../ui/Tag';

interface Happening {
  key: string;
  day: Day;
  at: number;
  what: string;
  text?: string | undefined;
  amount?: string | undefined;
  tag?: { tone: 'bad' | 'good' | 'warn'; words: string } | undefined;
}

/** All that happened to an invoice, the latest first: what was entered, what was promised, what was disputed. */
export function InvoiceEntries({ view, now }: { view: InvoiceView; now: WallClock }) {
  const { t, format } = useWords();
  const happenings = useHappenings(view, now);
  if (happenings.length === 0) return <p className="text-ink-2">{t('invoice.noEntries')}</p>;
  return (
    <ol className="grid" data-testid="entries">
      {happenings.map(({ key, day, what, text, amount, tag }) => (
        <li key={key} className="grid grid-cols-[64px_1fr_auto] gap-x-3 border-line border-t py-2 first:border-t-0">
          <time dateTime={day} className="text-ink-2">
            {format.date(day, now)}
          </time>
          <div className="min-w-0">
            <span className="font-semibold">{what}</span> {tag && <Tag tone={tag.tone}>{tag.words}</Tag>}
            {text && <p className="text-ink-2">{text}</p>}
          </div>
          <b className="whitespace-nowrap text-right font-semibold">{amount}</b>
        </li>
      ))}
    </ol>
  );
}

function useHappenings({ invoice, entries, promises, disputes }: InvoiceView, now: WallClock): Happening[] {
  const { t, format } = useWords();
  const { currency } = invoice.amount;
  const money = (minor: number) => format.money({ minor, currency });
  const happenings: Happening[] = [
    ...entries.map(({ id, day, createdAt, kind, minor, note, payment }) => ({
      key: id,
      day,
      at: createdAt,
      what: kind === 'moved' ? t('invoice.entryMoved') : t(`activity.${kind}`),
      text: note ?? payment?.reference,
      amount: kind === 'cancellation' ? undefined : money(minor),
    })),
    ...promises.map(({ id, saidOn, createdAt, until, minor, sentence }) => ({
      key: id,
      day: saidOn,
      at: createdAt,
      what: t('invoice.promisedUntil', { when: format.date(until, now) }),
      text: sentence && `“${sentence}”`,
      amount: minor === undefined ? undefined : money(minor),
    })),
    ...disputes.map(({ id, openedOn, openedAt, solvedOn, text, state }) => ({
      key: id,
      day: openedOn ?? invoice.issued,
      at: openedAt,
      what: t('activity.dispute'),
      text,
      tag: {
        tone: state === 'open' ? ('warn' as const) : ('good' as const),
        words: solvedOn ? t('invoice.solvedOn', { when: format.date(solvedOn, now) }) : t('money.isDisputed'),
      },
    })),
  ];
  return happenings.sort((a, b) => (a.day === b.day ? b.at - a.at : a.day < b.day ? 1 : -1));
}
