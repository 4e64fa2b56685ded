import { AGES, type Age, totalOf } from '../../lib/domain/ledger/ageing';
import type { AgeingView } from '../../lib/domain/moneyViews';
import { useWords } from '../../lib/query/words';
import { type Bar, Bars } from '../ui/Bars';
import { Heading } from '../ui/Heading';
import { type Column, Table } from '../ui/Table';

const TONES: Record<Age, Bar['tone']> = {
  'not-due': 'brand',
  '1-30': 'eye',
  '31-60': 'eye',
  '61-90': 'bad',
  'over-90': 'bad',
};

/** Debts by age, each currency by itself: a chart of all of it, and a table by client, the largest overdue first. */
export function AgeingReport({ ageing }: { ageing: AgeingView }) {
  const { t, format } = useWords();
  return ageing.currencies.map(({ currency, buckets }) => (
    <section key={currency} className="mb-8">
      <Heading
        level={2}
        className="mb-3"
        aside={t('ageing.total', { amount: format.money({ minor: totalOf(buckets), currency }) })}
      >
        {currency}
      </Heading>
      <Bars
        name={t('ageing.chart', { currency })}
        bars={AGES.map((age) => ({
          label: t(`ageing.${age}`),
          value: buckets[age],
          shown: buckets[age] === 0 ? '–' : format.figures({ minor: buckets[age], currency }),
          tone: TONES[age],
        }))}
      />
      <ClientAgeing ageing={ageing} currency={currency} />
    </section>
  ));
}

type Line = AgeingView['clients']['lines'][number];

function ClientAgeing({ ageing: { clients }, currency }: { ageing: AgeingView; currency: string }) {
  const { t, format } = useWords();
  const lines = clients.lines.filter((line) => line.currency === currency);
  if (lines.length === 0) return null;
  const figures = (minor: number) => (minor === 0 ? '–' : format.figures({ minor, currency }));
  const columns: Column<Line>[] = [
    {
      key: 'client',
      title: t('client.name'),
      isName: true,
      cell: ({ clientId, clientName }) => (
        <a href={`#/clients/${clientId}`} className="line-clamp-2 font-semibold hover:underline">
          {clientName || t('client.gone')}
        </a>
      ),
    },
    ...AGES.map(
      (age): Column<Line> => ({
        key: age,
        title: t(`ageing.${age}`),
        align: 'right',
        cell: ({ buckets }) => figures(buckets[age]),
        cellClassName: ({ buckets }) => `whitespace-nowrap ${looksOf(age, buckets[age])}`,
      }),
    ),
    {
      key: 'sum',
      title: t('ageing.sum'),
      align: 'right',
      cell: ({ buckets }) => figures(totalOf(buckets)),
      cellClassName: 'whitespace-nowrap font-semibold',
    },
  ];
  return (
    <Table
      name={t('ageing.byClient', { currency })}
      className="mt-4"
      columns={columns}
      rows={lines}
      keyOf={({ clientId }) => clientId}
      narrow="list"
    />
  );
}

/** Nothing is quiet, and on a narrow page not said at all; the older, the louder. */
function looksOf(age: Age, minor: number): string {
  if (minor === 0) return 'text-ink-3 max-md:hidden!';
  if (age === 'not-due') return '';
  return TONES[age] === 'bad' ? 'text-bad' : 'text-warn';
}
