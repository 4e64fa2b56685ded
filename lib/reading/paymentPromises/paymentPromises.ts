import { type Day, dayOf } from '../../domain/wallClock';
import { type PromiseContext, promisesBy } from '../promises/promises';
import { english } from './english';
import { romanian } from './romanian';
import { russian } from './russian';

/** What a client said about paying, and through which day to wait for it. To be offered, never to be taken by itself. */
export interface PaymentPromise {
  /** The whole sentence, to be kept with the promise. */
  sentence: string;
  /** Of "next week", "in December" and "in a few days" the last working day. */
  day: Day;
}

const find = promisesBy([english, russian, romanian]);

/**
 * Promises to pay in a client's letter: «оплатим в пятницу», "plătim până pe 25", "the transfer goes out Monday".
 * `now` is the wall clock of the writing. Each day once. Linear in the text; never throws.
 */
export function findPaymentPromises(text: string, context: PromiseContext): PaymentPromise[] {
  const found = find(text, { ...context, throughEnd: true }).map(({ sentence, due }) => ({
    sentence,
    day: dayOf(due),
  }));
  return found.filter((one, index) => found.findIndex(({ day }) => day === one.day) === index);
}
