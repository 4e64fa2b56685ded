import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ClientLine } from '../../lib/domain/clientList';
import type { Field } from '../../lib/domain/segments/filter';
import type { Order } from '../../lib/domain/segments/order';
import { type ListAsked, useClientRows } from '../../lib/query/clientRows';
import { useWords } from '../../lib/query/words';
import { LowTag } from '../satisfaction/SatisfactionWords';
import { FieldCell } from './cells';
import type { Chosen } from './chosen';
import type { FieldInfo } from './fields';

interface ClientTableProps {
  asked: ListAsked;
  columns: readonly FieldInfo[];
  order: Order;
  onOrder(order: Order): void;
  chosen: Chosen;
  /** How many there are; told when it becomes another number. */
  onTotal(total: number): void;
}

/** As high as most rows are, in pixels; each is measured when it is drawn. */
const ROW = 53;

/** Clients by columns. However many there are, those on screen and a few about them are drawn. */
export function ClientTable({ asked, columns, order, onOrder, chosen, onTotal }: ClientTableProps) {
  const { t } = useWords();
  const table = useRef<HTMLTableElement>(null);
  const [above, setAbove] = useState(0);
  const [seen, setSeen] = useState({ from: 0, to: 30 });
  const { total, row } = useClientRows(asked, seen);
  const rows = useWindowVirtualizer({ count: total ?? 0, estimateSize: () => ROW, overscan: 12, scrollMargin: above });
  const items = rows.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];

  useLayoutEffect(() => {
    const top = table.current?.getBoundingClientRect().top ?? 0;
    setAbove(Math.round(top + window.scrollY));
  });
  useLayoutEffect(() => {
    if (first && last) setSeen({ from: first.index, to: last.index });
  }, [first?.index, last?.index]);
  useLayoutEffect(() => {
    if (total !== undefined) onTotal(total);
  }, [total, onTotal]);

  if (!total) return null;
  return (
    <table ref={table} aria-label={t('dashboard.clients')} aria-rowcount={total + 1} className="w-full table-fixed">
      <thead className="text-left text-ink-3 text-tiny">
        <tr className="border-line border-b">
          <th scope="col" className="w-9 px-2 py-1.5">
            <ChooseAll chosen={chosen} total={total} />
          </th>
          <HeadCell
            name={t('client.name')}
            by="name"
            order={order}
            onOrder={onOrder}
            className={`${columns.length > 3 ? 'w-[26%]' : 'w-[34%]'} max-sm:w-auto`}
          />
          {columns.map(({ field, name }) => (
            <HeadCell
              key={field}
              {...{ name, order, onOrder }}
              by={field}
              className={`max-sm:hidden ${field === 'next' ? 'w-[24%]' : ''}`}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        <Gap height={(first?.start ?? above) - above} columns={columns.length + 2} />
        {items.map(({ index, key }) => {
          const client = row(index);
          return (
            <tr
              key={key}
              ref={rows.measureElement}
              data-index={index}
              aria-rowindex={index + 2}
              className="h-[53px] border-line border-b align-top hover:bg-canvas"
            >
              {client && <Cells client={client} columns={columns} chosen={chosen} />}
            </tr>
          );
        })}
        <Gap height={rows.getTotalSize() - ((last?.end ?? above) - above)} columns={columns.length + 2} />
      </tbody>
    </table>
  );
}

interface CellsProps {
  client: ClientLine;
  columns: readonly FieldInfo[];
  chosen: Chosen;
}

function Cells({ client, columns, chosen }: CellsProps) {
  const { t } = useWords();
  return (
    <>
      <td className="px-2 py-2.5">
        <input
          type="checkbox"
          aria-label={t('many.choose', { name: client.name })}
          className="size-4 accent-brand"
          checked={chosen.has(client.id)}
          onChange={() => chosen.toggle(client.id)}
        />
      </td>
      <th scope="row" className="min-w-0 px-2 py-2 text-left font-normal">
        <a href={`#/clients/${client.id}`} className="line-clamp-2 font-semibold hover:underline">
          {client.name}
        </a>
        <People client={client} />
        {columns.map((info) => (
          <div key={info.field} className="truncate sm:hidden">
            <span className="sr-only">{info.name}: </span>
            <FieldCell client={client} info={info} />
          </div>
        ))}
      </th>
      {columns.map((info) => (
        <td
          key={info.field}
          className={`min-w-0 overflow-hidden px-2 py-2 max-sm:hidden ${info.field === 'owed' ? 'text-right' : ''}`}
        >
          <div className="line-clamp-2 break-words">
            <FieldCell client={client} info={info} />
          </div>
        </td>
      ))}
    </>
  );
}

/** Who is there: a client is found by any of them. */
function People({ client: { contactNames = [], contactCount, satisfaction } }: { client: ClientLine }) {
  const { t } = useWords();
  const more = contactCount - contactNames.length;
  return (
    <div className="truncate text-ink-2">
      {contactNames.join(', ')}
      {more > 0 && ` ${t('list.morePeople', { count: more })}`} <LowTag average={satisfaction} />
    </div>
  );
}

/** What is not drawn above and below takes its room. */
function Gap({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr>
      <td colSpan={columns} style={{ height }} />
    </tr>
  );
}

function ChooseAll({ chosen, total }: { chosen: Chosen; total: number }) {
  const { t, format } = useWords();
  const count = chosen.count(total);
  return (
    <input
      ref={(box) => {
        // There is no attribute for it.
        if (box) box.indeterminate = count > 0 && count < total;
      }}
      type="checkbox"
      aria-label={t('many.chooseAll', { total: format.count(total) })}
      className="size-4 accent-brand"
      checked={count === total}
      onChange={({ target }) => (target.checked ? chosen.all() : chosen.none())}
    />
  );
}

interface HeadCellProps {
  name: string;
  by: Field;
  order: Order;
  onOrder(order: Order): void;
  className: string;
}

function HeadCell({ name, by, order, onOrder, className }: HeadCellProps) {
  const { t } = useWords();
  const isIts = order.by === by;
  const Arrow = order.isDescending ? ArrowDown : ArrowUp;
  return (
    <th
      scope="col"
      aria-sort={isIts ? (order.isDescending ? 'descending' : 'ascending') : undefined}
      className={`px-2 py-1.5 font-semibold ${by === 'owed' ? 'text-right' : ''} ${className}`}
    >
      <button
        type="button"
        title={t('list.sortBy', { column: name })}
        onClick={() => onOrder({ by, ...(isIts && !order.isDescending && { isDescending: true }) })}
        className="inline-flex max-w-full items-center gap-1 hover:text-ink"
      >
        <span className="truncate">{name}</span>
        {isIts && <Arrow size={12} aria-hidden="true" className="shrink-0" />}
      </button>
    </th>
  );
}
