export { type EntryReading, readEntry } from './entry';
export type { EntryContext, Happened, Reading } from './meaning';
export type { Direction, EntryKind } from './words';
