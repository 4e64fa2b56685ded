import { type FormEvent, useState } from 'react';
import {
  areEnough,
  COLUMNS,
  type Column,
  type Columns,
  DATE_ORDERS,
  type DateOrder,
  ENCODINGS,
  type Encoding,
} from '../../../lib/domain/bankColumns';
import type { ColumnsQuestion } from '../../../lib/exchange/bank';
import { useAnswer } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';
import { ColumnName } from '../../forms/ColumnName';
import { Button } from '../../ui/Button';
import { Heading } from '../../ui/Heading';
import { Select, SelectField } from '../../ui/Select';
import { currencyChoices } from '../currencies';

interface ColumnsFormProps {
  question: ColumnsQuestion;
  /** What the form begins with. */
  columns: Columns;
  onRead(columns: Columns): void;
  /** The letters are not right: the same file in others. */
  onReadIn(encoding: Encoding): void;
  onCancel(): void;
}

const BOX = 'min-h-[30px] w-full rounded-lg border border-line bg-surface px-1.5 py-1';

/** Which column of a bank's list holds what: filled in as it seems to be, asked once per bank. */
export function ColumnsForm({ question, columns: begun, onRead, onReadIn, onCancel }: ColumnsFormProps) {
  const { header, sample, unsure, encoding } = question;
  const { t } = useWords();
  const { data: settings } = useAnswer('settings.show', {});
  const [columns, setColumns] = useState(begun);
  const money = columns.money ?? settings?.money.currency ?? 'EUR';

  function choose(index: number, column: Column | null) {
    const kept = Object.entries(columns).filter(([name, at]) => at !== index && name !== column);
    setColumns({ ...Object.fromEntries(kept), ...(column && { [column]: index }) });
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    onRead(columns.currency === undefined ? { ...columns, money } : columns);
  }
  return (
    <form onSubmit={submit} className="max-w-[860px]">
      <Heading level={2}>{t('bank.columns')}</Heading>
      <p className="mb-3 text-ink-2">{t('bank.columnsText')}</p>
      {unsure.length > 0 && (
        <ul className="mb-3 text-warn">
          {unsure.map((doubt) => (
            <li key={doubt}>{t(`bank.unsure.${doubt}`)}</li>
          ))}
        </ul>
      )}
      <ul className="mb-4 border-line border-b">
        {header.map((name, index) => (
          <li
            key={index}
            className="grid grid-cols-[1fr_180px] items-center gap-x-3 border-line border-t py-1.5 max-sm:grid-cols-1"
          >
            <ColumnName id={`bank-column-${index}`} name={name} index={index} sample={sample} />
            <Select
              aria-labelledby={`bank-column-${index}`}
              className={BOX}
              choices={[
                [null, t('bank.column.none')],
                ...COLUMNS.map((column) => [column, t(`bank.column.${column}`)] as const),
              ]}
              value={COLUMNS.find((column) => columns[column] === index) ?? null}
              onChange={(column) => choose(index, column)}
            />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-end gap-3">
        <SelectField
          label={t('bank.dateOrder')}
          box={BOX}
          choices={[
            [null, t('bank.dateOrderItself')],
            ...DATE_ORDERS.map((order) => [order, t(`bank.dateOrder.${order}`)] as const),
          ]}
          value={columns.dateOrder ?? null}
          onChange={(order) => setColumns(withDateOrder(columns, order))}
        />
        {columns.currency === undefined && (
          <SelectField
            label={t('money.currency')}
            box={BOX}
            choices={currencyChoices(money)}
            value={money}
            onChange={(chosen) => setColumns({ ...columns, money: chosen })}
          />
        )}
        <SelectField
          label={t('bank.encoding')}
          box={BOX}
          choices={ENCODINGS.map((one) => [one, one] as const)}
          value={encoding}
          onChange={onReadIn}
        />
        <span className="flex flex-1 justify-end gap-2">
          <Button look="quiet" onClick={onCancel}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={!areEnough(columns)}>
            {t('bank.read')}
          </Button>
        </span>
      </div>
      {!areEnough(columns) && (
        <p role="status" className="mt-2 text-warn">
          {t('bank.columnsNeeded')}
        </p>
      )}
    </form>
  );
}

function withDateOrder({ dateOrder: _, ...columns }: Columns, order: DateOrder | null): Columns {
  return { ...columns, ...(order && { dateOrder: order }) };
}
