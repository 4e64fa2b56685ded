import { type ReactNode, useState } from 'react';
import { ClientLanguage } from '../../../components/client/ClientLanguage';
import { useNow } from '../../../components/followup/useNow';
import { Paper } from '../../../components/money/Paper';
import { ReminderPaper } from '../../../components/money/ReminderPaper';
import { StatementPaper } from '../../../components/money/StatementPaper';
import { useWordsIn } from '../../../components/money/useWordsIn';
import { Button } from '../../../components/ui/Button';
import { Empty } from '../../../components/ui/Section';
import { languageOf } from '../../../lib/domain/clientLanguage';
import { type Language, NO_COMPANY } from '../../../lib/domain/settings';
import { dayOf } from '../../../lib/domain/wallClock';
import { useAnswer } from '../../../lib/query';
import { useWords, WordsContext } from '../../../lib/query/words';

const SHEETS = ['statement', 'reminder'] as const;

const BOX = 'min-h-[30px] rounded-lg border border-line bg-canvas px-2 py-1';

/** A client's statement of account, or the formal reminder of an invoice, to be printed in the client's language. */
export function StatementPage({ clientId }: { clientId: string }) {
  const { t, language } = useWords();
  const today = dayOf(useNow());
  const { data: dossier, error } = useAnswer('client.show', { clientId });
  const { data: account } = useAnswer('money.account', { clientId });
  const { data: settings } = useAnswer('settings.show', {});
  const [sheet, setSheet] = useState<(typeof SHEETS)[number]>('statement');
  const [invoiceId, setInvoiceId] = useState<string>();
  if (error) return <Empty title={t('dossier.missing')} />;
  if (!dossier || !account || !settings) return null;

  const { client, contacts } = dossier;
  const company = settings.company ?? NO_COMPANY;
  const spoken = languageOf(client, language);
  const late = account.invoices.filter(({ daysLate }) => daysLate > 0).sort((a, b) => b.daysLate - a.daysLate);
  const line = late.find(({ invoice }) => invoice.id === invoiceId) ?? late[0];
  const shown = sheet === 'reminder' && line ? sheet : 'statement';
  return (
    <>
      <div className="mb-5 print:hidden">
        <a href={`#/clients/${clientId}`} className="text-brand hover:underline">
          {client.name}
        </a>
        <div className="mt-3 flex flex-wrap items-end gap-3">
          <label className="grid gap-0.5">
            <span className="text-ink-2 text-small">{t('statement.sheet')}</span>
            <select
              className={BOX}
              value={shown}
              onChange={({ target }) => setSheet(target.value as (typeof SHEETS)[number])}
            >
              <option value="statement">{t('statement.title')}</option>
              {late.length > 0 && <option value="reminder">{t('statement.reminder')}</option>}
            </select>
          </label>
          {shown === 'reminder' && (
            <label className="grid gap-0.5">
              <span className="text-ink-2 text-small">{t('activity.invoice')}</span>
              <select className={BOX} value={line?.invoice.id} onChange={({ target }) => setInvoiceId(target.value)}>
                {late.map(({ invoice }) => (
                  <option key={invoice.id} value={invoice.id}>
                    {invoice.number}
                  </option>
                ))}
              </select>
            </label>
          )}
          <div className="grid gap-0.5">
            <span aria-hidden="true" className="text-ink-2 text-small">
              {t('client.language')}
            </span>
            <ClientLanguage client={client} />
          </div>
          <Button look="primary" onClick={() => print()}>
            {t('statement.print')}
          </Button>
        </div>
        {!company.name && (
          <p className="mt-3 max-w-[640px] rounded-lg bg-warn-soft px-3 py-2 text-warn">
            {t('statement.noCompany')}{' '}
            <a href="#/settings" className="underline">
              {t('dashboard.settings')}
            </a>
          </p>
        )}
      </div>
      <Spoken language={spoken}>
        {shown === 'reminder' && line ? (
          <Titled name="statement.reminder" {...{ company, client, on: today }}>
            <ReminderPaper
              client={client}
              contact={contacts.find((contact) => contact.id === line.contact?.id)}
              line={line}
              company={company}
            />
          </Titled>
        ) : (
          <Titled name="statement.title" {...{ company, client, on: today }}>
            <StatementPaper account={account} company={company} on={today} />
          </Titled>
        )}
      </Spoken>
    </>
  );
}

function Titled({
  name,
  ...paper
}: { name: 'statement.title' | 'statement.reminder' } & Omit<Parameters<typeof Paper>[0], 'title'>) {
  const { t } = useWords();
  return <Paper title={t(name)} {...paper} />;
}

/** What is in it speaks the client's language, not the user's. */
function Spoken({ language, children }: { language: Language; children: ReactNode }) {
  const words = useWordsIn(language);
  return (
    <WordsContext value={words}>
      <div lang={language}>{children}</div>
    </WordsContext>
  );
}
