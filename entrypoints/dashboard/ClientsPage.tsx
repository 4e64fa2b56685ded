import { useDeferredValue, useState } from 'react';
import { ClientForm } from '../../components/client/ClientForm';
import { FirstDay } from '../../components/client/FirstDay';
import { DueWords } from '../../components/followup/DueWords';
import { PageTitle } from '../../components/page/PageTitle';
import { Button, ButtonLink } from '../../components/ui/Button';
import { Empty } from '../../components/ui/Section';
import { type Column, Table } from '../../components/ui/Table';
import { TextBox } from '../../components/ui/TextField';
import type { ClientLine } from '../../lib/domain/clientList';
import { whatFor } from '../../lib/i18n/whatFor';
import { useClientList } from '../../lib/query/clientList';
import { useWords } from '../../lib/query/words';

/** Every client, found by the beginning of any word. A client without a next step is visible as such. */
export function ClientsPage() {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [idle, setIdle] = useState(false);
  const search = useDeferredValue(typed.trim());
  const [isAdding, setAdding] = useState(false);
  const { clients, total, more, isLoadingMore } = useClientList({ search, idle });
  return (
    <>
      <PageTitle title={t('dashboard.clients')}>
        <span className="text-ink-2">{t('clients.count', { count: total })}</span>
        <a href="#/clients/import" className="text-brand hover:underline">
          {t('bring.link')}
        </a>
        <button
          type="button"
          aria-pressed={idle}
          onClick={() => setIdle(!idle)}
          className="min-h-[30px] rounded-full border border-line px-3 text-ink-2 aria-pressed:border-warn aria-pressed:bg-warn-soft aria-pressed:text-warn"
        >
          {t('clients.idle')}
        </button>
        <TextBox
          label={t('clients.search')}
          placeholder={t('clients.search')}
          type="search"
          className="sm:max-w-[280px]"
          value={typed}
          onChange={setTyped}
        />
        <ButtonLink href="#/bin" look="quiet">
          {t('bin.title')}
        </ButtonLink>
        <Button look="primary" onClick={() => setAdding(true)}>
          {t('client.new')}
        </Button>
      </PageTitle>
      {isAdding && (
        <ClientForm
          onClose={() => setAdding(false)}
          onAdded={(clientId) => {
            location.hash = `#/clients/${clientId}`;
          }}
        />
      )}
      {clients && clients.length > 0 && <ClientTable clients={clients} />}
      {clients?.length === 0 &&
        (search ? (
          <Empty title={t('clients.notFound', { search })} />
        ) : idle ? (
          <Empty title={t('clients.noneIdle')} />
        ) : (
          <FirstDay />
        ))}
      {more && (
        <p className="py-4 text-center">
          <Button onClick={more} disabled={isLoadingMore}>
            {t('more')}
          </Button>
        </p>
      )}
    </>
  );
}

function ClientTable({ clients }: { clients: ClientLine[] }) {
  const { t, format } = useWords();
  const columns: Column<ClientLine>[] = [
    { key: 'name', title: t('client.name'), cell: (client) => <Named client={client} /> },
    {
      key: 'contact',
      title: t('clients.contact'),
      width: 'w-[26%]',
      className: 'max-lg:hidden',
      cell: ({ contactName }) => <span title={contactName}>{contactName}</span>,
      cellClassName: 'truncate text-ink-2',
    },
    {
      key: 'next',
      title: t('clients.next'),
      width: 'w-[34%]',
      className: 'max-sm:hidden',
      cell: (client) => <Next client={client} />,
    },
    {
      key: 'last',
      title: t('clients.last'),
      width: 'w-[120px]',
      className: 'max-md:hidden',
      align: 'right',
      cell: ({ lastContactAt }) => (lastContactAt ? format.past(lastContactAt, Date.now()) : t('clients.never')),
      cellClassName: 'text-ink-2',
    },
  ];
  return (
    <Table
      name={t('dashboard.clients')}
      className="table-fixed"
      columns={columns}
      rows={clients}
      keyOf={({ id }) => id}
      narrow="table"
    />
  );
}

/** The name, and on a narrow page under it what has no column there. */
function Named({ client }: { client: ClientLine }) {
  return (
    <>
      <a href={`#/clients/${client.id}`} className="line-clamp-2 font-semibold hover:underline">
        {client.name}
      </a>
      <div className="truncate text-ink-2 lg:hidden">{client.contactName}</div>
      <div className="sm:hidden">
        <Next client={client} />
      </div>
    </>
  );
}

function Next({ client: { next } }: { client: ClientLine }) {
  const { t } = useWords();
  if (!next) return <span className="text-warn">{t('clients.noNext')}</span>;
  return (
    <span className="line-clamp-2">
      <DueWords due={next.due} />
      <span className="text-ink-2">
        {' '}
        · {t(`kind.${next.kind}`)} {whatFor(t, next)}
      </span>
    </span>
  );
}
