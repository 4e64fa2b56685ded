import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepLastLanguage, lastLanguage } from '../../lib/i18n/lastLanguage';
import { loadWords } from '../../lib/i18n/load';
import { ask, askAbout, onNews } from '../../lib/messages/client';
import type { CallName, Input } from '../../lib/messages/contract';
import { createRefresh, type OwnTab } from '../../lib/query/refresh';
import { allowOwnWorkers } from '../../lib/query/trusted';
import { WordsContext, wordsIn } from '../../lib/query/words';
import { Toasts } from '../ui/Toasts';

interface PageStart<Name extends CallName> {
  /** What the page begins with: asked beforehand, so that the page has its answer when it is first drawn. */
  first?: [Name, Input<Name>];
  /** The tab that the page is framed in, whose letters it shows. */
  tab?: OwnTab;
}

/** Starts a page of the extension: its words, its questions to the background, and the news that refresh them. */
export async function startPage<Name extends CallName>(
  page: ReactNode,
  { first, tab }: PageStart<Name> = {},
): Promise<void> {
  allowOwnWorkers();
  const spokenLast = lastLanguage();
  if (spokenLast) void loadWords(spokenLast);
  const [{ language }, answer] = await Promise.all([ask('settings.show', {}), first && askAbout(...first)]);
  const t = await loadWords(language);
  keepLastLanguage(language);
  document.documentElement.lang = language;
  document.title = t('name');

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
  const refresh = createRefresh(queries, tab);
  onNews((news) => {
    if (news.nouns.includes('setting')) void refreshLanguage(language);
    refresh(news);
  });

  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  root.inert = false;
  root.ariaBusy = null;
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <WordsContext value={wordsIn(language, t)}>
          <Toasts>{page}</Toasts>
        </WordsContext>
      </QueryClientProvider>
    </StrictMode>,
  );
}

async function refreshLanguage(current: string): Promise<void> {
  const { language } = await ask('settings.show', {});
  if (language !== current) location.reload();
}
