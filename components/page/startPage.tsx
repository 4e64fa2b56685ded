import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createWords } from '../../lib/i18n';
import { ask, onNews } from '../../lib/messages/client';
import type { CallName, Input } from '../../lib/messages/contract';
import { allowOwnWorkers } from '../../lib/query/trusted';
import { WordsContext, wordsIn } from '../../lib/query/words';
import { Toasts } from '../ui/Toasts';

/**
 * Starts a page of the extension: its words, its questions to the background, and the news that refreshes them.
 * A question that the page begins with may be asked beforehand, so that the page has its answer when it is first drawn.
 */
export async function startPage<Name extends CallName>(page: ReactNode, first?: [Name, Input<Name>]): Promise<void> {
  allowOwnWorkers();
  const [{ language }, answer] = await Promise.all([ask('settings.show', {}), first && ask(...first)]);
  const words = createWords(language);
  document.documentElement.lang = language;
  document.title = words.t('name');

  const queries = new QueryClient({
    // Everything is local and said anew when it changes, so nothing is polled and nothing grows stale by itself.
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        networkMode: 'always',
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always' },
    },
  });
  if (first) queries.setQueryData(first, answer);
  onNews(({ nouns }) => {
    if (nouns.includes('setting')) void refreshLanguage(language);
    void queries.invalidateQueries({ predicate: ({ queryKey }) => concerns(String(queryKey[0]), nouns) });
  });

  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  root.inert = false;
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <WordsContext value={wordsIn(language, words.t)}>
          <Toasts>{page}</Toasts>
        </WordsContext>
      </QueryClientProvider>
    </StrictMode>,
  );
}

/** What a tab shows concerns the sidebar alone; everything else may concern any answer. */
function concerns(call: string, nouns: string[]): boolean {
  return nouns.some((noun) => noun !== 'page') || call === 'sidebar.show';
}

async function refreshLanguage(current: string): Promise<void> {
  const { language } = await ask('settings.show', {});
  if (language !== current) location.reload();
}
