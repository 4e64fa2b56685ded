import { browser } from 'wxt/browser';
import { SIDEBAR_WIDTH } from '../domain/settings';
import { ask } from '../messages/client';
import type { PageWelcome } from '../messages/contract';
import type { Site } from '../sites/site';
import { adoptSheet } from './adoptSheet';
import type { PageContext } from './context';
import { keepRoom } from './keepRoom';
import { ownElement } from './own';
import { PANEL_STYLE } from './panelStyle';

export interface Panel {
  toggle(): void;
  /** Unfolds it, if it is not. */
  open(): void;
  remove(): void;
}

/** CSS pixels that one arrow key moves the edge. */
const KEY_STEP = 16;

/**
 * Milliseconds. A page may take the panel away as often as it comes: each time it is let be for twice as long, up to
 * half a minute, until the panel was left where it is for a while.
 */
const RETURN_MS = 250;
const MOST_DOUBLINGS = 7;
const STAYS_MS = 10_000;

/**
 * The sidebar's place in the page: our own page in a frame, in a closed shadow, with a rail to fold and widen it.
 * Keys typed in the frame never reach the webmail's shortcuts. It docks, so that no letter is covered; where the page
 * cannot be narrowed it stays folded until asked for.
 */
export function createPanel(ctx: PageContext, site: Site, { layout, words }: PageWelcome): Panel {
  const host = ownElement('div', 'panel');
  const shadow = host.attachShadow({ mode: 'closed' });
  adoptSheet(shadow, PANEL_STYLE);
  const edge = element('div', 'edge', {
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': words.resize,
    'aria-valuemin': String(SIDEBAR_WIDTH.least),
    'aria-valuemax': String(SIDEBAR_WIDTH.most),
  });
  const fold = element('button', 'fold', { type: 'button' });
  const rail = element('div', 'rail', {});
  rail.append(edge, fold);
  shadow.append(rail);

  const gone = new AbortController();
  let { open, width } = layout;
  let frame: HTMLIFrameElement | undefined;
  const room = keepRoom({
    host,
    wish: () => ({ open, width }),
    dock: (by) => site.dock(document, by),
    show,
    signal: gone.signal,
  });
  let returning = false;
  let returns = 0;
  let staying: number | undefined;
  let kept = `${layout.open} ${layout.width}`;

  function show(): void {
    frame ??= openFrame(shadow, gone.signal);
    const isOpen = open && room.isThere;
    host.toggleAttribute('data-open', isOpen);
    host.style.setProperty('--width', `${width}px`);
    frame.hidden = !isOpen;
    edge.hidden = !isOpen;
    edge.setAttribute('aria-valuenow', String(width));
    fold.setAttribute('aria-label', isOpen ? words.fold : words.open);
    fold.setAttribute('title', isOpen ? words.fold : words.open);
    fold.setAttribute('aria-expanded', String(isOpen));
    site.dock(document, isOpen || room.isTrying ? width : 0);
  }

  function toggle(): void {
    // After an update of the extension this script is an orphan; finding that out takes the panel away.
    if (ctx.isInvalid) return;
    open = !(open && room.isThere);
    if (open) room.insist();
    else room.leave();
    show();
    if (open) frame?.focus();
    keep();
  }

  function widen(to: number): void {
    width = Math.round(Math.min(SIDEBAR_WIDTH.most, Math.max(SIDEBAR_WIDTH.least, to)));
    show();
  }

  /** How it was left is not worth an error. */
  function keep(): void {
    const left = `${open} ${width}`;
    if (left === kept) return;
    kept = left;
    void ask('page.layout', { open, width }).catch(() => {});
  }

  fold.addEventListener('click', ({ isTrusted }) => {
    if (isTrusted) toggle();
  });
  /**
   * Keys for the rail are no shortcuts of the webmail's. They are stopped on their way down to it, where they would
   * pass the webmail's own listeners; a pressed button is pressed nevertheless.
   */
  function takeKey(event: KeyboardEvent): void {
    if (event.target !== host || !event.isTrusted) return;
    event.stopImmediatePropagation();
    const step = { ArrowLeft: KEY_STEP, ArrowRight: -KEY_STEP }[event.key];
    if (!step || event.type !== 'keydown' || shadow.activeElement !== edge) return;
    event.preventDefault();
    widen(width + step);
    room.insist();
    keep();
  }
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    window.addEventListener(type, takeKey, { capture: true, signal: gone.signal });
  edge.addEventListener('pointerdown', (event) => {
    edge.setPointerCapture(event.pointerId);
    host.toggleAttribute('data-dragging', true);
    const move = (to: PointerEvent) => widen(window.innerWidth - to.clientX);
    edge.addEventListener('pointermove', move);
    edge.addEventListener(
      'lostpointercapture',
      () => {
        edge.removeEventListener('pointermove', move);
        host.toggleAttribute('data-dragging', false);
        room.insist();
        keep();
      },
      { once: true },
    );
  });

  document.documentElement.append(host);
  room.begin();
  // Some webmails rebuild the page around us; the panel goes back to its place.
  const guard = new MutationObserver(() => {
    if (host.isConnected || ctx.isInvalid || returning) return;
    returning = true;
    ctx.setTimeout(goBack, returns && RETURN_MS * 2 ** Math.min(returns, MOST_DOUBLINGS));
  });
  guard.observe(document.documentElement, { childList: true });

  function goBack(): void {
    returning = false;
    if (host.isConnected || gone.signal.aborted) return;
    returns++;
    frame?.remove();
    frame = undefined;
    document.documentElement.append(host);
    show();
    clearTimeout(staying);
    staying = ctx.setTimeout(() => {
      if (host.isConnected) returns = 0;
    }, STAYS_MS);
  }

  return {
    toggle,
    open() {
      if (!open || !room.isThere) toggle();
    },
    remove() {
      gone.abort();
      clearTimeout(staying);
      guard.disconnect();
      site.dock(document, 0);
      host.remove();
    },
  };
}

/**
 * The frame proves itself with a word that only this content script was given; the page cannot read
 * or guess it. The address of the frame is another at every start, its origin is not: the background says which.
 */
function openFrame(shadow: ShadowRoot, signal: AbortSignal): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Forget-me-not';
  // A page that is isolated from other origins takes no other frames; the sidebar needs nothing of what it goes without.
  frame.toggleAttribute('credentialless', true);
  let given: { nonce: string; origin: string } | undefined;
  /** How large the page is shown goes along: by it the frame knows whether the page made it too small to be read. */
  const handOver = () => {
    if (given) frame.contentWindow?.postMessage({ nonce: given.nonce, pixelRatio: devicePixelRatio }, given.origin);
  };
  frame.addEventListener('load', async () => {
    given = await ask('page.frame', {});
    handOver();
  });
  window.addEventListener('resize', handOver, { signal });
  frame.src = browser.runtime.getURL('/sidebar.html');
  shadow.append(frame);
  return frame;
}

function element<Tag extends 'div' | 'button'>(tag: Tag, part: string, attributes: Record<string, string>) {
  const created = document.createElement(tag);
  created.className = part;
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, value);
  return created;
}
