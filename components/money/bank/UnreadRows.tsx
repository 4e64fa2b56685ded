import { useState } from 'react';
import type { LeftOut } from '../../../lib/exchange/bank';
import { explain } from '../../../lib/i18n/words';
import { useWords } from '../../../lib/query/words';
import { Button } from '../../ui/Button';
import { Pager } from '../../ui/Pager';

interface UnreadRowsProps {
  rows: LeftOut[];
  onGoOn(): void;
  /** Undefined where the list is no table. */
  onChooseColumns: (() => void) | undefined;
  onCancel(): void;
}

const PAGE = 25;

/** The rows of a list that could not be read, each with its line and the reason: left out if the user goes on. */
export function UnreadRows({ rows, onGoOn, onChooseColumns, onCancel }: UnreadRowsProps) {
  const { t, format } = useWords();
  const [offset, setOffset] = useState(0);
  return (
    <section className="max-w-[860px]">
      <h2 className="font-bold text-[14px]">{t('bank.unreadTitle', { total: format.count(rows.length) })}</h2>
      <p className="mb-2 text-ink-2">{t('bank.unreadText')}</p>
      <ul className="mb-3 border-line border-b">
        {rows.slice(offset, offset + PAGE).map((row, index) => (
          <li key={offset + index} className="border-line border-t py-1.5">
            {explain(t, 'bank.problem', row)}
          </li>
        ))}
      </ul>
      <Pager offset={offset} limit={PAGE} total={rows.length} onMove={setOffset} />
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onCancel}>
          {t('bank.otherFile')}
        </Button>
        {onChooseColumns && <Button onClick={onChooseColumns}>{t('bank.chooseColumns')}</Button>}
        <Button look="primary" onClick={onGoOn}>
          {t('bank.goOn')}
        </Button>
      </div>
    </section>
  );
}
