import type { Activity } from '../activity';
import type { Invoice } from '../invoice';
import type { Proposal } from '../proposal';
import type { Instant } from '../wallClock';
import { foldedWords } from './fold';
import { marked } from './line';

/** The words of one entry of the history, or of one document, as an index has them. */
export interface EntryWords {
  /** "activity:<id>", "invoice:<id>", "proposal:<id>" */
  entry: string;
  clientId: string;
  /** Each word with the kind before it and the time after it, so that those of one word stand with the latest first. */
  words: string[];
}

export type EntryKind = 'activity' | 'invoice' | 'proposal';

/** Longer titles are found by so many of their words. */
const MOST = 24;
const LONGEST = 24;
/** Before the time in a word of the index. */
export const TIME = '\u0001';
/** Later than any time, so that what is taken from it falls as time goes on. */
const LAST = 9_999_999_999_999;

export function wordsOfActivity({ id, clientId, title, attachments = [], at }: Activity): EntryWords | undefined {
  return entryWords('activity', { id, clientId, at }, [title, ...attachments.slice(0, 5)]);
}

export function wordsOfInvoice({ id, clientId, number, issued }: Invoice): EntryWords | undefined {
  return entryWords('invoice', { id, clientId, at: instantOf(issued) }, [number]);
}

export function wordsOfProposal({ id, clientId, number, subject, sentAt }: Proposal): EntryWords | undefined {
  return entryWords('proposal', { id, clientId, at: sentAt }, [number ?? '', subject]);
}

function entryWords(
  kind: EntryKind,
  { id, clientId, at }: { id: string; clientId: string; at: Instant },
  texts: readonly string[],
): EntryWords | undefined {
  const words = new Set(texts.flatMap((text) => foldedWords(text, MOST)).slice(0, MOST));
  if (words.size === 0) return undefined;
  const when = timeMark(at);
  return {
    entry: `${kind}:${id}`,
    clientId,
    words: [...words].map((word) => `${kind[0]}${marked(word.slice(0, LONGEST))}${TIME}${when}`),
  };
}

/** The later, the less. */
export function timeMark(at: Instant): string {
  const left = Math.min(LAST, Math.max(0, LAST - Math.floor(at)));
  return left.toString(36).padStart(9, '0');
}

function instantOf(day: string): Instant {
  return Date.parse(`${day}T00:00:00Z`);
}

/** How words of that kind that begin so stand in the index. */
export function beginningIn(kind: EntryKind, way: string): string {
  return kind[0] + way.slice(0, LONGEST + 1);
}
