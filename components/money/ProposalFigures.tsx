import { DECLINE_REASONS, type DeclineReason } from '../../lib/domain/proposal';
import type { ProposalMonth, ProposalReport } from '../../lib/domain/proposalReport';
import { useWords } from '../../lib/query/words';
import { type Bar, Bars } from '../ui/Bars';
import { Heading } from '../ui/Heading';
import { Part } from '../ui/Part';
import { type Column, Table } from '../ui/Table';

/** What became of the proposals of the last months: what was accepted and why not, as charts, and a table of it all. */
export function ProposalFigures({ report: { months } }: { report: ProposalReport }) {
  const { t, format } = useWords();
  const shown = months.filter(({ sent }) => sent > 0);
  const reasons = reasonsOf(shown);
  const columns = useColumns();
  return (
    <Part title={t('proposals.byMonth')} text={t('proposals.byMonthText')} className="mt-8">
      <div className="grid gap-6 lg:grid-cols-2">
        {shown.some(({ accepted }) => accepted > 0) && (
          <Chart
            name={t('proposals.conversion')}
            bars={shown.map((month) => ({
              label: format.month(month.month),
              value: share(month),
              shown: format.percent(share(month)),
              tone: 'good',
            }))}
          />
        )}
        {reasons.length > 0 && (
          <Chart
            name={t('proposals.reasons')}
            bars={reasons.map(([reason, count]) => ({
              label: t(`proposal.reason.${reason}`),
              value: count,
              shown: format.count(count),
              tone: 'bad',
            }))}
          />
        )}
      </div>
      <Table
        name={t('proposals.byMonth')}
        className="mt-6"
        columns={columns}
        rows={shown.toReversed()}
        keyOf={({ month }) => month}
        narrow="list"
      />
    </Part>
  );
}

function Chart({ name, bars }: { name: string; bars: Bar[] }) {
  return (
    <div>
      <Heading level={3} className="mb-2">
        {name}
      </Heading>
      <Bars name={name} bars={bars} />
    </div>
  );
}

const COUNTS = ['sent', 'accepted', 'declined', 'expired', 'open'] as const;

function useColumns(): Column<ProposalMonth>[] {
  const { t, format } = useWords();
  return [
    {
      key: 'month',
      title: t('proposals.month'),
      isName: true,
      cell: ({ month }) => format.month(month),
      cellClassName: 'whitespace-nowrap font-semibold!',
    },
    ...COUNTS.map(
      (name): Column<ProposalMonth> => ({
        key: name,
        title: t(`proposals.count.${name}`),
        align: 'right',
        cell: (month) => (month[name] === 0 ? '–' : format.count(month[name])),
      }),
    ),
    {
      key: 'conversion',
      title: t('proposals.conversion'),
      align: 'right',
      cell: (month) => format.percent(share(month)),
    },
    {
      key: 'reasons',
      title: t('proposals.reasons'),
      cell: (month) =>
        reasonsOf([month])
          .map(([reason, count]) => `${t(`proposal.reason.${reason}`)} ${format.count(count)}`)
          .join(', ') || '–',
      cellClassName: 'text-ink-2',
    },
  ];
}

/** How many were declined for what, the most frequent first. */
function reasonsOf(months: ProposalMonth[]): [DeclineReason, number][] {
  const count = (reason: DeclineReason) => months.reduce((sum, month) => sum + (month.reasons[reason] ?? 0), 0);
  return DECLINE_REASONS.map((reason): [DeclineReason, number] => [reason, count(reason)])
    .filter(([, number]) => number > 0)
    .sort(([, a], [, b]) => b - a);
}

/** Of those sent in the month, from 0 to 1. */
function share({ sent, accepted }: ProposalMonth): number {
  return accepted / sent;
}
