import type { CurrencyTotal, ExpectedView } from '../../lib/domain/moneyViews';
import { useWords } from '../../lib/query/words';
import { Card } from '../ui/Card';

interface MoneyTotalsProps {
  totals: CurrencyTotal[];
  /** What is expected this week, where it is known already. */
  expected: ExpectedView | undefined;
}

/** What is owed altogether, a card for each question; currencies stand below each other and are never added up. */
export function MoneyTotals({ totals, expected }: MoneyTotalsProps) {
  const { t } = useWords();
  const of = (pick: (total: CurrencyTotal) => number) =>
    totals.map((total) => ({ currency: total.currency, minor: pick(total) })).filter(({ minor }) => minor > 0);
  const thisWeek = (expected?.currencies ?? []).flatMap(({ currency, weeks }) => {
    const minor = weeks[0]?.minor ?? 0;
    return minor > 0 ? [{ currency, minor }] : [];
  });
  return (
    <dl className="mb-6 grid grid-cols-[repeat(auto-fit,minmax(150px,1fr))] gap-3">
      <Total title={t('money.toCollect')} amounts={of(({ owed }) => owed)} />
      <Total title={t('money.overdue')} amounts={of(({ overdue }) => overdue)} tone="text-bad" />
      <Total title={t('money.thisWeek')} amounts={thisWeek} />
      <Total title={t('money.credit')} amounts={of(({ credit }) => credit)} tone="text-good" optional />
    </dl>
  );
}

interface TotalProps {
  title: string;
  amounts: { currency: string; minor: number }[];
  tone?: string;
  /** Not worth a card while there is nothing. */
  optional?: boolean;
}

function Total({ title, amounts, tone = '', optional = false }: TotalProps) {
  const { format } = useWords();
  if (optional && amounts.length === 0) return null;
  return (
    <Card>
      <dt className="text-ink-2">{title}</dt>
      {amounts.map((amount) => (
        <dd key={amount.currency} className={`font-bold text-[16px] leading-6 ${tone}`}>
          {format.money(amount)}
        </dd>
      ))}
      {amounts.length === 0 && <dd className="font-bold text-[16px] text-ink-3 leading-6">–</dd>}
    </Card>
  );
}
