import { practice } from './practice';
import { roundcube } from './roundcube';
import type { SelfHosted, Site } from './site';
import { sogo } from './sogo';

/** The practice mailbox is on this machine alone: no page that is given what is shipped shall carry it. */
const PRACTICE = typeof __LOOPBACK__ === 'undefined' || __LOOPBACK__.length > 0 ? [practice] : [];

/** Every webmail that is known and stands on anybody's server; a new one is a line here. */
const SELF_HOSTED: SelfHosted[] = [roundcube, sogo, ...PRACTICE];

/** The webmail that this page belongs to, if it is one of those. One that is still loading may be known later: ask again. */
export function webmailOf(document: Document): Site | undefined {
  return SELF_HOSTED.find((site) => site.recognises(document));
}
