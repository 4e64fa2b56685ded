/** How a subject stands whose client is to be left alone. */
export const LEFT_ALONE = 'left-alone';
/** How one stands whose client has said that it buys elsewhere: it is asked again when that was agreed, and no sooner. */
export const HAS_LEFT = 'has-left';

/** Nothing is asked of it, and it is on no list of whom to ask. */
export function isSpared(standing: string | undefined): boolean {
  return standing === LEFT_ALONE || standing === HAS_LEFT;
}
