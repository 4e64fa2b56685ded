import { ArrowDown, ArrowUp } from 'lucide-react';
import type { Field } from '../../lib/domain/segments/filter';
import type { Order } from '../../lib/domain/segments/order';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { type Choice, Select } from '../ui/Select';
import type { FieldInfo } from './fields';

interface OrderChoiceProps {
  columns: readonly FieldInfo[];
  order: Order;
  onChange(order: Order): void;
}

/** By which column a list stands where there is no room for the columns' heads. */
export function OrderChoice({ columns, order, onChange }: OrderChoiceProps) {
  const { t } = useWords();
  const { by, isDescending = false } = order;
  const choices: Choice<Field>[] = [
    ['name', t('client.name')],
    ...columns.map(({ field, name }) => [field, name] as const),
  ];
  const Arrow = isDescending ? ArrowDown : ArrowUp;
  return (
    <span className="inline-flex min-w-0 max-w-full items-center gap-1 sm:hidden">
      <Select
        aria-label={t('list.order')}
        choices={choices}
        value={by}
        onChange={(next) => onChange({ by: next, ...(isDescending && { isDescending }) })}
      />
      <Button
        look="quiet"
        aria-label={t('list.descending')}
        aria-pressed={isDescending}
        onClick={() => onChange({ by, ...(!isDescending && { isDescending: true }) })}
      >
        <Arrow size={14} aria-hidden="true" />
      </Button>
    </span>
  );
}
