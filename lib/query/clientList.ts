import { useInfiniteQuery } from '@tanstack/react-query';
import { askAbout } from '../messages/client';

/** So many clients are asked for at once. */
const PART = 100;

/** The clients that are looked for, part by part. What was found before stands while another word is looked for. */
export function useClientList({ search, idle }: { search: string; idle: boolean }) {
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['client.list in parts', { search, idle }],
    queryFn: ({ pageParam }) => askAbout('client.list', { search, idle, offset: pageParam, limit: PART }),
    initialPageParam: 0,
    getNextPageParam: ({ value: { total } }, all) => (all.length * PART < total ? all.length * PART : undefined),
    placeholderData: (before) => before,
  });
  return {
    clients: data?.pages.flatMap(({ value }) => value.rows),
    total: data?.pages[0]?.value.total ?? 0,
    more: hasNextPage ? () => void fetchNextPage() : undefined,
    isLoadingMore: isFetchingNextPage,
  };
}
