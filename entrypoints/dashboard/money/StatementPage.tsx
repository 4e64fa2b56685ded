import { type ReactNode, useId, useState } from 'react';
import { ClientLanguage } from '../../../components/client/ClientLanguage';
import { useNow } from '../../../components/followup/useNow';
import { Paper } from '../../../components/money/Paper';
import { ReminderPaper } from '../../../components/money/ReminderPaper';
import { StatementPaper } from '../../../components/money/StatementPaper';
import { useWordsIn } from '../../../components/money/useWordsIn';
import { Button } from '../../../components/ui/Button';
import { Field, LINE_BOX } from '../../../components/ui/Field';
import { Empty } from '../../../components/ui/Section';
import { type Choice, SelectField } from '../../../components/ui/Select';
import { languageOf } from '../../../lib/domain/clientLanguage';
import type { Language } from '../../../lib/domain/language';
import { NO_COMPANY } from '../../../lib/domain/settings';
import { dayOf } from '../../../lib/domain/wallClock';
import { useAnswer } from '../../../lib/query';
import { useWords, WordsContext } from '../../../lib/query/words';

type Sheet = 'statement' | 'reminder';

/** A client's statement of account, or the formal reminder of an invoice, to be printed in the client's language. */
export function StatementPage({ clientId }: { clientId: string }) {
  const { t, language } = useWords();
  const today = dayOf(useNow());
  const { data: dossier, error } = useAnswer('client.show', { clientId });
  const { data: account } = useAnswer('money.account', { clientId });
  const { data: settings } = useAnswer('settings.show', {});
  const [sheet, setSheet] = useState<Sheet>('statement');
  const languageId = useId();
  const [invoiceId, setInvoiceId] = useState<string>();
  if (error) return <Empty title={t('dossier.missing')} />;
  if (!dossier || !account || !settings) return null;

  const { client, contacts } = dossier;
  const company = settings.company ?? NO_COMPANY;
  const spoken = languageOf(client, language);
  const late = account.invoices.filter(({ daysLate }) => daysLate > 0).sort((a, b) => b.daysLate - a.daysLate);
  const line = late.find(({ invoice }) => invoice.id === invoiceId) ?? late[0];
  const shown = sheet === 'reminder' && line ? sheet : 'statement';
  const sheets: Choice<Sheet>[] = [['statement', t('statement.title')]];
  if (late.length > 0) sheets.push(['reminder', t('statement.reminder')]);
  return (
    <>
      <div className="mb-5 print:hidden">
        <a href={`#/clients/${clientId}`} className="text-brand hover:underline">
          {client.name}
        </a>
        <div className="mt-3 flex flex-wrap items-end gap-3">
          <SelectField label={t('statement.sheet')} box={LINE_BOX} choices={sheets} value={shown} onChange={setSheet} />
          {shown === 'reminder' && line && (
            <SelectField
              label={t('activity.invoice')}
              box={LINE_BOX}
              choices={late.map(({ invoice }) => [invoice.id, invoice.number])}
              value={line.invoice.id}
              onChange={setInvoiceId}
            />
          )}
          <Field id={languageId} label={t('client.language')}>
            <ClientLanguage id={languageId} client={client} />
          </Field>
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
  if (!words) return null;
  return (
    <WordsContext value={words}>
      <div lang={language}>{children}</div>
    </WordsContext>
  );
}
