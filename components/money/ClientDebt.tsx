import type { ClientMoney } from '../../lib/domain/moneyViews';
import { useWords } from '../../lib/query/words';
import { Section } from '../ui/Section';
import { ChaseAnswers } from './ChaseAnswers';

interface ClientDebtProps {
  money: ClientMoney;
  /** The invoice that the next step asks for already. */
  asked?: string | undefined;
}

/** What the client of the letter owes, how much to ship meanwhile, and the question for the invoice to ask for first. */
export function ClientDebt({ money: { totals, holdPercent, open }, asked }: ClientDebtProps) {
  const { t, format } = useWords();
  const owed = totals.filter((total) => total.owed > 0);
  const waiting = open.filter(({ invoice }) => invoice.id !== asked);
  const first = waiting.length === open.length ? waiting[0] : undefined;
  const others = waiting.filter((line) => line !== first);
  if (owed.length === 0 || open.length === 0) return null;
  return (
    <Section title={t('debt.title')}>
      <dl className="mb-1.5 grid gap-0.5" data-testid="debt">
        {owed.map(({ currency, owed: minor, overdue }) => (
          <div key={currency} className="flex flex-wrap items-baseline gap-x-2">
            <dt className="sr-only">{t('money.owed')}</dt>
            <dd className="font-bold text-lead">{format.money({ minor, currency })}</dd>
            {overdue > 0 && (
              <dd className="text-bad">{t('debt.overdue', { amount: format.money({ minor: overdue, currency }) })}</dd>
            )}
          </div>
        ))}
      </dl>
      {holdPercent !== undefined && (
        <p className="mb-1.5 rounded-lg bg-bad-soft px-2.5 py-1.5 text-bad">
          {t('debt.hold', { percent: holdPercent })}
        </p>
      )}
      {first && <ChaseAnswers invoiceId={first.invoice.id} />}
      {others.length > 0 && (
        <details className="mt-2">
          <summary className="cursor-pointer text-ink-2">{t('debt.more', { count: others.length })}</summary>
          <div className="mt-1 grid gap-3">
            {others.map(({ invoice }) => (
              <ChaseAnswers key={invoice.id} invoiceId={invoice.id} />
            ))}
          </div>
        </details>
      )}
    </Section>
  );
}
