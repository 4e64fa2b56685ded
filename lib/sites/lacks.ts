import { LACKS, type Lack, messageInFocus, type PageReading } from '../domain/pageReading';
import { namesOthers, showsFiles } from './inSight';

/** What the reader of a webmail knows beside what it has read. */
export interface Circumstances {
  /** What letters stand in, and what the user writes and quotes. */
  outside: string;
  /** The part of the page that shows the letter being read, where there is one. */
  letter?: Element | undefined;
  /** The windows in which letters are written, as they stand in the reading. */
  windows?: Element[];
  /** Addresses that those are written from, besides those of the account. */
  senders?: string[];
  /** What else is known to be missing. */
  missing?: Partial<Record<Lack, boolean>>;
}

/**
 * What is missing from the letter being read and the letters being written, whatever webmail it is. A reader that finds
 * nothing where a webmail has moved it must never look like one that found that there is nothing.
 */
export function lacksOf(
  reading: PageReading,
  { outside, letter, windows = [], senders = [], missing = {} }: Circumstances,
): Lack[] {
  const focus = messageInFocus(reading);
  const open = reading.messages.length + reading.composes.length > 0;
  const where = { outside, own: reading.own };
  const found: Partial<Record<Lack, boolean>> = { account: open && reading.own.length === 0, ...missing };
  if (focus) {
    const { from, to, cc, bcc = [], replyTo, subject, date, attachments } = focus;
    const people = [...(from ? [from] : []), ...to, ...cc, ...bcc, ...(replyTo ? [replyTo] : [])];
    found.sender ??= reading.messages.some((one) => one.from === undefined);
    found.recipients ??=
      to.length + cc.length + bcc.length === 0 || (letter !== undefined && namesOthers(letter, where, people, subject));
    found.subject ??= subject === '';
    found.date ??= date === undefined;
    found.text ??= !focus.open;
    if (letter && showsFiles(letter, outside, attachments, subject)) found.attachments = true;
  }
  reading.composes.forEach(({ to, cc, bcc, subject, attachments }, at) => {
    const window = windows[at];
    if (!window) return;
    const writers = { outside, own: [...reading.own, ...senders] };
    if (namesOthers(window, writers, [...to, ...cc, ...bcc], subject)) found.recipients = true;
    if (showsFiles(window, outside, attachments, subject)) found.attachments = true;
  });
  return LACKS.filter((lack) => found[lack]);
}
