import { environmentOf } from './environment';

/** Roundcube stands on anybody's server: it is known by what it tells its own scripts, not by its address. */
export function isRoundcube(document: Document): boolean {
  return ['mail', 'login'].includes(environmentOf(document).task ?? '');
}
