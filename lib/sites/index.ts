import { generic } from './generic';
import { gmail } from './gmail';
import { mailru } from './mailru';
import { outlook } from './outlook';
import { practice } from './practice';
import { proton } from './proton';
import { roundcube } from './roundcube';
import type { Site } from './site';
import { sogo } from './sogo';
import { yahoo } from './yahoo';
import { yandex } from './yandex';

/** Every webmail that is known; a new one is a line here. Those at known addresses come first. */
const SITES: Site[] = [gmail, outlook, yahoo, yandex, mailru, proton, roundcube, sogo, practice];

/**
 * The webmail that this page belongs to, if it is one that is known; any other page counts when the user switched its
 * site on. A webmail that is still loading may become known later: ask again.
 */
export function siteOf(document: Document, { anyPage = false } = {}): Site | undefined {
  return SITES.find((site) => site.recognises(document)) ?? (anyPage ? generic : undefined);
}
