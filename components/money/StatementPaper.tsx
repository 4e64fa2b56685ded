import type { ClientAccount, CurrencyTotal, InvoiceLine } from '../../lib/domain/moneyViews';
import type { Company } from '../../lib/domain/settings';
import type { Day } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { PaymentCodePicture } from './PaymentCodePicture';
import { purposeOf } from './purpose';

interface StatementPaperProps {
  account: ClientAccount;
  company: Company;
  on: Day;
}

/** What the client owes, invoice by invoice, each currency by itself, and how to pay it. */
export function StatementPaper({ account: { invoices, totals, payments }, company, on }: StatementPaperProps) {
  const { t } = useWords();
  const owed = invoices.filter((line) => line.owed.minor > 0).sort((a, b) => (a.invoice.due < b.invoice.due ? -1 : 1));
  if (totals.length === 0) return <p>{t('statement.nothingOwed')}</p>;
  return totals.map((total) => (
    <Currency
      key={total.currency}
      total={total}
      lines={owed.filter((line) => line.owed.currency === total.currency)}
      company={company}
      on={on}
      lastPaid={payments.find(({ amount }) => amount.currency === total.currency)}
    />
  ));
}

interface CurrencyProps {
  total: CurrencyTotal;
  lines: InvoiceLine[];
  company: Company;
  on: Day;
  lastPaid: ClientAccount['payments'][number] | undefined;
}

function Currency({ total, lines, company, on, lastPaid }: CurrencyProps) {
  const { t, format } = useWords();
  const { currency, owed, overdue, credit } = total;
  const money = (minor: number) => format.money({ minor, currency });
  return (
    <section className="mb-8">
      {lines.length > 0 && (
        <table className="mb-3 w-full" aria-label={t('statement.invoices', { currency })}>
          <thead className="text-ink-2 text-tiny">
            <tr className="border-ink-3 border-b text-right">
              <th className="py-1 pr-2 text-left font-semibold">{t('activity.invoice')}</th>
              <th className="px-2 py-1 font-semibold max-sm:hidden print:table-cell">{t('invoice.issued')}</th>
              <th className="px-2 py-1 font-semibold">{t('invoice.due')}</th>
              <th className="px-2 py-1 font-semibold max-sm:hidden print:table-cell">{t('invoice.amount')}</th>
              <th className="py-1 pl-2 font-semibold">{t('money.owed')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ invoice, owed: left, daysLate }) => (
              <tr key={invoice.id} className="break-inside-avoid border-line border-b text-right align-top">
                <th scope="row" className="py-1 pr-2 text-left font-normal">
                  {invoice.number}
                  {daysLate > 0 && <span className="block text-bad">{t('invoice.late', { count: daysLate })}</span>}
                </th>
                <td className="whitespace-nowrap px-2 py-1 max-sm:hidden print:table-cell">
                  {format.date(invoice.issued, on)}
                </td>
                <td className="whitespace-nowrap px-2 py-1">{format.date(invoice.due, on)}</td>
                <td className="whitespace-nowrap px-2 py-1 max-sm:hidden print:table-cell">
                  {format.money(invoice.amount)}
                </td>
                <td className="whitespace-nowrap py-1 pl-2">{format.money(left)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="flex flex-wrap justify-between gap-6">
        <div className="min-w-[150px]">
          {owed - credit > 0 && (
            <PaymentCodePicture
              company={company}
              amount={{ minor: owed - credit, currency }}
              purpose={purposeOf(lines, t('statement.purpose'))}
            />
          )}
        </div>
        <dl className="ml-auto grid content-start gap-1 text-right">
          <Sum name={t('money.owed')} shown={money(owed)} />
          {overdue > 0 && <Sum name={t('money.overdue')} shown={money(overdue)} />}
          {credit > 0 && <Sum name={t('statement.credit')} shown={money(-credit)} />}
          {owed - credit > 0 && <Sum name={t('statement.toPay')} shown={money(owed - credit)} heavy />}
          {lastPaid && (
            <p className="text-ink-2">
              {t('statement.lastPaid', {
                when: format.date(lastPaid.received, on),
                amount: format.money(lastPaid.amount),
              })}
            </p>
          )}
        </dl>
      </div>
    </section>
  );
}

function Sum({ name, shown, heavy = false }: { name: string; shown: string; heavy?: boolean }) {
  return (
    <div className={`flex justify-end gap-6 ${heavy ? 'font-bold text-heading' : ''}`}>
      <dt>{name}</dt>
      <dd className="min-w-[120px] whitespace-nowrap">{shown}</dd>
    </div>
  );
}
