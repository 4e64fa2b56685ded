import { Mail, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import type { InvoiceLine } from '../../lib/domain/moneyViews';
import type { WallClock } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { WriteLink } from '../letter/WriteLink';
import { ButtonLink } from '../ui/Button';
import { type Column, Table } from '../ui/Table';
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
  const columns: Column<InvoiceLine>[] = [
    {
      key: 'client',
      title: t('client.name'),
      width: 'w-[28%]',
      cell: (line) => <Whose line={line} />,
      cellClassName: 'max-md:col-span-2 max-md:row-start-1',
    },
    { key: 'invoice', title: t('activity.invoice'), width: 'w-[20%]', cell: (line) => <Which line={line} now={now} /> },
    {
      key: 'next',
      title: t('clients.next'),
      cell: (line) => <StepWords line={line} now={now} />,
      cellClassName: 'max-md:col-span-2',
    },
    {
      key: 'owed',
      title: t('money.owed'),
      align: 'right',
      cell: (line) => <Owed line={line} />,
      cellClassName: 'max-md:col-start-2 max-md:row-start-2',
    },
    {
      key: 'actions',
      title: t('money.actions'),
      isTitleHidden: true,
      width: 'w-px',
      cell: (line) => (
        <div className="-my-0.5 flex items-center justify-end gap-1">
          {actions ? actions(line) : <Reach contact={line.contact} />}
        </div>
      ),
      cellClassName: 'max-md:col-span-2',
    },
  ];
  return (
    <Table
      name={name}
      columns={withoutClient ? columns.slice(1) : columns}
      rows={lines}
      keyOf={({ invoice }) => invoice.id}
      narrow="cards"
      rowProps={({ invoice }) => ({ 'data-invoice': invoice.id })}
      {...(below && { below })}
    />
  );
}

function Whose({ line: { invoice, clientName, contact } }: { line: InvoiceLine }) {
  const { t } = useWords();
  return (
    <>
      <a href={`#/clients/${invoice.clientId}`} className="line-clamp-2 font-semibold hover:underline">
        {clientName || t('client.gone')}
      </a>
      {contact && <span className="line-clamp-1 text-ink-2">{contact.name}</span>}
    </>
  );
}

function Which({ line: { invoice, daysLate, status }, now }: { line: InvoiceLine; now: WallClock }) {
  const { t, format } = useWords();
  return (
    <>
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
    </>
  );
}

function Owed({ line: { invoice, owed } }: { line: InvoiceLine }) {
  const { t, format } = useWords();
  return (
    <>
      <b className="whitespace-nowrap font-semibold">{format.money(owed)}</b>
      {owed.minor !== invoice.amount.minor && (
        <span className="block whitespace-nowrap text-ink-2 text-small">
          {t('money.of', { amount: format.money(invoice.amount) })}
        </span>
      )}
    </>
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
