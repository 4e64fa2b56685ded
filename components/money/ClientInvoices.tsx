import { useState } from 'react';
import type { Client } from '../../lib/domain/client';
import type { InvoiceLine } from '../../lib/domain/moneyViews';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { Button, ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Heading } from '../ui/Heading';
import { HowAsked } from './HowAsked';
import { InvoiceTable } from './InvoiceTable';
import { NewInvoiceForm } from './NewInvoiceForm';

const SHOWN = 5;

/** A client's invoices on the dossier: those that are owed, the others when they are wanted; and a new one by hand. */
export function ClientInvoices({ client }: { client: Client }) {
  const { t, format } = useWords();
  const now = useNow();
  const [adding, setAdding] = useState(false);
  const [all, setAll] = useState(false);
  const { data: account } = useAnswer('money.account', { clientId: client.id });
  if (!account) return null;
  const { invoices, totals, terms } = account;
  const shown = all ? invoices : firstOf(invoices);
  const owed = totals.filter((total) => total.owed > 0);
  const credit = totals.filter((total) => total.credit > 0);
  return (
    <section className="min-w-0">
      <header className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <Heading
          level={2}
          className="min-w-[160px] flex-1"
          aside={
            owed.length > 0
              ? owed.map((total) => format.money({ minor: total.owed, currency: total.currency })).join(' · ')
              : undefined
          }
        >
          {t('dashboard.money')}
        </Heading>
        {invoices.length > 0 && (
          <ButtonLink href={`#/clients/${client.id}/statement`} look="quiet">
            {t('statement.title')}
          </ButtonLink>
        )}
        {!adding && <Button onClick={() => setAdding(true)}>{t('invoice.new')}</Button>}
      </header>
      {credit.map(({ currency, credit: minor }) => (
        <p key={currency} className="mb-2 text-good">
          {t('money.hasCredit', { amount: format.money({ minor, currency }) })}
        </p>
      ))}
      {adding && (
        <Card tone="brand" className="mb-3">
          <NewInvoiceForm clientId={client.id} terms={terms} onClose={() => setAdding(false)} />
        </Card>
      )}
      {shown.length > 0 && <InvoiceTable name={t('dashboard.money')} lines={shown} now={now} withoutClient />}
      {invoices.length === 0 && !adding && <p className="text-ink-2">{t('money.noInvoices')}</p>}
      <HowAsked client={client} />
      {shown.length < invoices.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {t('money.allInvoices', { total: format.count(invoices.length) })}
        </Button>
      )}
    </section>
  );
}

/** What is owed comes first, the longest overdue before the rest. */
function firstOf(invoices: InvoiceLine[]): InvoiceLine[] {
  const owed = invoices.filter((line) => line.owed.minor > 0).sort((a, b) => b.daysLate - a.daysLate);
  return [...owed, ...invoices.filter((line) => line.owed.minor === 0)].slice(0, SHOWN);
}
