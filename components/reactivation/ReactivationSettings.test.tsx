// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { ReactivationList } from '../../lib/domain/reactivationViews';
import { drawn } from '../ui/testPage';
import { ReactivationSettings } from './ReactivationSettings';

function shown(members: ReactivationList['members']) {
  const list: ReactivationList = {
    ...{ today: '2026-11-18', lines: [], total: 0, on: true, periods: 2 },
    ...{ responsible: members[0]?.id ?? '', members },
  };
  return drawn(
    <QueryClientProvider client={new QueryClient()}>
      <ReactivationSettings list={list} />
    </QueryClientProvider>,
  );
}

test('who works alone is asked nothing', () => {
  const page = shown([{ id: 'me', name: '' }]);
  expect(page.all('select')).toHaveLength(1);
  expect(page.place.textContent).not.toContain('Responsible');
});

test('of two one is responsible; who has not said their name is named all the same', () => {
  const page = shown([
    { id: 'me', name: '' },
    { id: 'vera', name: 'Vera' },
    { id: 'new', name: '' },
  ]);
  expect(page.place.textContent).toContain('Responsible');
  const options = Array.from(page.all('select')[1]?.querySelectorAll('option') ?? []);
  expect(options.map(({ textContent }) => textContent)).toEqual(['you', 'Vera', 'a colleague']);
});
