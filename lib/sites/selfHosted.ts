import { practice } from './practice';
import { HAS_PRACTICE, type SelfHosted, selfHostedOf } from './recognise';
import { roundcube } from './roundcube';
import type { Site } from './site';
import { sogo } from './sogo';

/** Every webmail that is known and stands on anybody's server; a new one is a line here, and in recognise.ts. */
const SITES: Record<SelfHosted, Site | undefined> = { roundcube, sogo, practice: HAS_PRACTICE ? practice : undefined };

/** The webmail that this page belongs to, if it is one of those. */
export function webmailOf(document: Document): Site | undefined {
  const name = selfHostedOf(document);
  return name && SITES[name];
}
