import type { ReactNode } from 'react';
import { useNow } from '../../../components/followup/useNow';
import { ChaseAnswers } from '../../../components/money/ChaseAnswers';
import { InvoiceActions } from '../../../components/money/InvoiceActions';
import { InvoiceEntries } from '../../../components/money/InvoiceEntries';
import { LadderEditor } from '../../../components/money/LadderEditor';
import { StepWords } from '../../../components/money/StepWords';
import { UseCredit } from '../../../components/money/UseCredit';
import { Card } from '../../../components/ui/Card';
import { Heading } from '../../../components/ui/Heading';
import { Part } from '../../../components/ui/Part';
import { Empty } from '../../../components/ui/Section';
import { Tag } from '../../../components/ui/Tag';
import type { InvoiceView } from '../../../lib/domain/moneyViews';
import type { WallClock } from '../../../lib/domain/wallClock';
import { useAnswer } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';

/** All about one invoice: what is owed, what comes next, what happened, and what can be entered. */
export function InvoicePage({ invoiceId }: { invoiceId: string }) {
  const { t } = useWords();
  const now = useNow();
  const { data: view, error } = useAnswer('invoice.show', { invoiceId });
  if (error) return <Empty title={t('invoice.missing')} />;
  if (!view) return null;
  return (
    <div className="max-w-[860px]">
      <a href="#/money" className="text-brand hover:underline">
        {t('invoice.back')}
      </a>
      <InvoiceTitle view={view} />
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[1fr_260px]">
        <div className="grid min-w-0 content-start gap-6">
          {view.chase && (
            <Part title={t('sidebar.next')}>
              <NextStep view={view} now={now} />
            </Part>
          )}
          <UseCredit view={view} />
          <InvoiceActions view={view} />
          <Part title={t('sidebar.history')}>
            <InvoiceEntries view={view} now={now} />
          </Part>
          {view.chase && (
            <details>
              <summary className="cursor-pointer py-1 text-brand">{t('ladder.ofInvoice')}</summary>
              <LadderEditor of={{ invoiceId }} />
            </details>
          )}
        </div>
        <Facts view={view} now={now} />
      </div>
    </div>
  );
}

const TONES = {
  open: 'plain',
  'part-paid': 'warn',
  overdue: 'bad',
  paid: 'good',
  'written-off': 'plain',
  cancelled: 'plain',
} as const;

function InvoiceTitle({ view: { invoice, clientName, owed, status, daysLate } }: { view: InvoiceView }) {
  const { t, format } = useWords();
  return (
    <header className="mt-3 mb-5 flex flex-wrap items-start gap-x-6 gap-y-2">
      <div className="min-w-0 flex-1">
        <Heading level={1}>
          <a href={`#/clients/${invoice.clientId}`} className="hover:underline">
            {clientName || t('client.gone')}
          </a>
        </Heading>
        <p className="text-ink-2">
          {t('activity.invoice')} {invoice.number}{' '}
          <Tag tone={TONES[status]}>
            {daysLate > 0 ? t('invoice.late', { count: daysLate }) : t(`invoice.status.${status}`)}
          </Tag>
        </p>
      </div>
      <dl className="text-right max-sm:text-left">
        <dt className="text-ink-2">{t('money.owed')}</dt>
        <dd className={`font-bold text-title ${daysLate > 0 ? 'text-bad' : owed.minor === 0 ? 'text-good' : ''}`}>
          {format.money(owed)}
        </dd>
        {owed.minor !== invoice.amount.minor && (
          <dd className="text-ink-2">{t('money.of', { amount: format.money(invoice.amount) })}</dd>
        )}
      </dl>
    </header>
  );
}

/** What comes next, and what the client answered to it. */
function NextStep({ view, now }: { view: InvoiceView; now: WallClock }) {
  return (
    <Card>
      <StepWords line={view} now={now} />
      <ChaseAnswers invoiceId={view.invoice.id} />
    </Card>
  );
}

function Facts({ view: { invoice }, now }: { view: InvoiceView; now: WallClock }) {
  const { t, format } = useWords();
  const { amount, issued, due, instalments } = invoice;
  return (
    <aside>
      <dl className="grid gap-2">
        <Fact name={t('invoice.amount')}>{format.money(amount)}</Fact>
        <Fact name={t('invoice.issued')}>{format.date(issued, now)}</Fact>
        {!instalments && <Fact name={t('invoice.due')}>{format.date(due, now)}</Fact>}
        {instalments && (
          <Fact name={t('invoice.do.instalments')}>
            {instalments.map((part) => (
              <span key={part.due} className="flex justify-between gap-2">
                <span>{format.date(part.due, now)}</span>
                <span className="whitespace-nowrap">
                  {format.money({ minor: part.minor, currency: amount.currency })}
                </span>
              </span>
            ))}
          </Fact>
        )}
      </dl>
    </aside>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-2 text-small">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
