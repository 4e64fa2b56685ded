import { generic } from './generic';
import { gmail } from './gmail';
import { practice } from './practice';
import { roundcube } from './roundcube';
import type { Site } from './site';

/** Every webmail that is known; a new one is a line here. */
const SITES: Site[] = [gmail, roundcube, practice];

/**
 * The webmail that this page belongs to, if it is one that is known; any other page counts when the user switched its
 * site on. A webmail that is still loading may become known later: ask again.
 */
export function siteOf(document: Document, { anyPage = false } = {}): Site | undefined {
  return SITES.find((site) => site.recognises(document)) ?? (anyPage ? generic : undefined);
}
