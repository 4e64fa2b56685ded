import { gmail } from '../../lib/sites/gmail/index.ts';
import { HOSTS } from '../../lib/sites/hosts.ts';
import { mailru } from '../../lib/sites/mailru/index.ts';
import { outlook } from '../../lib/sites/outlook/index.ts';
import { proton } from '../../lib/sites/proton/index.ts';
import { webmailOf } from '../../lib/sites/selfHosted.ts';
import type { Site } from '../../lib/sites/site.ts';
import { yahoo } from '../../lib/sites/yahoo/index.ts';
import { yandex } from '../../lib/sites/yandex/index.ts';

const AT_HOME: Record<keyof typeof HOSTS, Site> = { gmail, outlook, yahoo, yandex, mailru, proton };

/** The webmail that the page belongs to, as the browser and the extension choose it by the script that runs there. */
export function siteOf(document: Document): Site | undefined {
  const webmails = Object.keys(HOSTS) as (keyof typeof HOSTS)[];
  const home = webmails.find((webmail) => (HOSTS[webmail] as readonly string[]).includes(document.location?.hostname));
  return home ? AT_HOME[home] : webmailOf(document);
}
