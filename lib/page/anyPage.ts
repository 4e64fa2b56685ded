import type { Mark } from '../domain/client';
import { cutToLimits, isShort, type Mention, type PageReading, READING_LIMITS } from '../domain/pageReading';
import { ask } from '../messages/client';
import type { Found } from '../sites/generic/find';
import { isShown } from '../sites/generic/place';
import { isSeenWithin, isWithin } from '../sites/generic/tree';
import type { Site } from '../sites/site';
import { type Beside, MOST } from './beside';
import { isNearSight } from './inSight';
import { isElement } from './matters';
import { isOwn } from './own';
import { createPace } from './pace';
import { watchChanges } from './pageChanges';
import { createPageViews } from './pageViews';
import { withSignIn } from './signIn';
import { createSlices } from './slices';

/** Changes that come together are looked at together. */
const QUIET_MS = 250;

const SCROLLED_MS = 100;

const ASKED_AT_ONCE = 1_000;

/** So many different addresses and numbers of one page are looked up; nobody reads more. */
const MOST_TEXTS = 20_000;

/** Who clicks into these or types in them writes; in all else they go on to another view, or may. */
const WRITTEN_IN =
  'input:not([type=button], [type=submit], [type=image], [type=reset]), textarea, select, label, [contenteditable]:not([contenteditable="false"])';

const RETRY_MS = 1_000;
const MOST_FAILURES = 5;

/** A finding, with the part of the page that it was found in, and whether the page shows it. */
interface Kept extends Found {
  shown: boolean;
}

export interface AnyPage {
  /** Something changed: asks about everything anew. */
  refresh(): void;
  stop(): void;
}

interface Options {
  site: Site;
  beside: Beside;
  signal: AbortSignal;
  /** Asked before each look: true when the page turned out to be a webmail's. */
  isOver(): boolean;
}

/**
 * Watches a page that nobody knows: looks once through all of it, and afterwards only through what changed, in slices;
 * asks whom it names; has the known ones marked, and tells the background whom the page shows. However often the page
 * changes, looking takes no more than its share of the page's thread.
 */
