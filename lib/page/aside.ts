/** CSS pixels that a page may be off by. */
const ABOUT = 2;

export interface Aside {
  /** Puts the windows wholly to the left of this edge, in CSS pixels of the browser's window. False where it cannot be. */
  put(windows: HTMLElement[], edge: number): boolean;
  /** Gives back those that are no longer fixed to the browser's window. */
  review(): void;
  /** Gives all of them back to the page. */
  release(): void;
}

/**
 * Windows that a page fixes to the edge of the browser's know nothing of the narrowed page. They are put beside the
 * sidebar by moving what they are fixed to: one that spans the page becomes narrower, and what is no longer fixed is
 * moved by it as good as never.
 */
export function createAside(): Aside {
  const moved = new Map<HTMLElement, () => void>();

  function release(): void {
    for (const giveBack of moved.values()) giveBack();
    moved.clear();
  }

  return {
    release,
    put(windows, edge) {
      return windows.every((one) => {
        moved.get(one)?.();
        const giveBack = move(one, edge);
        if (giveBack) moved.set(one, giveBack);
        else moved.delete(one);
        return giveBack;
      });
    },
    review() {
      for (const [one, giveBack] of moved) {
        if (getComputedStyle(one).position === 'fixed') continue;
        giveBack();
        moved.delete(one);
      }
    },
  };
}

function move(one: HTMLElement, edge: number): (() => void) | undefined {
  const over = one.getBoundingClientRect().right - edge;
  const { right, left } = getComputedStyle(one);
  return (
    fix(one, 'right', Number.parseFloat(right) + over, edge) ?? fix(one, 'left', Number.parseFloat(left) - over, edge)
  );
}

function fix(one: HTMLElement, side: 'left' | 'right', pixels: number, edge: number): (() => void) | undefined {
  const [value, priority] = [one.style.getPropertyValue(side), one.style.getPropertyPriority(side)];
  one.style.setProperty(side, `${pixels}px`, 'important');
  const ours = one.style.getPropertyValue(side);
  const giveBack = () => {
    // What the page has said of it since is the page's.
    if (one.style.getPropertyValue(side) === ours) one.style.setProperty(side, value, priority);
  };
  const box = one.getBoundingClientRect();
  if (box.right <= edge + ABOUT && box.left >= -ABOUT && box.width > 0) return giveBack;
  giveBack();
  return undefined;
}
