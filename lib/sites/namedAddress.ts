import type { MailboxReading } from '../domain/pageReading';
import { isAddress } from './address';
import { mailbox } from './page';

/** "Name <address>", or the address alone with the name told beside it. The name may hold brackets: the last count. */
export function namedAddress(text: string | null | undefined, name?: string): MailboxReading | undefined {
  const trimmed = text?.trim();
  if (isAddress(trimmed)) return mailbox(trimmed, name);
  const parts = /^(.*)<([^<>]*)>$/s.exec(trimmed ?? '');
  const address = parts?.[2]?.trim();
  return isAddress(address) ? mailbox(address, unquoted(parts?.[1]?.trim() ?? '')) : undefined;
}

/**
 * RFC 5322 puts a name between quotation marks, and a backslash before those of the name itself. Some webmails leave the
 * backslashes out: then those around it are taken away where those within stand in pairs.
 */
function unquoted(name: string): string {
  const inner = /^"(.*)"$/s.exec(name)?.[1];
  if (inner === undefined) return name;
  const plain = inner.replace(/\\(.)/gs, '$1');
  return plain !== inner || PAIRED.test(inner) ? plain : name;
}

const PAIRED = /^(?:[^"]|(?<=^|\s)"[^"]*"(?=\s|$))*$/;
