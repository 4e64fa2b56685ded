// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { useAnswer } from '.';

let root: Root | undefined;
afterEach(() => root?.unmount());

/** A page whose questions have some answers already; what it shows, at once, before any other is answered. */
function pageThatKnows(answers: [name: string, input: object, value: unknown][]) {
  const queries = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } },
  });
  for (const [name, input, value] of answers) queries.setQueryData([name, input], { value });
  const place = document.createElement('div');
  const mine = createRoot(place);
  root = mine;
  return (shown: ReactNode) => {
    flushSync(() => mine.render(<QueryClientProvider client={queries}>{shown}</QueryClientProvider>));
    return place.textContent;
  };
}

function Dossier({ clientId }: { clientId: string }) {
  const { data } = useAnswer('client.show', { clientId });
  return data ? JSON.stringify(data) : 'nothing';
}

function OpenInvoices({ offset }: { offset: number }) {
  const { data } = useAnswer('money.show', { offset, limit: 50 });
  return data ? JSON.stringify(data) : 'nothing';
}

test('a client’s dossier never stands under another client’s id, not for a moment', () => {
  const shows = pageThatKnows([['client.show', { clientId: 'a' }, 'all about a']]);
  expect(shows(<Dossier clientId="a" />)).toBe('"all about a"');
  expect(shows(<Dossier clientId="b" />)).toBe('nothing');
  expect(shows(<Dossier clientId="a" />)).toBe('"all about a"');
});

test('a part of a list stands until the next part comes', () => {
  const shows = pageThatKnows([['money.show', { offset: 0, limit: 50 }, 'the first fifty']]);
  expect(shows(<OpenInvoices offset={0} />)).toBe('"the first fifty"');
  expect(shows(<OpenInvoices offset={50} />)).toBe('"the first fifty"');
});
