import { Mail, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import type { InvoiceLine } from '../../lib/domain/moneyViews';
import type { WallClock } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { WriteLink } from '../letter/WriteLink';
import { ButtonLink } from '../ui/Button';
import { Tag } from '../ui/Tag';
import { StepWords } from './StepWords';

interface InvoiceTableProps {
  name: string;
  lines: InvoiceLine[];
  now: WallClock;
  /** On a client's own page it need not be said whose they are. */
  withoutClient?: boolean;
  /** What can be done about a line, at its end; without it how to reach whoever is asked. */
  actions?: (line: InvoiceLine) => ReactNode;
  /** What stands open below a line. */
  below?: (line: InvoiceLine) => ReactNode;
}

/** Invoices in a list: whose, which, what comes next, what is owed. On a narrow page each is a card of its own. */
export function InvoiceTable({ name, lines, now, withoutClient = false, actions, below }: InvoiceTableProps) {
  const { t } = useWords();
  return (
    <table aria-label={name} className="w-full max-md:block">
      <thead className="text-left text-ink-3 text-tiny max-md:sr-only">
        <tr className="border-line border-b">
          {!withoutClient && <th className="w-[28%] px-2 py-1.5 font-semibold">{t('client.name')}</th>}
          <th className="w-[20%] px-2 py-1.5 font-semibold">{t('activity.invoice')}</th>
          <th className="px-2 py-1.5 font-semibold">{t('clients.next')}</th>
          <th className="px-2 py-1.5 text-right font-semibold">{t('money.owed')}</th>
          <th className="w-px px-2 py-1.5">
            <span className="sr-only">{t('money.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {lines.map((line) => (
          <Row
            key={line.invoice.id}
            line={line}
            now={now}
            withoutClient={withoutClient}
            below={below?.(line)}
            actions={actions ? actions(line) : <Reach contact={line.contact} />}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  line: InvoiceLine;
  now: WallClock;
  withoutClient: boolean;
  actions: ReactNode;
  below: ReactNode;
}

function Row({ below, ...props }: RowProps) {
  return (
    <>
      <Line {...props} isOpen={Boolean(below)} />
      {below && (
        <tr className="border-line border-b bg-canvas max-md:block">
          <td colSpan={5} className="px-2 pb-3 max-md:block">
            {below}
          </td>
        </tr>
      )}
    </>
  );
}

function Line({ line, now, withoutClient, actions, isOpen }: Omit<RowProps, 'below'> & { isOpen: boolean }) {
  const { t, format } = useWords();
  const { invoice, clientName, owed, daysLate, contact, status } = line;
  return (
    <tr
      data-invoice={invoice.id}
      className={`border-line align-top hover:bg-canvas max-md:grid max-md:grid-cols-[1fr_auto] max-md:py-2 ${isOpen ? 'bg-canvas' : 'border-b'}`}
    >
      {!withoutClient && (
        <td className="min-w-0 px-2 py-2 max-md:col-span-2 max-md:row-start-1 max-md:py-0.5">
          <a href={`#/clients/${invoice.clientId}`} className="line-clamp-2 font-semibold hover:underline">
            {clientName || t('client.gone')}
          </a>
          {contact && <span className="line-clamp-1 text-ink-2">{contact.name}</span>}
        </td>
      )}
      <td className="min-w-0 px-2 py-2 max-md:py-0.5">
        <a href={`#/invoices/${invoice.id}`} className="line-clamp-2 hover:underline">
          {invoice.number}
        </a>
        <span className="block text-ink-2">
          {daysLate > 0 ? (
            <Tag tone="bad">{t('invoice.late', { count: daysLate })}</Tag>
          ) : status === 'open' || status === 'part-paid' ? (
            t('invoice.dueOn', { when: format.date(invoice.due, now) })
          ) : (
            t(`invoice.status.${status}`)
          )}
        </span>
      </td>
      <td className="min-w-0 px-2 py-2 max-md:col-span-2 max-md:py-0.5">
        <StepWords line={line} now={now} />
      </td>
      <td className="px-2 py-2 text-right max-md:col-start-2 max-md:row-start-2 max-md:py-0.5">
        <b className="whitespace-nowrap font-semibold">{format.money(owed)}</b>
        {owed.minor !== invoice.amount.minor && (
          <span className="block whitespace-nowrap text-ink-2 text-small">
            {t('money.of', { amount: format.money(invoice.amount) })}
          </span>
        )}
      </td>
      <td className="px-2 py-1.5 max-md:col-span-2">
        <div className="flex items-center justify-end gap-1">{actions}</div>
      </td>
    </tr>
  );
}

/** By telephone or by letter, whoever is asked for the money. */
export function Reach({ contact }: Pick<InvoiceLine, 'contact'>) {
  const { t } = useWords();
  if (!contact) return null;
  const { name, phone, email } = contact;
  return (
    <>
      {phone && (
        <ButtonLink
          href={`tel:${phone}`}
          look="quiet"
          className="size-8 *:shrink-0"
          aria-label={`${t('call')}: ${name}, ${phone}`}
          title={`${t('call')}: ${name}, ${phone}`}
        >
          <Phone size={15} aria-hidden="true" />
        </ButtonLink>
      )}
      {email && (
        <WriteLink
          to={email}
          look="quiet"
          className="size-8 *:shrink-0"
          aria-label={`${t('write')}: ${name}, ${email}`}
          title={`${t('write')}: ${name}, ${email}`}
        >
          <Mail size={15} aria-hidden="true" />
        </WriteLink>
      )}
    </>
  );
}
