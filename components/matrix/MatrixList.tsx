import { useState } from 'react';
import type { MatrixPart } from '../../lib/domain/matrix/matrix';
import type { MatrixLine } from '../../lib/domain/matrix/views';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Heading } from '../ui/Heading';
import { Pager } from '../ui/Pager';
import { type Column, Table } from '../ui/Table';
import { partWords } from './parts';

const LIMIT = 20;

/** The clients of a part of the matrix, those who bought most first. */
export function MatrixList({ part }: { part: MatrixPart }) {
  const { t, format } = useWords();
  const [offset, setOffset] = useState(0);
  const { data: found } = useAnswer('matrix.list', { part, offset, limit: LIMIT });
  const name = partWords(part, t);
  const group: Column<MatrixLine> = {
    key: 'group',
    title: t('matrix.group'),
    cell: (line) => t(`matrix.group.${line.group}`),
  };
  return (
    <section aria-live="polite" data-testid="matrix-list">
      <Heading level={2} className="mb-1" aside={found && t('matrix.clients', { count: found.total })}>
        {name}
      </Heading>
      {part.of === 'group' && <p className="mb-2 text-ink-2">{t(`matrix.is.${part.group}`)}</p>}
      {found?.total === 0 && <p className="text-ink-2">{t('matrix.nobody')}</p>}
      {found && found.lines.length > 0 && (
        <Table
          name={name}
          narrow="list"
          rows={found.lines}
          keyOf={({ clientId }) => clientId}
          columns={[
            {
              key: 'client',
              title: t('matrix.client'),
              isName: true,
              cell: ({ clientId, clientName, before }) => (
                <>
                  <a href={`#/clients/${clientId}`} className="font-semibold text-brand hover:underline">
                    {clientName}
                  </a>
                  {before && part.of !== 'move' && (
                    <span className="block text-ink-2 text-small">
                      {t('matrix.was', { before: t(`matrix.group.${before}`) })}
                    </span>
                  )}
                </>
              ),
            },
            ...(part.of === 'cell' ? [group] : []),
            { key: 'last', title: t('matrix.last'), cell: ({ lastOn }) => format.date(lastOn, found.today) },
            {
              key: 'purchases',
              title: t('matrix.purchases'),
              align: 'right',
              cell: ({ purchases }) => format.count(purchases),
            },
            {
              key: 'bought',
              title: t('matrix.bought'),
              align: 'right',
              cell: ({ bought }) => (bought ? format.money(bought) : '–'),
            },
          ]}
        />
      )}
      {found && <Pager offset={offset} limit={LIMIT} total={found.total} onMove={setOffset} />}
    </section>
  );
}
