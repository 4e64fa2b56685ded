/** Milliseconds for which the frame must have been wholly visible before a click in it counts: quicker than anybody reads. */
const SEEN_MS = 300;

/** Milliseconds between two looks of one observer, the least that browsers allow. */
const LOOK_MS = 100;

/** Observers that look in turn: a page that uncovers the frame just when one of them looks is seen by the next. */
const OBSERVERS = 3;

/** CSS pixels. A frame cut down to one of its buttons says nothing of what the button does. */
const LEAST = { width: 240, height: 160 };

/** The page may shrink all that stands in it; a little is its own way of showing things. */
const LEAST_SCALE = 0.6;

export interface Sight {
  /** True when the frame has been wholly visible for long enough. */
  isSeen(): boolean;
}

export interface FrameSight extends Sight {
  /** How many pixels of the screen the page around the frame has for one of its own. */
  outside(pixelRatio: number): void;
}

/** A browser's entry that tells covering too, which TypeScript does not know of. */
type VisibilityEntry = IntersectionObserverEntry & { isVisible: boolean };

/** Firefox and Safari see what is scrolled or cut off, but not what is covered or faint. */
export const canTellCovering = 'isVisible' in IntersectionObserverEntry.prototype;

/**
 * Watches whether the frame can be seen. The page around it may lay anything over it, make it faint, turn it, or cut it
 * off; the browser tells all of that to an observer that asks for it, and the page cannot hinder it. What is watched is
 * an empty element as large as the frame, over everything that is drawn in it, our own dialogs too.
 */
export function watchSight(): FrameSight {
  const probe = document.createElement('div');
  probe.setAttribute('aria-hidden', 'true');
  const bare = { border: '0', padding: '0', margin: '0', background: 'transparent', width: '100%', height: '100%' };
  Object.assign(probe.style, { ...bare, position: 'fixed', inset: '0', zIndex: '2147483647', pointerEvents: 'none' });
  document.body.append(probe);
  standOverDialogs(probe);

  const covered = new Set<number>();
  let seenSince: number | undefined;
  let ratioOutside = Number.POSITIVE_INFINITY;

  function hear(observer: number, entries: IntersectionObserverEntry[]): void {
    const latest = entries.at(-1) as VisibilityEntry | undefined;
    if (!latest) return;
    if ((latest.isVisible || !canTellCovering) && latest.intersectionRatio >= 0.99) covered.delete(observer);
    else covered.add(observer);
    if (covered.size > 0) seenSince = undefined;
    // When it was looked at, which may be a while ago where the page has been busy since.
    else seenSince ??= latest.time;
  }

  for (let observer = 0; observer < OBSERVERS; observer++) {
    const options = { trackVisibility: true, delay: LOOK_MS, threshold: [0, 0.5, 0.99, 1] };
    const watching = new IntersectionObserver((entries) => hear(observer, entries), options);
    setTimeout(() => watching.observe(probe), (observer * LOOK_MS) / OBSERVERS);
  }

  return {
    outside(pixelRatio) {
      ratioOutside = pixelRatio;
    },
    isSeen() {
      if (window.innerWidth < LEAST.width || window.innerHeight < LEAST.height) return false;
      if (window.devicePixelRatio < LEAST_SCALE * ratioOutside) return false;
      return seenSince !== undefined && performance.now() - seenSince >= SEEN_MS;
    },
  };
}

/** A dialog of our own stands over all that is not in the browser's top layer, and would be taken for a cover. */
function standOverDialogs(probe: HTMLElement): void {
  if (!('showPopover' in probe)) return;
  probe.popover = 'manual';
  probe.showPopover();
  const opened = new MutationObserver((changes) => {
    if (!changes.some(({ target }) => (target as Element).matches('dialog[open]'))) return;
    probe.hidePopover();
    probe.showPopover();
  });
  opened.observe(document.body, { subtree: true, attributes: true, attributeFilter: ['open'] });
}
