import type { Query, QueryClient } from '@tanstack/react-query';
import { type About, concerns, type News, type Shown } from '../domain/concerns';

/** The tab that a page of ours stands in or beside, as far as it knows. */
export type OwnTab = number | 'unknown' | undefined;

/**
 * Has asked again what the news concern, and nothing else. News that arrive while a question is being answered are
 * judged by the answer when it comes: it is shown, and asked for again if they concern it. So none is lost, and however
 * much is changed in a row, answers go on being shown.
 */
export function createRefresh(queries: QueryClient, ownTab: OwnTab): (news: News) => void {
  const meanwhile = new Map<Query, News[]>();

  queries.getQueryCache().subscribe(({ type, query }) => {
    if (type === 'removed') meanwhile.delete(query);
    const heard = meanwhile.get(query);
    if (!heard || query.state.fetchStatus === 'fetching') return;
    meanwhile.delete(query);
    if (heard.some((news) => isConcerned(query, news))) askAgain(query);
  });

  function isConcerned(query: Query, news: News): boolean {
    return shownBy(query, ownTab).some((shown) => concerns(news, shown));
  }

  function askAgain({ queryKey }: Query): void {
    void queries.invalidateQueries({ queryKey, exact: true });
  }

  return (news) => {
    for (const query of queries.getQueryCache().getAll()) {
      if (query.state.fetchStatus === 'fetching') meanwhile.set(query, [...(meanwhile.get(query) ?? []), news]);
      else if (isConcerned(query, news)) askAgain(query);
    }
  };
}

/** Questions about whatever any tab shows. */
const OF_ALL_TABS: ReadonlySet<string> = new Set(['people.inMail']);

/** What a question's answer shows; a list that is answered in parts shows several. */
function shownBy({ queryKey: [name, input], state: { data } }: Query, ownTab: OwnTab): Shown[] {
  const tab =
    name === 'sidebar.show' ? (tabIn(input) ?? ownTab) : OF_ALL_TABS.has(String(name)) ? 'unknown' : undefined;
  return partsOf(data).map((about) => ({ about, tab }));
}

function tabIn(input: unknown): number | undefined {
  return typeof input === 'object' && input !== null && 'tabId' in input && typeof input.tabId === 'number'
    ? input.tabId
    : undefined;
}

/** What is kept of an answer (`Told` of lib/messages/client.ts), or of each part of it. */
function partsOf(data: unknown): (About | undefined)[] {
  if (typeof data !== 'object' || data === null) return [undefined];
  if ('pages' in data && Array.isArray(data.pages)) return data.pages.flatMap(partsOf);
  return ['about' in data ? (data.about as About | undefined) : undefined];
}