export function watchAnyPage({ site, beside, signal, isOver }: Options): AnyPage {
  const slices = createSlices();
  const pace = createPace(performance.now());
  const marks = new Map<string, Mark | undefined>();
  const views = createPageViews(`${performance.timeOrigin}-${performance.now()}`);
  let kept: Kept[] = [];
  /** Whom the page names was drawn anew, hidden or shown, since it was told last. */
  let redrawn = false;
  let lastTold = '';
  let timer = 0;
  let working = false;
  let again = false;
  let failures = 0;

  const changes = watchChanges(() => later(), signal);

  /** Another part of a long page has come near. */
  function onScroll({ isTrusted }: Event): void {
    if (isTrusted && kept.length > MOST) later(SCROLLED_MS);
  }

  function later(ms = QUIET_MS): void {
    if (timer || signal.aborted) return;
    timer = window.setTimeout(
      () => {
        timer = 0;
        void look();
      },
      Math.max(ms, pace.rest(performance.now())),
    );
  }

  async function look(): Promise<void> {
    if (signal.aborted || document.hidden || isOver()) return;
    if (working) {
      again = true;
      return;
    }
    working = true;
    again = false;
    slices.begin();
    try {
      await readChanges();
      await seeWhatIsShown();
      await askAbout(kept);
      await draw();
      await tell();
      failures = 0;
    } catch (error) {
      if (signal.aborted || isOver()) return;
      // The background may have been ended in the middle of a question; what was found waits to be asked about again.
      if (++failures > MOST_FAILURES) throw error;
      later(RETRY_MS);
    } finally {
      working = false;
      const now = performance.now();
      pace.spent(now - slices.end(), now);
      if (again) later(0);
    }
  }

  /** Shadows and frames are parts by themselves: reading what is around them comes upon them and does not go in again. */
  async function readChanges(): Promise<void> {
    const parts = changes.takeChanged();
    await slices.next();
    const [left, dropped]: [Kept[], Kept[]] = [[], []];
    const within = new Set(parts);
    for (const found of kept) {
      if (slices.isOver()) await slices.next();
      (isThere(found) && !isWithin(nodeOf(found), within) ? left : dropped).push(found);
    }
    kept = left;
    const stay = left.length;
    for (const part of parts) {
      if (slices.isOver()) await slices.next();
      if (signal.aborted) return;
      within.delete(part);
      const isRead = isWithin(part, within);
      within.add(part);
      if (!isRead) await readPart(part);
    }
    redrawn ||= !areTheSame(dropped, kept.slice(stay));
  }

  async function readPart(part: Node): Promise<void> {
    for (const step of site.look?.(part, isOwn) ?? []) {
      if (slices.isOver()) await slices.next();
      if (signal.aborted) return;
      if (!step) continue;
      if ('found' in step) kept.push({ ...step.found, shown: false });
      else if ('inside' in step) watch(step.inside);
      else watchFrame(step.frame);
    }
  }

  /** New findings, and those in what was restyled, are seen or not; the others are as they were. */
  async function seeWhatIsShown(): Promise<void> {
    const within = changes.takeRestyled();
    await slices.afterDrawing();
    for (const found of kept) {
      if (slices.isOver()) await slices.afterDrawing();
      if (signal.aborted) return;
      if (!seen.has(found) || isSeenWithin(nodeOf(found), within)) {
        const before = seen.has(found) && found.shown;
        seen.add(found);
        found.shown = isShown(found.place);
        redrawn ||= found.shown !== before;
      }
    }
  }
  const seen = new WeakSet<Kept>();

  async function askAbout(found: Kept[]): Promise<void> {
    const news = new Set<string>();
    for (const { text, shown } of found) {
      if (shown && isShort(text) && !marks.has(text) && marks.size + news.size < MOST_TEXTS) news.add(text);
    }
    const texts = [...news];
    for (let first = 0; first < texts.length; first += ASKED_AT_ONCE) {
      const addresses = texts.slice(first, first + ASKED_AT_ONCE);
      const answer = await slices.waitFor(ask('page.mark', { addresses }));
      for (const address of addresses) marks.set(address, answer[address]);
    }
  }

  /**
   * Known or not, whatever is in sight gets its place: all the work that the page could count is the same for everybody.
   * A long page has too many for that; then those near the window have, by where they stand and not by who they are.
   */
  async function draw(): Promise<void> {
    if (signal.aborted) return;
    const shown = kept.filter((found) => found.shown);
    beside.show(
      (shown.length > MOST ? await nearest(shown) : shown).map(({ text, place }) => ({
        text,
        mark: marks.get(text),
        place,
      })),
    );
  }

  async function nearest(shown: Kept[]): Promise<Kept[]> {
    const near: Kept[] = [];
    await slices.afterDrawing();
    for (const found of shown) {
      if (slices.isOver()) await slices.afterDrawing();
      if (near.length === MOST) break;
      if (isNearSight(found.place)) near.push(found);
    }
    return near;
  }

  async function tell(): Promise<void> {
    if (signal.aborted) return;
    const mentioned = mentions();
    const names = new Set(mentioned.map(({ address }) => address));
    const { href: address } = location;
    const pageView = views.seen({ address, title: document.title, names, redrawn, at: performance.now() });
    redrawn = false;
    const reading: PageReading = cutToLimits({ ...withSignIn(site.read(document), document), mentioned, pageView });
    const told = JSON.stringify(reading);
    if (told === lastTold) return;
    await slices.waitFor(ask('page.see', { reading }));
    lastTold = told;
  }

  /** Those known first, so that no page is so full that they are cut. What is only put together counts when known. */
  function mentions(): Mention[] {
    const [known, others] = [new Map<string, Mention>(), new Map<string, Mention>()];
    for (const { text, kind, name, joined, shown } of kept) {
      const isKnown = marks.get(text) !== undefined;
      if (!shown || (!isKnown && (kind === 'phone' || joined))) continue;
      const named = isKnown ? known : others;
      const mention = named.get(text) ?? { address: text, times: 0 };
      if (mention.times === 0 && named.size >= READING_LIMITS.mentioned) continue;
      mention.times++;
      if (name && !mention.name) mention.name = name;
      named.set(text, mention);
    }
    return [...known.values(), ...others.values()];
  }

  function watch(tree: Document | ShadowRoot): void {
    if (!changes.watch(tree)) return;
    for (const type of ['click', 'keydown'] as const) {
      tree.addEventListener(type, onAct, { capture: true, passive: true, signal });
    }
    for (const type of ['scroll', 'resize'])
      tree.addEventListener(type, onScroll, { capture: true, passive: true, signal });
    if (tree.nodeType === Node.DOCUMENT_NODE) beside.cover(tree as Document);
    again = true;
  }

  /** Whoever writes on the page, or clicks a mark of ours, goes nowhere by it. */
  function onAct({ isTrusted, target }: Event): void {
    if (!isTrusted || !isElement(target) || isOwn(target) || target.closest(WRITTEN_IN)) return;
    views.acted(performance.now());
  }

  /** Frames of other sites are closed to us as they are to the page. */
  function watchFrame(frame: HTMLIFrameElement | HTMLFrameElement): void {
    const inner = frame.contentDocument;
    if (inner?.documentElement) watch(inner);
  }

  watch(document);
  void look();

  return {
    refresh() {
      marks.clear();
      later();
    },
    stop() {
      clearTimeout(timer);
      changes.stop();
    },
  };
}

/** The same names in the same elements: what was read again as it was. */
function areTheSame(before: Kept[], after: Kept[]): boolean {
  if (before.length !== after.length) return false;
  const [nodes, texts] = [new Set(before.map(nodeOf)), new Set(before.map(({ text }) => text))];
  return after.every((found) => nodes.has(nodeOf(found)) && texts.has(found.text));
}

function nodeOf({ place }: Found): Node {
  return 'element' in place ? place.element : place.first;
}

/** A frame that was taken away leaves its document whole, but in no window. */
function isThere(found: Found): boolean {
  const node = nodeOf(found);
  return node.isConnected && node.ownerDocument?.defaultView !== null;
}
