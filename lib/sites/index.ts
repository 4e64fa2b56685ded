import { gmail } from './gmail';
import { practice } from './practice';
import { roundcube } from './roundcube';
import type { Site } from './site';
import { sogo } from './sogo';

/** Every webmail that is known; a new one is a line here. */
const SITES: Site[] = [gmail, roundcube, sogo, practice];

/** The webmail that this page belongs to, if it is one that is known. */
export function siteOf(document: Document): Site | undefined {
  return SITES.find((site) => site.recognises(document));
}
