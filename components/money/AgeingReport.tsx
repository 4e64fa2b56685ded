import { AGES, type Age, totalOf } from '../../lib/domain/ledger/ageing';
import type { AgeingView } from '../../lib/domain/moneyViews';
import { useWords } from '../../lib/query/words';
import { type Bar, Bars } from '../ui/Bars';

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
      <h2 className="mb-3 flex flex-wrap items-baseline gap-x-2 font-bold text-[14px]">
        {currency}
        <span className="font-normal text-ink-2">
          {t('ageing.total', { amount: format.money({ minor: totalOf(buckets), currency }) })}
        </span>
      </h2>
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

function ClientAgeing({ ageing: { clients }, currency }: { ageing: AgeingView; currency: string }) {
  const { t, format } = useWords();
  const lines = clients.lines.filter((line) => line.currency === currency);
  if (lines.length === 0) return null;
  const figures = (minor: number) => (minor === 0 ? '–' : format.figures({ minor, currency }));
  return (
    <table className="mt-4 w-full max-md:block" aria-label={t('ageing.byClient', { currency })}>
      <thead className="text-ink-3 text-tiny max-md:sr-only">
        <tr className="border-line border-b text-right">
          <th className="px-2 py-1.5 text-left font-semibold">{t('client.name')}</th>
          {AGES.map((age) => (
            <th key={age} className="px-2 py-1.5 font-semibold">
              {t(`ageing.${age}`)}
            </th>
          ))}
          <th className="px-2 py-1.5 font-semibold">{t('ageing.sum')}</th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {lines.map(({ clientId, clientName, buckets }) => (
          <tr key={clientId} className="border-line border-b text-right hover:bg-canvas max-md:block max-md:py-2">
            <th scope="row" className="px-2 py-1.5 text-left font-semibold max-md:block">
              <a href={`#/clients/${clientId}`} className="line-clamp-2 hover:underline">
                {clientName || t('client.gone')}
              </a>
            </th>
            {AGES.map((age) => (
              <td
                key={age}
                data-label={t(`ageing.${age}`)}
                className={`whitespace-nowrap px-2 py-1.5 max-md:flex max-md:justify-between max-md:py-0.5 max-md:before:text-ink-2 max-md:before:content-[attr(data-label)] ${buckets[age] === 0 ? 'text-ink-3 max-md:hidden' : age === 'not-due' ? '' : TONES[age] === 'bad' ? 'text-bad' : 'text-warn'}`}
              >
                {figures(buckets[age])}
              </td>
            ))}
            <td
              data-label={t('ageing.sum')}
              className="whitespace-nowrap px-2 py-1.5 font-semibold max-md:flex max-md:justify-between max-md:py-0.5 max-md:before:font-normal max-md:before:text-ink-2 max-md:before:content-[attr(data-label)]"
            >
              {figures(totalOf(buckets))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
