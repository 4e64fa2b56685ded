import { practice } from './practice';
import { roundcube } from './roundcube';
import type { SelfHosted, Site } from './site';
import { sogo } from './sogo';

/** Every webmail that is known and stands on anybody's server; a new one is a line here. */
const SELF_HOSTED: SelfHosted[] = [roundcube, sogo, practice];

/** The webmail that this page belongs to, if it is one of those. One that is still loading may be known later: ask again. */
export function webmailOf(document: Document): Site | undefined {
  return SELF_HOSTED.find((site) => site.recognises(document));
}
