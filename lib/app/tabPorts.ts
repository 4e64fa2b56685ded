import type { ComposeReading, PageReading } from '../domain/pageReading';
import type { Instant } from '../domain/wallClock';

type Awaitable<Thing> = Thing | Promise<Thing>;

/** What each tab's page shows now; it is forgotten with the browser. */
export interface Tabs {
  reading(tabId: number): Promise<TabPage | undefined>;
  /**
   * Keeps what `next` makes of what is kept; undefined changes nothing. A tab's changes come one after the other: of two
   * that had read the same, one would be lost.
   */
  change(tabId: number, next: (page: TabPage | undefined) => Awaitable<TabPage | undefined>): Promise<void>;
  /** Of every tab that shows a page that is read. */
  all(): Promise<Map<number, TabPage>>;
  /** Addresses in the rows that a tab's page has shown. */
  list(tabId: number, addresses: string[]): Promise<void>;
  listed(): Promise<Map<number, string[]>>;
}

/** The person whom the user picked among several, beside this letter or draft, or this view of a page without letters. */
export interface PickedPerson {
  address: string;
  beside: string;
}

/** Where a tab is, as the browser says it. */
export interface TabPlace {
  origin: string;
  host: string;
  url: string;
  title: string;
}

export interface TabPage {
  origin: string;
  /** Where it is now; only known when it is asked for. */
  at?: TabPlace;
  reading: PageReading;
  /** What the page said of its user and is not believed, until the user has answered whether it is their webmail. */
  claims?: { own: string[]; writeTo?: string };
  /** Whose dossier the user wants to see. */
  picked?: PickedPerson;
  sending?: Sending;
}

/** A message whose send button was pressed, when, and in whose account. */
export interface Sending {
  compose: ComposeReading;
  at: Instant;
  own: string[];
  /** Its identity, once another tab has shown the letter that was sent. */
  found?: { key: string; link?: string };
}
