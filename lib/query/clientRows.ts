import { useQueries } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ClientLine } from '../domain/clientList';
import { askAbout } from '../messages/client';
import type { Input } from '../messages/contract';

/** So many clients are asked for at once. */
const PART = 100;
/** A part that was scrolled past is kept for so long, in milliseconds. */
const KEPT = 20_000;

export type ListAsked = Omit<Input<'client.list'>, 'offset' | 'limit'>;

/**
 * The clients of a list, however long it is: of all of them the parts are asked for in which the given rows stand. What
 * was shown stays while the list is asked for in another way.
 */
export function useClientRows(asked: ListAsked, rows: { from: number; to: number }) {
  const first = Math.floor(rows.from / PART);
  const last = Math.max(first, Math.floor(rows.to / PART));
  const parts = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const answers = useQueries({
    queries: parts.map((part) => {
      const input = { ...asked, offset: part * PART, limit: PART };
      return { queryKey: ['client.list', input] as const, queryFn: () => askAbout('client.list', input), gcTime: KEPT };
    }),
  });
  const shown = useRef<{ total: number; parts: Map<number, ClientLine[]> }>(undefined);
  const isComplete = answers.every(({ data }) => data !== undefined);
  const total = answers.find(({ data }) => data)?.data?.value.total;
  if (total !== undefined && (isComplete || !shown.current)) {
    shown.current = {
      total,
      parts: new Map(answers.flatMap(({ data }, i) => (data ? [[parts[i] ?? 0, data.value.rows] as const] : []))),
    };
  }
  return {
    /** Undefined until the first answer has come. */
    total: shown.current?.total,
    row: (i: number): ClientLine | undefined => shown.current?.parts.get(Math.floor(i / PART))?.[i % PART],
  };
}
