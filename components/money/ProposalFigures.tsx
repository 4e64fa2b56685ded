import { DECLINE_REASONS, type DeclineReason } from '../../lib/domain/proposal';
import type { ProposalMonth, ProposalReport } from '../../lib/domain/proposalReport';
import { useWords } from '../../lib/query/words';
import { type Bar, Bars } from '../ui/Bars';

/** What became of the proposals of the last months: what was accepted and why not, as charts, and a table of it all. */
export function ProposalFigures({ report: { months } }: { report: ProposalReport }) {
  const { t, format } = useWords();
  const shown = months.filter(({ sent }) => sent > 0);
  const reasons = reasonsOf(shown);
  return (
    <section className="mt-8">
      <h2 className="font-bold text-[14px]">{t('proposals.byMonth')}</h2>
      <p className="mb-3 text-ink-2">{t('proposals.byMonthText')}</p>
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
      <table className="mt-6 w-full max-md:block" aria-label={t('proposals.byMonth')}>
        <thead className="text-ink-3 text-tiny max-md:sr-only">
          <tr className="border-line border-b text-right">
            <th className="px-2 py-1.5 text-left font-semibold">{t('proposals.month')}</th>
            {COUNTS.map((name) => (
              <th key={name} className="px-2 py-1.5 font-semibold">
                {t(`proposals.count.${name}`)}
              </th>
            ))}
            <th className="px-2 py-1.5 font-semibold">{t('proposals.conversion')}</th>
            <th className="px-2 py-1.5 text-left font-semibold">{t('proposals.reasons')}</th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          {shown.toReversed().map((month) => (
            <Month key={month.month} month={month} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Chart({ name, bars }: { name: string; bars: Bar[] }) {
  return (
    <div>
      <h3 className="mb-2 font-semibold">{name}</h3>
      <Bars name={name} bars={bars} />
    </div>
  );
}

const COUNTS = ['sent', 'accepted', 'declined', 'expired', 'open'] as const;

/** On a narrow page each figure has its name before it. */
const CELL =
  'px-2 py-1.5 max-md:flex max-md:justify-between max-md:gap-3 max-md:py-0.5 max-md:before:text-ink-2 max-md:before:content-[attr(data-label)]';

function Month({ month }: { month: ProposalMonth }) {
  const { t, format } = useWords();
  return (
    <tr className="border-line border-b text-right max-md:block max-md:py-2">
      <th scope="row" className="whitespace-nowrap px-2 py-1.5 text-left font-semibold max-md:block">
        {format.month(month.month)}
      </th>
      {COUNTS.map((name) => (
        <td key={name} data-label={t(`proposals.count.${name}`)} className={CELL}>
          {month[name] === 0 ? '–' : format.count(month[name])}
        </td>
      ))}
      <td data-label={t('proposals.conversion')} className={CELL}>
        {format.percent(share(month))}
      </td>
      <td data-label={t('proposals.reasons')} className={`${CELL} text-left text-ink-2`}>
        {reasonsOf([month])
          .map(([reason, count]) => `${t(`proposal.reason.${reason}`)} ${format.count(count)}`)
          .join(', ') || '–'}
      </td>
    </tr>
  );
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
