import type { Direction, EntryKind } from '../../domain/entry';
import type { FollowUpKind } from '../../domain/followUp';
import type { RequestKind } from '../../domain/request';
import type { Table } from '../line/text';

/** What words say was done. */
export interface Doing {
  kind: Exclude<EntryKind, RequestKind>;
  /** Who began it; where the words leave it open it is not said, and a letter is asked about. */
  direction?: Direction;
  /** The same words are said of this as often: "discussed" on the telephone or at a table. */
  or?: Exclude<EntryKind, RequestKind>;
  /** It is an order only where the words beside it count something: "took 20", but not "took offence". */
  counted?: true;
}

/**
 * What the reader knows of a language. All words are patterns over plain text (lib/reading/line/text.ts): small letters,
 * without diacritics.
 */
export interface EntryWords {
  /** What was done, wherever it stands in the line. */
  done: Table<Doing>;
  /** What was done, after somebody's name at the beginning of a thought: "Jane phoned". */
  doneBySomebody: Table<Doing>;
  /** Words that stand there and are nobody's name. */
  nobody: string;
  /** At the beginning of a line: the client asks, or complains. */
  asks: Table<RequestKind>;
  /** At the beginning of a thought they name a doing, and not whether it is over: "meeting", «звонок», "sunat". */
  either: Table<Doing>;
  /** Of these, verbs: "call Monday" asks for a call on Monday, while "meeting Monday" may be over. */
  orders: string;
  /** At the beginning of a thought they say what is to be done. */
  todo: string;
  /** The same, where a day stands beside them; without one they tell what others do: "întreabă de livrare". */
  todoDated: string;
  /** The same inside a thought, where a day follows: "asked me to call at four". */
  todoInside: string;
  /** What is to be done, by a verb that the reader of lines does not take for one: "sun despre mostre". */
  verbs: Table<FollowUpKind>;
  /** At the end of what is to be done: not on the day that is named, but behind it. */
  afterwards: string;
  /** Beside a call, it is one more. */
  again: string;
  /** Behind these a second thing done is another one. */
  and: string;
  /** What may stand before them. */
  lead: string;
  /** Past tense beside a noun of doing: "the meeting WENT well". */
  over: string;
  /** At the beginning of a line: what holds always is a note. */
  always: string;
  /** Days that come back each year: told of somebody, and no step by themselves. */
  yearly: string;
  /** The same at the beginning of the line, behind its day, by any verb. */
  spared: string;
  /** What must not be done. */
  not: string;
  /** Before a doing in the same thought: it was not done. */
  undone: string;
  /** Words that begin what others said or did: a day behind them is not the day of the doing. */
  theirs: string;
  /** Before a day: until when, by when. */
  until: string;
  /** Words that make a count of days one that is over: "3 days AGO"; `agoBefore` stands before it. */
  ago: string;
  agoBefore: string;
  /** A count in the order in which the reader of lines takes it; COUNT is put into it. */
  ahead: string;
  /** By telephone, or face to face. */
  byPhone: string;
  inPerson: string;
}
