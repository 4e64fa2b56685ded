import { everyWords } from '../../lib/domain/playbooks/rhythm/every';
import type { LateLine } from '../../lib/domain/rhythmViews';
import type { Day } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { DueWords } from '../followup/DueWords';
import { LastContactWords } from '../tier/ContactWords';
import { Table } from '../ui/Table';

/** Late clients: how often they usually order, since when they have not, what is at stake, what comes next. */
export function LateTable({ lines, today }: { lines: readonly LateLine[]; today: Day }) {
  const { t, format } = useWords();
  return (
    <Table
      name={t('rhythm.title')}
      narrow="list"
      rows={lines}
      keyOf={({ clientId }) => clientId}
      columns={[
        {
          key: 'client',
          title: t('rhythm.client'),
          isName: true,
          cell: ({ clientId, clientName }) => (
            <a href={`#/clients/${clientId}`} className="font-semibold text-brand hover:underline">
              {clientName}
            </a>
          ),
        },
        {
          key: 'interval',
          title: t('rhythm.interval'),
          cell: ({ range, tag }) => (
            <span title={tag && t('rhythm.byTag', { tag })} className={range ? undefined : 'text-ink-2'}>
              {range ? t('rhythm.every', { count: range.to, every: everyWords(range) }) : t('rhythm.tooFewShort')}
            </span>
          ),
        },
        {
          key: 'since',
          title: t('rhythm.since'),
          cell: ({ days, lastOn, since }) => (
            <span>
              <span title={format.date(lastOn, today)}>{t('rhythm.ago', { count: days })}</span>
              {since && (
                <span className="block text-ink-2">
                  {t('rhythm.then')} <LastContactWords line={{ last: since }} />
                </span>
              )}
            </span>
          ),
        },
        {
          key: 'order',
          title: t('rhythm.order'),
          align: 'right',
          cell: ({ usualOrder }) => (usualOrder ? format.money(usualOrder) : '–'),
        },
        {
          key: 'next',
          title: t('rhythm.next'),
          cell: ({ next }) =>
            next ? (
              <span>
                {t(`kind.${next.kind}`)} · <DueWords due={next.due} />
              </span>
            ) : (
              <span className="text-ink-2">{t('rhythm.noNext')}</span>
            ),
        },
      ]}
    />
  );
}
