export type { EntryAnswer } from './answer';
export { type EntryReading, readEntry } from './entry';
export type { EntryContext, Happened, Reading } from './meaning';
export { personIn } from './persons';
