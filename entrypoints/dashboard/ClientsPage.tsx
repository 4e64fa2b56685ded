import { useDeferredValue, useState } from 'react';
import { DueWords } from '../../components/followup/DueWords';
import { PageTitle } from '../../components/page/PageTitle';
import { Button } from '../../components/ui/Button';
import { Empty } from '../../components/ui/Section';
import { TextBox } from '../../components/ui/TextField';
import type { ClientLine } from '../../lib/domain/clientList';
import { useClientList } from '../../lib/query/clientList';
import { useWords } from '../../lib/query/words';

/** Every client, found by the beginning of any word. A client without a next step is visible as such. */
export function ClientsPage() {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [idle, setIdle] = useState(false);
  const search = useDeferredValue(typed.trim());
  const { clients, total, more, isLoadingMore } = useClientList({ search, idle });
  return (
    <>
      <PageTitle title={t('dashboard.clients')}>
        <span className="text-ink-2">{t('clients.count', { count: total })}</span>
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
          className="max-w-[280px]"
          value={typed}
          onChange={setTyped}
        />
      </PageTitle>
      {clients && clients.length > 0 && <ClientTable clients={clients} />}
      {clients?.length === 0 &&
        (search ? (
          <Empty title={t('clients.notFound', { search })} />
        ) : idle ? (
          <Empty title={t('clients.noneIdle')} />
        ) : (
          <Empty title={t('clients.none')}>{t('clients.noneText')}</Empty>
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
  const { t } = useWords();
  return (
    <table className="w-full table-fixed">
      <thead className="text-left text-ink-3 text-tiny max-sm:sr-only">
        <tr className="border-line border-b">
          <th className="px-2 py-1.5 font-semibold">{t('client.name')}</th>
          <th className="w-[26%] px-2 py-1.5 font-semibold max-lg:hidden">{t('clients.contact')}</th>
          <th className="w-[34%] px-2 py-1.5 font-semibold max-sm:hidden">{t('clients.next')}</th>
          <th className="w-[120px] px-2 py-1.5 text-right font-semibold max-md:hidden">{t('clients.last')}</th>
        </tr>
      </thead>
      <tbody>
        {clients.map((client) => (
          <ClientRow key={client.id} client={client} />
        ))}
      </tbody>
    </table>
  );
}

function ClientRow({ client }: { client: ClientLine }) {
  const { t, format } = useWords();
  return (
    <tr className="border-line border-b align-top hover:bg-canvas">
      <td className="min-w-0 px-2 py-2">
        <a href={`#/clients/${client.id}`} className="line-clamp-2 font-semibold hover:underline">
          {client.name}
        </a>
        <div className="truncate text-ink-2 lg:hidden">{client.contactName}</div>
        <div className="sm:hidden">
          <Next client={client} />
        </div>
      </td>
      <td className="truncate px-2 py-2 text-ink-2 max-lg:hidden" title={client.contactName}>
        {client.contactName}
      </td>
      <td className="px-2 py-2 max-sm:hidden">
        <Next client={client} />
      </td>
      <td className="px-2 py-2 text-right text-ink-2 max-md:hidden">
        {client.lastAt ? format.past(client.lastAt, Date.now()) : t('clients.never')}
      </td>
    </tr>
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
        · {t(`kind.${next.kind}`)} {next.text}
      </span>
    </span>
  );
}
