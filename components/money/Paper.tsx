import type { ReactNode } from 'react';
import type { Client } from '../../lib/domain/client';
import type { Company } from '../../lib/domain/settings';
import type { Day } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { Heading } from '../ui/Heading';

interface PaperProps {
  title: string;
  company: Company;
  client: Client;
  on: Day;
  children: ReactNode;
}

/** A sheet for the client: who writes, to whom, of what day. Black on white, as it comes out of the printer. */
export function Paper({ title, company, client, on, children }: PaperProps) {
  const { t, format } = useWords();
  const bank = [
    ['IBAN', company.iban],
    ['BIC', company.bic],
    [t('paymentCode.field.bankName'), company.bankName],
    [t('paymentCode.field.account'), company.account],
    [t('paymentCode.field.bic'), company.bankNumber],
    [t('paymentCode.field.correspondent'), company.correspondent],
    [t('paymentCode.field.inn'), company.inn],
    [t('paymentCode.field.kpp'), company.kpp],
  ] as const;
  return (
    <article className="max-w-[794px] rounded-lg border border-line bg-surface p-8 max-sm:p-3 print:max-w-none print:border-0 print:p-0">
      <header className="mb-6 flex flex-wrap justify-between gap-x-8 gap-y-3">
        <div className="min-w-[180px] flex-1">
          <b className="font-bold text-heading">{company.name}</b>
          <p className="whitespace-pre-line text-ink-2">{company.details}</p>
        </div>
        <dl className="text-small">
          {bank
            .filter(([, value]) => value)
            .map(([name, value]) => (
              <div key={`${name} ${value}`} className="flex gap-2">
                <dt className="text-ink-2">{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
      </header>
      <Heading level={1}>{title}</Heading>
      <p className="mb-5">
        <b className="font-semibold">{client.name}</b> · {format.paperDate(on)}
      </p>
      {children}
    </article>
  );
}
