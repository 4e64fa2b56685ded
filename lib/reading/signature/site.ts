import { parse } from 'tldts';
import { companyDomain } from '../../domain/address';
import { once } from '../../domain/once';
import type { Signature } from './signatureText';

const addressPattern = once(
  () =>
    /(?<![\p{L}\p{N}@._/-])(?<sure>https?:\/\/|www\.)?(?<host>[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})(?![\p{L}\p{N}@-])/giu,
);

/** Pages of persons and meetings, not of companies. */
const ELSEWHERE =
  /(?:^|\.)(?:facebook|fb|instagram|linkedin|twitter|x|youtube|youtu|vk|ok|t|wa|viber|whatsapp|telegram|skype|zoom|tiktok|google|goo|calendly|bit|avast|avg|kaspersky|bluemail|googlegroups|ya)\.(?:com|me|ru|be|us|gl|ly)$|^(?:lists?|groups|mailman|listserv)\./iu;

/** The host of the company's site; a bare name counts when it ends like one on the net, or as the sender's address does. */
export function readSite({ lines }: Signature, address: string): string | undefined {
  const own = companyDomain(address.toLowerCase());
  for (const line of lines) {
    for (const { groups } of line.matchAll(addressPattern())) {
      const host = groups?.host?.toLowerCase().replace(/^www\./, '') ?? '';
      const { domain, isIcann, isIp } = parse(host);
      if (!domain || isIp || ELSEWHERE.test(host)) continue;
      if (groups?.sure || domain === own || (isIcann && /^[\p{L}\p{N}]{2,}/u.test(host))) return host;
    }
  }
  return undefined;
}
