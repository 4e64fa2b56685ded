import { createAside } from './aside';
import { coveredControls, isShown, windowOf } from './coveredControls';
import { isElement } from './matters';
import { isOwn } from './own';
import { createRoom, PLACES_OF_HANDLE, type Sight } from './room';

/** Changes that come together are looked at together; a page that was just narrowed places its columns anew by script. */
const QUIET_MS = 120;
const SETTLE_MS = 300;
const SETTLES = 4;

/** Looking may take this share of the time in the long run, and never has to wait longer than this. */
const SHARE = 0.002;
const LONGEST_WAIT_MS = 3_000;

/** After a try without success at the same width the next waits twice as long, up to half a minute. */
const FIRST_TRY_MS = 500;
const MOST_DOUBLINGS = 6;

const HANDLE = { width: 20, height: 72 };

interface Options {
  host: HTMLElement;
  /** Whether the user wants the sidebar, and how wide. */
  wish(): { open: boolean; width: number };
  /** Narrows the page; answers whether it could be. */
  dock(width: number): boolean;
  /** Shows it as it is to be now. */
  show(): void;
  signal: AbortSignal;
}

export interface KeptRoom {
  /** False while the page has no room for what the user wants. */
  readonly isThere: boolean;
  /** The page stays narrowed for a moment, although the sidebar is not shown. */
  readonly isTrying: boolean;
  /** Looks for the first time, and has it shown as it is to be. */
  begin(): void;
  /** The user opened it, or made it wider, whatever lies there. */
  insist(): void;
  leave(): void;
}

/** Looks after the room for the sidebar while the page changes. It says nothing aloud and moves nobody's focus. */
export function keepRoom({ host, wish, dock, show, signal }: Options): KeptRoom {
  const room = createRoom<Element>();
  const aside = createAside();
  let timer: number | undefined;
  let nextAt = 0;
  let tries = 0;
  let triedAt = Number.NEGATIVE_INFINITY;
  let width = window.innerWidth;
  let narrowed = true;
  let isTrying = false;
  let isAnew = false;

  /** What lies where the sidebar is, or where it would be in the page as it is now. */
  function sight(): Sight<Element> {
    const strip = {
      left: window.innerWidth - wish().width,
      right: window.innerWidth,
      top: 0,
      bottom: window.innerHeight,
    };
    return { width: window.innerWidth, narrowed, covered: coveredControls(strip) };
  }

  function later(ms = QUIET_MS): void {
    if (timer !== undefined || signal.aborted) return;
    timer = window.setTimeout(
      () => {
        timer = undefined;
        if (!signal.aborted && !document.hidden) look();
      },
      Math.max(ms, nextAt - performance.now()),
    );
  }

  function look(): void {
    const from = performance.now();
    const resized = window.innerWidth !== width;
    width = window.innerWidth;
    if (resized) tries = 0;
    if (host.hasAttribute('data-dragging')) later();
    else if (!wish().open) placeHandle();
    else if (!room.isThere) tryAgain(from);
    else {
      if (resized) {
        aside.release();
        narrowed = dock(wish().width);
      }
      aside.review();
      see();
      if (!room.isThere) giveWay();
    }
    const now = performance.now();
    nextAt = from + Math.min(LONGEST_WAIT_MS, Math.max(QUIET_MS, (now - from) / SHARE));
  }

  function see(): void {
    room.saw(sightBeside());
  }

  /** With the page's own windows put beside the sidebar, where that is enough for them. */
  function sightBeside(): Sight<Element> {
    const before = sight();
    const windows = new Set(before.covered.map(({ control }) => windowOf(control)).filter((one) => one !== undefined));
    if (!narrowed || windows.size === 0) return before;
    return aside.put([...windows], window.innerWidth - wish().width) ? sight() : before;
  }

  function giveWay(): void {
    aside.release();
    show();
    placeHandle();
  }

  /** Each try makes the page place itself anew, so there are fewer and fewer while nothing helps. */
  function tryAgain(now: number): void {
    const wait = tries === 0 ? 0 : FIRST_TRY_MS * 2 ** Math.min(tries, MOST_DOUBLINGS);
    if (isTrying) return;
    if (!isAnew && !room.mayBe(window.innerWidth, isShown)) placeHandle();
    else if (now - triedAt < wait) later(triedAt + wait - now);
    else {
      triedAt = now;
      isAnew = false;
      attempt();
    }
  }

  /** The page is narrowed, and the sidebar shown only when that was enough: at once, or when its scripts have run. */
  function attempt(): void {
    const settles = tries === 0;
    tries++;
    narrowed = dock(wish().width);
    see();
    isTrying = !room.isThere && settles;
    finish();
    if (isTrying) settle(SETTLES);
  }

  function settle(times: number): void {
    window.setTimeout(() => {
      isTrying = false;
      if (signal.aborted || room.isThere || !wish().open) return;
      see();
      isTrying = !room.isThere && times > 1;
      if (isTrying) settle(times - 1);
      else finish();
    }, SETTLE_MS);
  }

  function finish(): void {
    if (room.isThere) tries = 0;
    else aside.release();
    show();
    placeHandle();
  }

  /** Folded, it is a handle at the edge, which lies over none of the page's own where there is a place. */
  function placeHandle(): void {
    if (wish().open && room.isThere) return;
    const isFree = (part: number) => {
      const top = part * window.innerHeight;
      const [left, right] = [window.innerWidth - HANDLE.width, window.innerWidth];
      return coveredControls({ left, right, top, bottom: top + HANDLE.height }).length === 0;
    };
    host.style.setProperty('--top', String(PLACES_OF_HANDLE.find(isFree) ?? PLACES_OF_HANDLE[0]));
  }

  /** The page or a frame of it has come: its columns may be other ones. A picture changes none. */
  function onLoad({ target }: Event): void {
    if (isElement(target) && !target.matches('iframe, frame')) return;
    isAnew = true;
    tries = 0;
    later();
  }

  const observer = new MutationObserver((records) => {
    if (records.some(({ target }) => !isOwn(target) && target !== document.documentElement)) later();
  });
  observer.observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    aside.release();
    clearTimeout(timer);
  });
  const on = (target: EventTarget, type: string) =>
    // A resize that is made up is our own, made when the page is narrowed.
    target.addEventListener(type, (event) => (type === 'resize' && !event.isTrusted) || later(), {
      capture: true,
      passive: true,
      signal,
    });
  on(window, 'resize');
  window.addEventListener('load', onLoad, { capture: true, passive: true, signal });
  for (const type of ['click', 'transitionend', 'visibilitychange']) on(document, type);

  return {
    get isThere() {
      return room.isThere;
    },
    get isTrying() {
      return isTrying;
    },
    begin() {
      if (wish().open) attempt();
      else finish();
    },
    insist() {
      aside.release();
      narrowed = dock(wish().width);
      room.insist(sightBeside());
      tries = 0;
    },
    leave() {
      aside.release();
      room.leave();
    },
  };
}
