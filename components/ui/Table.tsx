import { type ComponentProps, Fragment, type ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  title: string;
  cell(row: Row): ReactNode;
  align?: 'right';
  /** Names its row: a client, a month. */
  isName?: boolean;
  /** The title is for screen readers alone. */
  isTitleHidden?: boolean;
  /** Of the title and the cells alike: when the column is left out. */
  className?: string;
  /** Of the title: how wide the column is. */
  width?: string;
  /** Of a cell alone. */
  cellClassName?: string | ((row: Row) => string);
}

const NARROW = {
  /** The same, with the columns that are left out by their own looks. */
  table: { table: '', head: 'max-sm:sr-only', body: '', row: '', name: '', cell: '' },
  /** Each row is a list, with the column's title before each cell. */
  list: {
    table: 'max-md:block',
    head: 'max-md:sr-only',
    body: 'max-md:block',
    row: 'max-md:block max-md:py-2',
    name: 'max-md:block',
    cell: 'max-md:flex max-md:justify-between max-md:gap-3 max-md:py-0.5 max-md:text-right max-md:before:max-w-1/2 max-md:before:shrink-0 max-md:before:text-left max-md:before:font-normal max-md:before:text-ink-2 max-md:before:content-[attr(data-label)]',
  },
  /** Each row is a card of two columns, in which cells are placed by their own looks. */
  cards: {
    table: 'max-md:block',
    head: 'max-md:sr-only',
    body: 'max-md:block',
    row: 'max-md:grid max-md:grid-cols-[1fr_auto] max-md:py-2',
    name: 'max-md:py-0.5',
    cell: 'max-md:py-0.5',
  },
};

interface TableProps<Row> {
  name: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf(row: Row): string;
  /** What becomes of it where the page is narrow. */
  narrow: keyof typeof NARROW;
  className?: string;
  rowProps?(row: Row): ComponentProps<'tr'> & { [data: `data-${string}`]: string };
  /** What stands open below a row. */
  below?(row: Row): ReactNode;
}

/** Rows of one kind, by columns. */
export function Table<Row>({ name, columns, rows, keyOf, narrow, className = '', rowProps, below }: TableProps<Row>) {
  const looks = NARROW[narrow];
  return (
    <table aria-label={name} className={`w-full ${looks.table} ${className}`}>
      <thead className={`text-left text-ink-3 text-tiny ${looks.head}`}>
        <tr className="border-line border-b">
          {columns.map((column) => (
            <th
              key={column.key}
              scope="col"
              className={`px-2 py-1.5 font-semibold ${alignOf(column)} ${column.width ?? ''} ${column.className ?? ''}`}
            >
              {column.isTitleHidden ? <span className="sr-only">{column.title}</span> : column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={looks.body}>
        {rows.map((row) => {
          const open = below?.(row);
          return (
            <Fragment key={keyOf(row)}>
              <tr
                {...rowProps?.(row)}
                className={`border-line align-top hover:bg-canvas ${open ? 'bg-canvas' : 'border-b'} ${looks.row}`}
              >
                {columns.map((column) => (
                  <Cell key={column.key} column={column} row={row} narrow={narrow} />
                ))}
              </tr>
              {open && (
                <tr className="border-line border-b bg-canvas max-md:block">
                  <td colSpan={columns.length} className="px-2 pb-3 max-md:block">
                    {open}
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

interface CellProps<Row> {
  column: Column<Row>;
  row: Row;
  narrow: keyof typeof NARROW;
}

function Cell<Row>({ column, row, narrow }: CellProps<Row>) {
  const { title, isName = false, className = '', cellClassName = '', cell } = column;
  const own = typeof cellClassName === 'function' ? cellClassName(row) : cellClassName;
  const looks = `min-w-0 px-2 py-2 ${alignOf(column)} ${NARROW[narrow][isName ? 'name' : 'cell']} ${className} ${own}`;
  if (isName) {
    return (
      <th scope="row" className={`text-left font-normal ${looks}`}>
        {cell(row)}
      </th>
    );
  }
  return (
    <td data-label={narrow === 'list' ? title : undefined} className={looks}>
      {cell(row)}
    </td>
  );
}

function alignOf<Row>({ align }: Column<Row>): string {
  return align === 'right' ? 'text-right' : '';
}
