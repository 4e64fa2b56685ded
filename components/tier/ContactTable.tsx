import type { DueLine } from '../../lib/domain/contactViews';
import { useWords } from '../../lib/query/words';
import { DueWords } from '../followup/DueWords';
import { Table } from '../ui/Table';
import { LastContactWords, LightTag } from './ContactWords';

/** Clients with whom it is time to be in touch: how often that is meant, which contact was the last, what comes next. */
export function ContactTable({ lines }: { lines: readonly DueLine[] }) {
  const { t } = useWords();
  return (
    <Table
      name={t('contacts.title')}
      narrow="list"
      rows={lines}
      keyOf={({ clientId }) => clientId}
      columns={[
        {
          key: 'client',
          title: t('contacts.client'),
          isName: true,
          cell: (line) => (
            <span className="flex flex-wrap items-baseline gap-x-1.5">
              <a href={`#/clients/${line.clientId}`} className="font-semibold text-brand hover:underline">
                {line.clientName}
              </a>
              <LightTag line={line} />
            </span>
          ),
        },
        {
          key: 'rhythm',
          title: t('contacts.rhythm'),
          cell: ({ tier, every }) => (
            <span>
              {tier && `${t(`tier.${tier}`)} · `}
              <span className="text-ink-2">{t('tier.every', { count: every })}</span>
            </span>
          ),
        },
        { key: 'last', title: t('contacts.last'), cell: (line) => <LastContactWords line={line} /> },
        {
          key: 'next',
          title: t('contacts.next'),
          cell: ({ next }) =>
            next ? (
              <span>
                {t(`kind.${next.kind}`)} · <DueWords due={next.due} />
              </span>
            ) : (
              <span className="text-ink-2">{t('contacts.noNext')}</span>
            ),
        },
      ]}
    />
  );
}
