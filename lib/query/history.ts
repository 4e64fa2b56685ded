import { useInfiniteQuery } from '@tanstack/react-query';
import { askAbout } from '../messages/client';
import type { Input } from '../messages/contract';

/** So many entries are asked for at once. */
const PART = 50;

export type HistoryFilter = Omit<Input<'history.list'>, 'before' | 'limit'>;

/** A client's history, part by part. What was found stands while something else of the same client is looked for. */
export function useHistory(filter: HistoryFilter, { enabled }: { enabled: boolean }) {
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['history.list in parts', filter],
    queryFn: ({ pageParam: before }) => askAbout('history.list', { ...filter, limit: PART, ...(before && { before }) }),
    initialPageParam: undefined as { at: number; id: string } | undefined,
    getNextPageParam: ({ value: { next } }) => next,
    placeholderData: (before, query) =>
      (query?.queryKey[1] as HistoryFilter | undefined)?.clientId === filter.clientId ? before : undefined,
    enabled,
  });
  const pages = data?.pages.map(({ value }) => value);
  return {
    activities: pages?.flatMap(({ activities }) => activities),
    numbers: Object.assign({}, ...(pages ?? []).map(({ numbers }) => numbers)) as Record<string, string>,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isLoadingMore: isFetchingNextPage,
  };
}
