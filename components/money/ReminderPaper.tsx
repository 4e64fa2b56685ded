import type { Client, Contact } from '../../lib/domain/client';
import type { InvoiceLine } from '../../lib/domain/moneyViews';
import type { Company } from '../../lib/domain/settings';
import { useWords } from '../../lib/query/words';
import { letterAbout } from './letterAbout';
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
  const words = useWords();
  const parties = { client: client.name, contact: contact?.name, own: company.name };
  const { subject, body } = letterAbout('formal', line, parties, words);
  const { owed, asked } = line;
  return (
    <>
      <p className="mb-3 font-semibold">{subject}</p>
      <p className="mb-6 max-w-[68ch] whitespace-pre-line">{body}</p>
      <PaymentCodePicture
        company={company}
        amount={asked?.amount ?? owed}
        purpose={purposeOf([line], words.t('statement.purpose'))}
      />
    </>
  );
}
