import { type DragEvent, type FormEvent, useState } from 'react';
import { DATE_ORDERS, ENCODINGS, type Encoding } from '../../../lib/domain/bankColumns';
import {
  areEnoughToBring,
  BRING_COLUMNS,
  type BringColumns,
  type Meaning,
  withMeaning,
} from '../../../lib/domain/bringing/columns';
import { fieldKey } from '../../../lib/domain/fields';
import type { OpenedList } from '../../../lib/exchange/clients/reading';
import { useWords } from '../../../lib/query/words';
import { ColumnName } from '../../forms/ColumnName';
import { Button } from '../../ui/Button';
import { Heading } from '../../ui/Heading';
import { type Choice, Select, SelectField } from '../../ui/Select';
import type { NamedField } from './fieldNames';

interface BringColumnsFormProps {
  list: OpenedList;
  /** What the form begins with. */
  columns: BringColumns;
  fields: NamedField[];
  onGoOn(columns: BringColumns): void;
  /** The letters are not right: the same file in others. */
  onReadIn(encoding: Encoding): void;
  onCancel(): void;
}

const BOX = 'min-h-[30px] w-full rounded-lg border border-line bg-surface px-1.5 py-1';
/** Ours alone: a text dragged from elsewhere is no column. */
const DRAGGED = 'text/x-forget-me-not-column';

/** Which column of a list holds what: filled in as it seems to be, put right by choosing or by dragging. */
export function BringColumnsForm({ list, columns: begun, fields, onGoOn, onReadIn, onCancel }: BringColumnsFormProps) {
  const { t } = useWords();
  const [columns, setColumns] = useState(begun);
  const { header, sample, encoding } = list;
  const { meanings } = columns;
  const isEnough = areEnoughToBring(meanings);
  const own = fields.map(({ id, name }): Choice<Meaning> => [fieldKey(id), name]);
  const named = BRING_COLUMNS.map((column): Choice<Meaning> => [column, t(`bring.column.${column}`)]);
  const choices: Choice<Meaning>[] = [
    [null, t('bring.column.none')],
    ...named.slice(0, -2),
    ...own,
    ['new', t('bring.column.new')],
    ...named.slice(-2),
  ];
  const choose = (index: number, meaning: Meaning) =>
    setColumns({ ...columns, meanings: withMeaning(meanings, index, meaning) });

  function submit(event: FormEvent) {
    event.preventDefault();
    onGoOn(columns);
  }
  return (
    <form onSubmit={submit} className="max-w-[860px]">
      <Heading level={2}>{t('bring.columns')}</Heading>
      <p className="mb-3 text-ink-2">{t('bring.columnsText')}</p>
      <ul aria-label={t('bring.names')} className="mb-3 flex flex-wrap gap-1.5 max-sm:hidden">
        {choices.slice(1, -2).map(([meaning, words]) => (
          <li
            key={meaning}
            draggable
            onDragStart={({ dataTransfer }) => dataTransfer.setData(DRAGGED, meaning ?? '')}
            className="cursor-grab rounded-full border border-line px-2.5 py-0.5 text-ink-2 text-small"
          >
            {words}
          </li>
        ))}
      </ul>
      <ul className="mb-4 border-line border-b">
        {header.map((name, index) => (
          <li
            key={index}
            onDragOver={(event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
            onDrop={(event: DragEvent) => {
              const dropped = event.dataTransfer.getData(DRAGGED);
              const choice = choices.find(([meaning]) => meaning === dropped);
              if (choice) choose(index, choice[0]);
            }}
            className="grid grid-cols-[1fr_200px] items-center gap-x-3 border-line border-t py-1.5 max-sm:grid-cols-1"
          >
            <ColumnName id={`bring-column-${index}`} name={name} index={index} sample={sample} />
            <Select
              aria-labelledby={`bring-column-${index}`}
              className={`${BOX} ${meanings[index] ? '' : 'text-ink-2'}`}
              choices={choices}
              value={meanings[index] ?? null}
              onChange={(meaning) => choose(index, meaning)}
            />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-end gap-3">
        {list.hasDoubtfulDates && (
          <SelectField
            label={t('bring.dateOrder')}
            box={BOX}
            choices={[
              [null, t('bank.dateOrderItself')] as const,
              ...DATE_ORDERS.map((order) => [order, t(`bank.dateOrder.${order}`)] as const),
            ]}
            value={columns.dateOrder ?? null}
            onChange={(order) => {
              const { dateOrder: _, ...rest } = columns;
              setColumns(order ? { ...rest, dateOrder: order } : rest);
            }}
          />
        )}
        {encoding && (
          <SelectField
            label={t('bring.encoding')}
            box={BOX}
            choices={ENCODINGS.map((one) => [one, one] as const)}
            value={encoding}
            onChange={onReadIn}
          />
        )}
        <span className="flex flex-1 justify-end gap-2">
          <Button look="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={!isEnough}>
            {t('bring.goOn')}
          </Button>
        </span>
      </div>
      {!isEnough && (
        <p role="status" className="mt-2 text-warn">
          {t('bring.columnsNeeded')}
        </p>
      )}
    </form>
  );
}
