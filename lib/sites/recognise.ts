import { isPractice } from './practice/recognise';
import { isRoundcube } from './roundcube/recognise';
import { isSogo } from './sogo/recognise';

/** The practice mailbox is on this machine alone: no page that is given what is shipped shall carry it. */
export const HAS_PRACTICE = typeof __LOOPBACK__ === 'undefined' || __LOOPBACK__.length > 0;

/** By what a page tells that it is a webmail's that stands on anybody's server. A new one is a line here. */
const RECOGNISED = {
  roundcube: isRoundcube,
  sogo: isSogo,
  practice: (document: Document) => HAS_PRACTICE && isPractice(document),
};

export type SelfHosted = keyof typeof RECOGNISED;

/** Whose page it is; undefined for any other, and for one that is still loading: ask again. */
export function selfHostedOf(document: Document): SelfHosted | undefined {
  return (Object.keys(RECOGNISED) as SelfHosted[]).find((name) => RECOGNISED[name](document));
}
