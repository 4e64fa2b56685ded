import { Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type Condition, type Filter, MOST_CONDITIONS } from '../../lib/domain/segments/filter';
import { useWords } from '../../lib/query/words';
import { useFocusBack } from '../followup/useFocusBack';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { ConditionForm } from './ConditionForm';
import { conditionWords } from './conditionWords';
import { type FieldInfo, infoFor } from './fields';

interface FilterBarProps {
  fields: readonly FieldInfo[];
  filter: Filter;
  onChange(filter: Filter): void;
  /** What else stands beside the chips. */
  children?: ReactNode;
}

/** Which clients are shown: a chip for each condition, which a click changes and its cross takes away. */
export function FilterBar({ fields, filter, onChange, children }: FilterBarProps) {
  const { t, format } = useWords();
  const [edited, setEdited] = useState<number | 'new'>();
  const { place, back } = useFocusBack<HTMLDivElement>(edited !== undefined);
  const { conditions, match } = filter;
  const close = () => {
    back();
    setEdited(undefined);
  };
  const set = (condition: Condition) => {
    const next =
      edited === 'new' ? [...conditions, condition] : conditions.map((one, i) => (i === edited ? condition : one));
    onChange({ ...filter, conditions: next });
  };
  return (
    <div ref={place} className="mb-3 grid gap-2">
      <div className="flex flex-wrap items-center gap-2">
        {conditions.length > 1 && (
          <Select
            aria-label={t('filter.match')}
            choices={[
              ['all', t('filter.all')],
              ['any', t('filter.any')],
            ]}
            value={match}
            onChange={(next) => onChange({ ...filter, match: next })}
          />
        )}
        {conditions.map((condition, i) => {
          const words = conditionWords(t, format, infoFor(fields, condition.field), condition);
          return (
            <span
              key={`${i} ${words}`}
              className="inline-flex min-h-[30px] max-w-full items-center rounded-full bg-brand-soft text-brand"
            >
              <button
                type="button"
                aria-label={t('filter.change', { condition: words })}
                aria-expanded={edited === i}
                onClick={() => setEdited(i)}
                className="min-w-0 truncate rounded-l-full py-1 pr-1 pl-3"
              >
                {words}
              </button>
              <button
                type="button"
                aria-label={t('filter.remove', { condition: words })}
                onClick={() => {
                  setEdited(undefined);
                  onChange({ ...filter, conditions: conditions.filter((_, other) => other !== i) });
                }}
                className="grid size-[30px] shrink-0 place-items-center rounded-full hover:bg-canvas"
              >
                <X size={14} aria-hidden="true" />
              </button>
            </span>
          );
        })}
        {conditions.length < MOST_CONDITIONS && (
          <Button aria-expanded={edited === 'new'} onClick={() => setEdited('new')}>
            <Plus size={14} aria-hidden="true" />
            {t('filter.add')}
          </Button>
        )}
        {children}
      </div>
      {edited !== undefined && (
        <ConditionForm
          key={edited}
          fields={fields}
          condition={edited === 'new' ? undefined : conditions[edited]}
          onSet={set}
          onCancel={close}
        />
      )}
    </div>
  );
}
