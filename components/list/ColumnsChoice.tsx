import { Columns3 } from 'lucide-react';
import { useState } from 'react';
import type { Field } from '../../lib/domain/segments/filter';
import { MOST_COLUMNS } from '../../lib/domain/segments/segment';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import type { FieldInfo } from './fields';

interface ColumnsChoiceProps {
  fields: readonly FieldInfo[];
  columns: readonly Field[];
  onChange(columns: Field[]): void;
}

/** Which columns the list has. */
export function ColumnsChoice({ fields, columns, onChange }: ColumnsChoiceProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const others = fields.filter(({ field }) => field !== 'name');
  return (
    <>
      <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Columns3 size={14} aria-hidden="true" />
        {t('list.columns')}
      </Button>
      {isOpen && (
        <fieldset className="appear order-last grid w-full grid-cols-[repeat(auto-fill,minmax(160px,1fr))] gap-x-4 gap-y-1 rounded-xl border border-line bg-surface px-3 py-2.5">
          <legend className="sr-only">{t('list.columns')}</legend>
          {others.map(({ field, name }) => {
            const isShown = columns.includes(field);
            return (
              <Checkbox
                key={field}
                checked={isShown}
                disabled={!isShown && columns.length >= MOST_COLUMNS}
                onChange={() => onChange(isShown ? columns.filter((one) => one !== field) : [...columns, field])}
              >
                <span className="min-w-0 truncate">{name}</span>
              </Checkbox>
            );
          })}
        </fieldset>
      )}
    </>
  );
}
