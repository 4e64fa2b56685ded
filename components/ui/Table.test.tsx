// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type Column, Table } from './Table';
import { drawn } from './testPage';

interface Line {
  client: string;
  owed: number;
}

const LINES: Line[] = [
  { client: 'Papuci', owed: 5 },
  { client: 'Gallop', owed: 0 },
];

const COLUMNS: Column<Line>[] = [
  { key: 'client', title: 'Client', cell: ({ client }) => client, isName: true },
  { key: 'owed', title: 'Owed', cell: ({ owed }) => owed, align: 'right' },
  { key: 'do', title: 'Actions', isTitleHidden: true, cell: () => <button type="button">ask</button> },
];

function table(below?: (line: Line) => string | false) {
  const rest = { rowProps: ({ client }: Line) => ({ 'data-client': client }), ...(below && { below }) };
  return drawn(
    <Table name="Debts" columns={COLUMNS} rows={LINES} keyOf={({ client }) => client} narrow="list" {...rest} />,
  );
}

test('each cell is found under its column and its row', () => {
  const { all, find } = table();
  expect(find('table').getAttribute('aria-label')).toBe('Debts');
  expect(all('thead th[scope=col]').map(({ textContent }) => textContent)).toEqual(['Client', 'Owed', 'Actions']);
  expect(all('tbody th[scope=row]').map(({ textContent }) => textContent)).toEqual(['Papuci', 'Gallop']);
  expect(all('[data-client=Papuci] td').map(({ textContent }) => textContent)).toEqual(['5', 'ask']);
});

test('as a list, where the page is narrow, each cell has its column’s name', () => {
  const { all } = table();
  expect(all('[data-client=Papuci] td').map(({ dataset }) => dataset.label)).toEqual(['Owed', 'Actions']);
});

test('what stands open below a row is as wide as the table, and next after the row by Tab', () => {
  const { all, find } = table(({ client }) => client === 'Papuci' && 'the answer');
  const below = find('[data-client=Papuci] + tr td');
  expect([below.textContent, below.getAttribute('colspan'), all('tbody tr').length]).toEqual(['the answer', '3', 3]);
});
