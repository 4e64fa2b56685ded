import { type ComposeReading, cutCompose, cutToLimits, type PageReading } from '../domain/pageReading';
import { ask, Refused } from '../messages/client';
import { emptyReading } from '../sites/page';
import type { Site } from '../sites/site';
import { writtenWords } from '../sites/text';
import type { PageContext } from './context';
import type { Marks } from './marks';
import { isElement, matters, NAMING, WRITING } from './matters';
import { createPace } from './pace';
import { withSignIn } from './signIn';

/** A webmail shows its place before its content: only a page that stays unreadable this long is called so. */
const UNREADABLE_MS = 2_000;

/** A letter is looked at when its writer pauses, not at every key: that would slow down writing. */
const PAUSE_MS = 1_500;

/** Characters that may be told a millisecond: fifty long letters once a second. */
const TOLD_PER_MS = 1_000;

/** A page that has said more than can be taken in is read again after this. */
const SAID_TOO_MUCH_MS = 5_000;

/** Reads the page when it changes, and tells the background what is new. One observer for all of it. */
export function watchPage(ctx: PageContext, site: Site, marks: Marks, signal: AbortSignal): { stop(): void } {
  const observer = new MutationObserver((records) => {
    if (records.some((record) => matters(record, site))) later();
  });
  const observed = new WeakSet<Document>();
  const pace = createPace(performance.now());
  let lastTold = '';
  let waiting = false;
  let unreadableSince: number | undefined;
  let pause: number | undefined;
  let draft: { box: Element; text: string } | undefined;
  let writingIn: string | undefined;
  let restUntil = 0;

  function later(): void {
    if (waiting || document.hidden || signal.aborted) return;
    waiting = true;
    const now = performance.now();
    setTimeout(readInTurn, Math.max(pace.rest(now), restUntil - now));
  }

  function readInTurn(): void {
    waiting = false;
    if (ctx.isInvalid || signal.aborted) return;
    const from = performance.now();
    try {
      readPage();
    } finally {
      pace.spent(from, performance.now());
    }
  }

  function readPage(): void {
    for (const inner of site.documents(document)) observe(inner);
    void marks.update(site.rows(document));
    const { rows = 0, letters: selected = [] } = site.selected?.(document) ?? {};
    const reading = cutToLimits({
      ...withDraft(withLast(withSignIn(site.read(document), document), writingIn), draft),
      ...(selected.length > 0 && { selected }),
      ...(rows > selected.length && { selectedUnknown: rows - selected.length }),
      ...(site.insert && { takesText: true }),
    });
    if (reading.unreadable && !hasStayedUnreadable()) return;
    if (!reading.unreadable) unreadableSince = undefined;
    const told = JSON.stringify(reading);
    if (told === lastTold) return;
    lastTold = told;
    restUntil = performance.now() + told.length / TOLD_PER_MS;
    void tell(reading);
  }

  function hasStayedUnreadable(): boolean {
    unreadableSince ??= performance.now();
    const left = unreadableSince + UNREADABLE_MS - performance.now();
    if (left > 0) setTimeout(later, left);
    return left <= 0;
  }

  async function tell(reading: PageReading): Promise<void> {
    try {
      await ask('page.see', { reading });
    } catch (error) {
      lastTold = '';
      if (!ctx.isValid) return;
      // What cannot be taken must not leave the reading before it standing beside another letter.
      if (!(error instanceof Refused)) throw error;
      if (error.code === 'too-much') ctx.setTimeout(later, SAID_TOO_MUCH_MS);
      else await ask('page.see', { reading: { ...emptyReading(site.name), unreadable: true } });
    }
  }

  function observe(inner: Document): void {
    if (observed.has(inner)) return;
    observed.add(inner);
    observer.observe(inner, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: [
        ...NAMING,
        'value',
        'href',
        'data-message-id',
        'aria-expanded',
        'aria-selected',
        'aria-checked',
        'data-test-expanded',
      ],
    });
    for (const type of ['click', 'keydown'] as const) {
      inner.addEventListener(type, onSend, { capture: true, signal });
    }
    inner.addEventListener('input', onInput, { capture: true, passive: true, signal });
    inner.addEventListener('focusin', onFocus, { capture: true, passive: true, signal });
  }

  /** What else gets the focus, the sidebar too, changes nothing about where the user was writing. */
  function onFocus({ target }: FocusEvent): void {
    const key = isElement(target) ? site.composeOf?.(target) : undefined;
    if (!key || key === writingIn) return;
    writingIn = key;
    later();
  }

  /** Text fields change without the tree changing; the subject of a letter is one. */
  function onInput({ target }: Event): void {
    const box = isElement(target) ? target.closest(WRITING) : undefined;
    if (box) readWhenPausing(box);
    else if (box === null) later();
  }

  function readWhenPausing(box: Element): void {
    clearTimeout(pause);
    pause = window.setTimeout(() => {
      if (site.isLetterText?.(box) !== false) draft = { box, text: writtenWords(box) };
      later();
    }, PAUSE_MS);
  }

  function onSend(event: Event): void {
    const compose = site.sending?.(event);
    if (compose && ctx.isValid) void tellSending(compose);
  }

  /**
   * A letter may be opened and sent between two readings, and the page look as before: it is told again all the same,
   * for the sidebar to hear of what was sent.
   */
  async function tellSending(compose: ComposeReading): Promise<void> {
    await ask('page.sending', { compose: cutCompose(compose) });
    lastTold = '';
    later();
  }

  // A frame that was given another page says so by loading; its load event does not bubble.
  document.addEventListener('load', later, { capture: true, signal });
  document.addEventListener('visibilitychange', later, { signal });
  ctx.onPlaceChange(later, signal);
  readInTurn();

  return { stop: () => observer.disconnect() };
}

/** The letter in which the user is writing comes last of those that are open. */
function withLast(reading: PageReading, key: string | undefined): PageReading {
  const last = reading.composes.filter((compose) => compose.key === key);
  if (last.length === 0) return reading;
  return { ...reading, composes: [...reading.composes.filter((compose) => compose.key !== key), ...last] };
}

/** What is being written belongs to the letter being written; with two of them open it is not known to which. */
function withDraft(reading: PageReading, draft: { box: Element; text: string } | undefined): PageReading {
  const [compose, other] = reading.composes;
  if (!compose || other || !draft?.box.isConnected) return reading;
  return { ...reading, composes: [{ ...compose, text: draft.text }] };
}
