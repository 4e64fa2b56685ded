import { chaseLetter } from '../../lib/domain/chaseLetters';
import type { Client, Contact } from '../../lib/domain/client';
import type { InvoiceLine } from '../../lib/domain/moneyViews';
import type { Company } from '../../lib/domain/settings';
import { useWords } from '../../lib/query/words';
import { PaymentCodePicture } from './PaymentCodePicture';
import { purposeOf } from './purpose';

interface ReminderPaperProps {
  client: Client;
  contact: Contact | undefined;
  line: InvoiceLine;
  company: Company;
}

/** The formal reminder of one invoice, in the words of the chase's own letter. */
export function ReminderPaper({ client, contact, line, company }: ReminderPaperProps) {
  const { t, format, language } = useWords();
  const { invoice, owed, daysLate } = line;
  const { subject, body } = chaseLetter('formal', language, {
    client: client.name,
    contact: contact?.name ?? '',
    number: invoice.number,
    amount: format.money(invoice.amount),
    left: format.money(owed),
    issued: format.paperDate(invoice.issued),
    due: format.paperDate(invoice.due),
    daysLate,
    own: company.name,
  });
  return (
    <>
      <p className="mb-3 font-semibold">{subject}</p>
      <p className="mb-6 max-w-[68ch] whitespace-pre-line">{body}</p>
      <PaymentCodePicture company={company} amount={owed} purpose={purposeOf([line], t('statement.purpose'))} />
    </>
  );
}
