import { english } from '../../corpus/promises/sentences.en';
import { romanian } from '../../corpus/promises/sentences.ro';
import { russian } from '../../corpus/promises/sentences.ru';
import { english as signatures } from '../../corpus/signatures/signatures.en';
import { READING_LIMITS } from '../../lib/domain/pageReading';
import { againAndAgain, REPEATED_PIECES } from '../../lib/domain/repeatedPieces';
import { weekends } from '../../lib/domain/workingDays';
import { readDocument } from '../../lib/reading/documents';
import { LINE_LIMIT, understandLine } from '../../lib/reading/line/line';
import { findPaymentPromises } from '../../lib/reading/paymentPromises';
import { findPromises } from '../../lib/reading/promises';
import { readSignature } from '../../lib/reading/signature';

/** Whatever reads text that others have written, and how long a text it is given at most. */
interface Reader {
  name: string;
  limit: number;
  /** Such text as people write it. */
  honest: string;
  read(text: string): unknown;
}

const context = { now: '2026-11-18T12:00', calendar: weekends };
const from = { address: 'x@evil.example', name: 'x' };

const sentences = [english, russian, romanian]
  .flatMap(({ promises, others }) => [...promises.map(([sentence]) => sentence), ...others])
  .join('\n');
const letter = { limit: READING_LIMITS.text, honest: sentences };

const READERS: Reader[] = [
  { name: 'the line', limit: LINE_LIMIT, honest: sentences, read: (line) => understandLine(line, context) },
  { name: 'promises', ...letter, read: (text) => findPromises(text, context) },
  { name: 'promises to pay', ...letter, read: (text) => findPaymentPromises(text, context) },
  { name: 'documents', ...letter, read: (text) => readDocument({ subject: '', attachments: [], text }, context) },
  {
    name: 'signatures',
    limit: READING_LIMITS.text,
    // Lines with numbers, which are what takes its time.
    honest: signatures
      .flatMap(({ text }) => text.split('\n'))
      .filter((line) => /\d{3}/.test(line))
      .join('\n'),
    read: (text) => readSignature({ from, text }, 'MD'),
  },
];

const TIMES = 5;

export interface ReaderTimes {
  name: string;
  /** An honest text as long as it may be; milliseconds, as everything here. */
  ordinary: number;
  /** The slowest of the hostile texts of that length, and the piece it is made of. */
  hostile: number;
  piece: string;
}

export function timeReaders(): ReaderTimes[] {
  return READERS.map(({ name, limit, honest, read }) => {
    const took = (text: string) => quickest(() => read(text));
    const ordinary = took(honest.repeat(Math.ceil(limit / honest.length)).slice(0, limit));
    const hostile = REPEATED_PIECES.map((piece) => ({
      piece,
      took: Math.max(...againAndAgain(piece, limit).map(took)),
    }));
    const slowest = hostile.reduce((a, b) => (b.took > a.took ? b : a));
    return { name, ordinary, hostile: slowest.took, piece: slowest.piece };
  });
}

/** Of several times the least: what it takes when nothing else is in the way. */
function quickest(work: () => unknown): number {
  const times = Array.from({ length: TIMES }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}
