import { createBudget } from './budget';
import type { CallName } from './contract';
import { weigh } from './weigh';

/** A page on which fifty long letters are open says a million characters; it says them again when one is added. */
const MESSAGE = 3_000_000;

const RATES = {
  /** Of one tab: the calls of its page and of the sidebar in it. */
  calls: { most: 1_000, perSecond: 50 },
  bytesOfTab: { most: 16_000_000, perSecond: 700_000 },
  /** Of all tabs of a site together. */
  bytesOfSite: { most: 40_000_000, perSecond: 2_000_000 },
  /** How often a site's page may have something kept, whatever it says. */
  writes: { most: 60, perSecond: 1 },
  /** Addresses and numbers not asked about before: a page of thousands at once, then what a person could look at. */
  lookUps: { most: 25_000, perSecond: 100 },
};

/** No answer is kept waiting longer, in milliseconds. */
const LONGEST_WAIT = 20_000;

/** So many texts of a site are remembered as asked about. */
const MOST_ASKED = 50_000;

/** A call from where the web can reach: by which tab, and on whose behalf. */
export interface Caller {
  tabId: number;
  /** Undefined for the sidebar in the page, which speaks for the user. */
  site: string | undefined;
}

export interface Allowance {
  /** Asked before anything else is done for the call; false when the tab has called too often. */
  mayCall(caller: Caller): boolean;
  /** Asked before what it says is looked at; false when that is too much. */
  maySay(caller: Caller, name: CallName, input: unknown): boolean;
  /** Resolves when the site may learn about so many more. */
  untilAllowed(site: string, texts: string[]): Promise<void>;
}

/**
 * What one page may cost the extension. What is over it is refused before it costs anything, and none but the page's own
 * sidebar goes without.
 */
export function createAllowance(now: () => number = () => performance.now()): Allowance {
  const calls = createBudget<number>(RATES.calls, now);
  const bytesOfTab = createBudget<number>(RATES.bytesOfTab, now);
  const bytesOfSite = createBudget<string>(RATES.bytesOfSite, now);
  const writes = createBudget<string>(RATES.writes, now);
  const lookUps = createBudget<string>(RATES.lookUps, now);
  const asked = new Map<string, Set<string>>();

  return {
    mayCall: ({ tabId }) => calls.take(tabId, 1),
    maySay({ tabId, site }, name, input) {
      const size = weigh(input, MESSAGE);
      if (size > MESSAGE || !bytesOfTab.take(tabId, size)) return false;
      if (site === undefined) return true;
      return bytesOfSite.take(site, size) && (name !== 'page.layout' || writes.take(site, 1));
    },
    async untilAllowed(site, texts) {
      const known = asked.get(site) ?? new Set();
      asked.set(site, known);
      const news = texts.filter((text) => !known.has(text));
      if (known.size + news.length > MOST_ASKED) known.clear();
      for (const text of news) known.add(text);
      const wait = lookUps.reserve(site, news.length);
      if (wait > 0) await new Promise((done) => setTimeout(done, Math.min(wait, LONGEST_WAIT)));
    },
  };
}
