import type { ShownVerdict } from '../../../lib/exchange/clients/session';
import { useWords } from '../../../lib/query/words';
import { Table } from '../../ui/Table';

/** The first of those that become clients. */
export function NewClients({ shown }: { shown: ShownVerdict[] }) {
  const { t } = useWords();
  return (
    <Table
      name={t('bring.newTitle')}
      rows={shown}
      keyOf={({ index }) => String(index)}
      narrow="list"
      className="table-fixed"
      columns={[
        {
          key: 'name',
          title: t('client.name'),
          isName: true,
          cell: ({ verdict: { draft } }) => (
            <span className="line-clamp-2 break-words font-semibold">{draft.name}</span>
          ),
        },
        {
          key: 'people',
          title: t('clients.contact'),
          cell: ({ verdict: { draft } }) => draft.people.map(({ name }) => name).join(', '),
          cellClassName: 'md:truncate [overflow-wrap:anywhere]',
        },
        {
          key: 'addresses',
          title: t('bring.column.email'),
          cell: ({ verdict: { draft } }) =>
            draft.people.flatMap(({ emails, phones }) => [...emails, ...phones]).join(', '),
          cellClassName: 'md:truncate text-ink-2 [overflow-wrap:anywhere]',
        },
      ]}
    />
  );
}
