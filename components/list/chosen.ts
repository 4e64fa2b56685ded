import { useState } from 'react';

/** Which clients of a list are chosen: some by hand, or all of it but some. */
export interface Chosen {
  has(id: string): boolean;
  toggle(id: string): void;
  all(): void;
  none(): void;
  count(total: number): number;
  /** Those chosen, or not chosen where all others are. */
  isAll: boolean;
  ids: readonly string[];
}

const NOBODY = { isAll: false, ids: new Set<string>() };

export function useChosen(): Chosen {
  const [{ isAll, ids }, set] = useState(NOBODY);
  return {
    isAll,
    ids: [...ids],
    has: (id) => ids.has(id) !== isAll,
    toggle(id) {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      set({ isAll, ids: next });
    },
    all: () => set({ isAll: true, ids: new Set() }),
    none: () => set(NOBODY),
    count: (total) => (isAll ? Math.max(0, total - ids.size) : ids.size),
  };
}
