import { LABELS } from '../labels';

/**
 * What the webmails themselves write, and their readers go by: without it a censored page could not be read. It is a
 * closed list, and says nothing of whoever uses the webmail.
 */
const WORDS: ReadonlySet<string> = new Set([...Object.values(LABELS).flat(), 'Email content']);

const KEYS = /((?:Ctrl|⌘)[+-]?Enter)/;

/** A name of the code, not of a person or a letter: plain Latin letters, with a few digits and dashes. */
const CODE_NAME = /^(?=.{1,40}$)(?:[A-Za-z_]|\d{1,2}(?!\d)|[-:.])+$/;

/** The account's place in Microsoft's bar; its digits look like somebody's. */
const MORE_NAMES: ReadonlySet<string> = new Set(['O365_MainLink_Me']);

/** Names that code joins with an address, the name of a file or of a folder: Outlook's, Proton's, Roundcube's. */
const JOINED =
  /^(rcmrow|rcmli|primaryMailboxRoot_|recipients:item-|recipient:details-dropdown-|remove-address-button-|attachment-item:)(.*?)(--(?:primary|secondary)-action)?$/s;

/** No code writes longer names; what is longer was put together to be slow, or holds what somebody wrote. */
const LONGEST = 2_000;

/** An attribute for people: a label stays, alone ("To") or before what it labels ("From: Anna"), and so do keys. */
export function censoredLabel(value: string, censored: (text: string) => string): string {
  if (WORDS.has(value)) return value;
  if (value.length > LONGEST) return censored(value);
  const label = /^[^:]{1,40}(?=:)/.exec(value)?.[0] ?? '';
  const own = WORDS.has(label) ? label : '';
  const parts = value.slice(own.length).split(KEYS);
  return own + parts.map((part) => (KEYS.test(part) ? part : censored(part))).join('');
}

/** Names of the code stay; of those that it joins with what the user wrote, that is replaced. */
export function censoredNames(value: string, censored: (text: string) => string): string {
  if (value.length > LONGEST) return censored(value);
  const [, before = '', written, after = ''] = JOINED.exec(value) ?? [];
  if (written !== undefined) return before + censored(written) + after;
  const names = value.split(/\s+/).filter(Boolean);
  return names.map((name) => (CODE_NAME.test(name) || MORE_NAMES.has(name) ? name : censored(name))).join(' ');
}
