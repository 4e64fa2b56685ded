import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import type { About } from '../domain/concerns';
import { createRefresh, type OwnTab } from './refresh';

/** Questions that are on screen, each answered when it is told to be; and how often each was asked. */
function pageWith(ownTab?: OwnTab) {
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  });
  const asked = new Map<string, number>();
  const waiting = new Map<string, (about?: About) => void>();
  const refresh = createRefresh(queries, ownTab);

  function show(name: string, input: object = {}): void {
    new QueryObserver(queries, {
      queryKey: [name, input],
      queryFn: () => {
        asked.set(name, (asked.get(name) ?? 0) + 1);
        return new Promise((resolve) =>
          waiting.set(name, (about) => resolve({ value: name, ...(about && { about }) })),
        );
      },
    }).subscribe(() => {});
  }
  async function answer(name: string, about?: About): Promise<void> {
    waiting.get(name)?.(about);
    await settled();
  }
  /** Promises and what react-query has put off for a moment have had their turn. */
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  return { show, answer, settled, refresh, timesAsked: (name: string) => asked.get(name) ?? 0, queries };
}

const followUpOfA = { nouns: ['followUp'], clientIds: ['a'] };

test('after a change only what it concerns is asked again', async () => {
  const page = pageWith();
  for (const name of ['dossier of a', 'dossier of b', 'today', 'settings', 'untold']) page.show(name);
  await page.answer('dossier of a', { nouns: ['client', 'followUp'], clientIds: ['a'] });
  await page.answer('dossier of b', { nouns: ['client', 'followUp'], clientIds: ['b'] });
  await page.answer('today', { nouns: ['followUp'] });
  await page.answer('settings', { nouns: ['setting'] });
  await page.answer('untold');
  page.refresh(followUpOfA);
  await page.settled();
  const times = ['dossier of a', 'dossier of b', 'today', 'settings', 'untold'].map(page.timesAsked);
  expect(times).toEqual([2, 1, 2, 1, 2]);
});

test('news that come while it is asked are judged by the answer, which is shown first', async () => {
  const page = pageWith();
  page.show('concerned');
  page.show('not concerned');
  page.refresh(followUpOfA);
  page.refresh(followUpOfA);
  expect(page.timesAsked('concerned')).toBe(1);
  await page.answer('concerned', { nouns: ['followUp'], clientIds: ['a'] });
  await page.answer('not concerned', { nouns: ['followUp'], clientIds: ['b'] });
  expect(page.queries.getQueryData(['concerned', {}])).toMatchObject({ value: 'concerned' });
  expect(page.timesAsked('concerned')).toBe(2);
  expect(page.timesAsked('not concerned')).toBe(1);
});

test('changes in a row, quicker than answers, never keep an answer from being shown', async () => {
  const page = pageWith();
  page.show('today');
  for (let i = 0; i < 5; i++) {
    page.refresh(followUpOfA);
    await page.answer('today', { nouns: ['followUp'] });
    expect(page.queries.getQueryState(['today', {}])?.dataUpdateCount).toBe(i + 1);
  }
});

test('what is not on screen is asked again when it is, if it was concerned', async () => {
  const page = pageWith();
  page.queries.setQueryData(['hidden', {}], { value: 1, about: { nouns: ['followUp'] } });
  page.queries.setQueryData(['other', {}], { value: 1, about: { nouns: ['setting'] } });
  page.refresh(followUpOfA);
  expect(page.queries.getQueryState(['hidden', {}])?.isInvalidated).toBe(true);
  expect(page.queries.getQueryState(['other', {}])?.isInvalidated).toBe(false);
});

test('a list that is answered in parts is concerned when one of them is', async () => {
  const page = pageWith();
  const parts = [
    { about: { nouns: ['client'], clientIds: ['b'] } },
    { about: { nouns: ['client'], clientIds: ['a'] } },
  ];
  page.queries.setQueryData(['list', {}], { pages: parts });
  page.refresh({ nouns: ['client'], clientIds: ['c'] });
  expect(page.queries.getQueryState(['list', {}])?.isInvalidated).toBe(false);
  page.refresh({ nouns: ['client'], clientIds: ['a'] });
  expect(page.queries.getQueryState(['list', {}])?.isInvalidated).toBe(true);
});

test.each<[string, OwnTab, object, boolean]>([
  ['framed in the tab', 7, {}, true],
  ['framed in another', 8, {}, false],
  ['framed in a tab that it cannot know', 'unknown', {}, true],
  ['in the side panel beside the tab', undefined, { tabId: 7 }, true],
  ['in the side panel beside another', undefined, { tabId: 8 }, false],
])('a letter read in a tab wakes the sidebar %s: %s', async (_, ownTab, input, isWoken) => {
  const page = pageWith(ownTab);
  page.show('sidebar.show', input);
  page.show('settings.show');
  await page.answer('sidebar.show', { nouns: ['client', 'setting'] });
  await page.answer('settings.show');
  page.refresh({ nouns: ['page'], tabId: 7 });
  await page.settled();
  expect(page.timesAsked('sidebar.show')).toBe(isWoken ? 2 : 1);
  expect(page.timesAsked('settings.show')).toBe(1);
});
