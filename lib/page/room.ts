/** What stands of the page where the sidebar is or would be. */
export interface Sight<Control> {
  /** Of the window, in CSS pixels. */
  width: number;
  /** The page could be narrowed. */
  narrowed: boolean;
  /** What is used of the page and lies there. */
  covered: Covered<Control>[];
}

export interface Covered<Control> {
  control: Control;
  /** It stands in a window of the page's own, which floats over the rest. */
  floating: boolean;
}

export interface Room<Control> {
  /** There is room, or the user wants none. */
  readonly isThere: boolean;
  /** The user opened the sidebar over what lies there, or made it so wide. */
  insist(sight: Sight<Control>): void;
  /** The user folded it: what they wanted before is over. */
  leave(): void;
  /** What was seen while the sidebar was open, or while it was tried whether it may be. */
  saw(sight: Sight<Control>): void;
  /** Whether it is worth trying if there is room again. `isShown` tells whether what was in the way still is. */
  mayBe(width: number, isShown: (control: Control) => boolean): boolean;
}

/**
 * Whether the page has room for the sidebar. Nothing that the page is used by may lie under it: no button to send or to
 * close. It gives way to what is there, comes back when that is gone or the window has grown, and opens over the page
 * only when the user wants it so; then it gives way to the windows that the page opens afterwards.
 */
export function createRoom<Control>(): Room<Control> {
  let isThere = true;
  let lack: { width: number; controls: Control[] } | undefined;
  let insisted: { floating: number } | undefined;

  const isRoomy = ({ narrowed, covered }: Sight<Control>) => narrowed && covered.length === 0;
  const floatingIn = ({ covered }: Sight<Control>) => covered.filter(({ floating }) => floating);

  function inTheWay(sight: Sight<Control>): Covered<Control>[] | undefined {
    if (isRoomy(sight)) return undefined;
    if (!insisted) return sight.covered;
    // The page may draw anew what the user has covered; what counts is that more floats there than before.
    const floating = floatingIn(sight);
    return floating.length > insisted.floating ? floating : undefined;
  }

  return {
    get isThere() {
      return isThere;
    },
    insist(sight) {
      insisted = isRoomy(sight) ? undefined : { floating: floatingIn(sight).length };
      isThere = true;
    },
    leave() {
      insisted = undefined;
      lack = undefined;
      isThere = true;
    },
    saw(sight) {
      // Where there is room nobody insists any more.
      if (isRoomy(sight)) insisted = undefined;
      const found = inTheWay(sight);
      isThere = found === undefined;
      lack = found && { width: sight.width, controls: found.map(({ control }) => control) };
    },
    mayBe(width, isShown) {
      if (!lack) return true;
      if (width > lack.width) return true;
      // What could not be narrowed is not asked again at the same width.
      return !lack.controls.every(isShown);
    },
  };
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** CSS pixels: what reaches less far under it is the shadow or the edge of something. */
const EDGE = 1;

/** Wider ones are lines and surfaces that can be pressed anywhere; what is shown of them is enough. */
const WIDE = 600;

/** True when so much of the control lies in the strip that it could not be used as before; of what is read or written in, any. */
export function isCovered(strip: Box, control: Box, isText = false): boolean {
  const width = control.right - control.left;
  const [across, down] = [
    Math.min(strip.right, control.right) - Math.max(strip.left, control.left),
    Math.min(strip.bottom, control.bottom) - Math.max(strip.top, control.top),
  ];
  if (across <= EDGE || down <= EDGE) return false;
  return isText || width <= WIDE || across > width / 2;
}

/** In parts of the window's height, the usual place first. */
export const PLACES_OF_HANDLE = [0.4, 0.55, 0.25, 0.7, 0.1, 0.85];
