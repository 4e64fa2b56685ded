import { fold } from '../client';

/** Fewer figures tell nobody from others. */
const FEWEST = 5;

/**
 * A tax number as it is compared: without blanks, points, and the letters of the country before it, which one writes and
 * another leaves out ("RO 14399840", "14399840"). Undefined when too little is left of it.
 */
export function taxKey(written = ''): string | undefined {
  const signs = (fold(written).match(/[\p{L}\p{N}]+/gu) ?? []).join('');
  const bare = signs.replace(/^\p{L}+/u, '').replace(/^0+/, '');
  return (bare.match(/\p{N}/gu)?.length ?? 0) >= FEWEST ? bare : undefined;
}
