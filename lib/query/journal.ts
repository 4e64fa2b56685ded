import { useInfiniteQuery } from '@tanstack/react-query';
import { askAbout } from '../messages/client';
import type { Input } from '../messages/contract';

/** So many changes are asked for at once. */
const PART = 50;

export type JournalFilter = Omit<Input<'journal.list'>, 'offset' | 'limit'>;

/** The journal from the newest back, part by part. */
export function useJournal(filter: JournalFilter) {
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['journal.list in parts', filter],
    queryFn: ({ pageParam: offset }) => askAbout('journal.list', { ...filter, offset, limit: PART }),
    initialPageParam: 0,
    getNextPageParam: ({ value: { isMore } }, all) => (isMore ? all.length * PART : undefined),
  });
  return {
    lines: data?.pages.flatMap(({ value }) => value.lines),
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isLoadingMore: isFetchingNextPage,
  };
}
