/** What a tab's page said, as it is kept: whose it is and how many bytes it takes. */
export interface KeptPage {
  tabId: number;
  origin: string;
  size: number;
}

/** Bytes. Browsers give the session's memory ten megabytes; what is left is for what keeps tabs apart. */
export const TAB_ROOM = { all: 7_000_000, site: 4_000_000, page: 3_000_000 };

/**
 * Which tabs' pages must be forgotten so that there is room for this one; undefined when it is too large itself. A site
 * with many tabs makes room out of its own first, then the site that has most: no page costs another site its sidebar
 * that takes less. `kept` are the pages of the other tabs, those kept longest first.
 */
export function makeRoom(kept: KeptPage[], wanted: KeptPage, room = TAB_ROOM): number[] | undefined {
  if (wanted.size > room.page) return undefined;
  const left = [...kept];
  const gone: number[] = [];
  const forgetOldestOf = (origin: string) => {
    const at = left.findIndex((page) => page.origin === origin);
    for (const { tabId } of left.splice(at, 1)) gone.push(tabId);
  };
  const takenBy = (origin: string) => sizeOf(left.filter((page) => page.origin === origin));
  while (takenBy(wanted.origin) + wanted.size > room.site) forgetOldestOf(wanted.origin);
  while (sizeOf(left) + wanted.size > room.all) {
    const [first = wanted, ...others] = left;
    const { origin } = others.reduce(
      (most, page) => (takenBy(page.origin) > takenBy(most.origin) ? page : most),
      first,
    );
    forgetOldestOf(origin);
  }
  return gone;
}

function sizeOf(pages: KeptPage[]): number {
  return pages.reduce((sum, { size }) => sum + size, 0);
}
