import type { PageReading } from '../domain/pageReading';

/** One of the ways in which a webmail is known to write a part of its page. */
export interface Spelling {
  /** As it stands in a reading's layout: "message:adn". */
  name: string;
  selector: string;
}

/** "message:adn+adf": the spellings that matched, for the report when one day none does. */
export function layoutOf(part: string, spellings: string[]): string[] {
  return spellings.length > 0 ? [`${part}:${[...new Set(spellings)].join('+')}`] : [];
}

/** A letter being written floats over what is read, so a message comes first. */
export function viewOf(messages: number, composes: number, rows: number): PageReading['view'] {
  if (messages > 0) return 'message';
  if (composes > 0) return 'compose';
  return rows > 0 ? 'list' : 'other';
}
