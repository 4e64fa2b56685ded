import { useWords } from '../../lib/query/words';

interface ColumnNameProps {
  /** Of the name, for the choice beside it to be called by. */
  id: string;
  /** As the list has it, if it has one. */
  name: string;
  /** From 0. */
  index: number;
  /** The first rows of the list. */
  sample: readonly (readonly string[])[];
}

/** A column of a list: its name, and the first that stands in it. */
export function ColumnName({ id, name, index, sample }: ColumnNameProps) {
  const { t } = useWords();
  const first = sample.map((cells) => cells[index]?.trim()).filter(Boolean);
  return (
    <div className="min-w-0">
      <span id={id} className="break-words font-semibold">
        {name || t('column.number', { number: index + 1 })}
      </span>
      <p className="truncate text-ink-2">{first.slice(0, 3).join(' · ')}</p>
    </div>
  );
}
