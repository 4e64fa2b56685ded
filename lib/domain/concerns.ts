/** What an answer was made from; what is not said may be anything. */
export interface About {
  /** Nouns as in the journal: "client", "followUp", "setting". */
  nouns: string[];
  /** Absent: of any client. */
  clientIds?: string[];
}

/** That something changed, never what. */
export interface News {
  nouns: string[];
  /** Absent: of any client. */
  clientIds?: string[];
  /** A tab of which something is said: what it shows now, that its sidebar be shown or put away. */
  tabId?: number;
}

/** An answer that somebody has before them. */
export interface Shown {
  /** Absent: it was not said. */
  about?: About | undefined;
  /** The tab that it speaks of; 'unknown' may be any. Most speak of none. */
  tab?: number | 'unknown' | undefined;
}

/** What is said of one tab: it is no news to whoever shows another, or none. */
const OF_A_TAB: readonly string[] = ['page', 'toggle-sidebar', 'site-left'];

/** Whether the answer may be another now, and has to be asked for again. Where it is not known, it may. */
export function concerns({ nouns, clientIds, tabId }: News, { about, tab }: Shown): boolean {
  const ofTab = nouns.filter((noun) => OF_A_TAB.includes(noun));
  if (ofTab.length > 0 && tab !== undefined && (tabId === undefined || tab === 'unknown' || tab === tabId)) return true;
  const ofRows = nouns.filter((noun) => !OF_A_TAB.includes(noun));
  if (ofRows.length === 0) return false;
  return !about || (meet(ofRows, about.nouns) && meet(clientIds, about.clientIds));
}

/** Have something in common; a list that is absent has something in common with every other. */
function meet(one: string[] | undefined, other: string[] | undefined): boolean {
  return !one || !other || one.some((item) => other.includes(item));
}
