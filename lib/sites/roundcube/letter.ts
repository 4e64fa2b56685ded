import { webmailsOwn } from '../letterContent';
import { LETTER } from './selectors';

/** A letter on the whole page may hold any of Roundcube's elements as well. */
export const { isOwn: isRoundcubes, own, firstOwn, outermost } = webmailsOwn(LETTER);
