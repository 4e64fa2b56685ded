import { lookUp, type Table, wordsIn } from '../line/text';

/** Zeros that a word adds, where the word cannot be mistaken. */
const SCALES: Table<number> = [
  ['тыс(?:яч|ячи|яча|\\.)?|mii|thousand|mie', 3],
  ['млн\\.?|миллион(?:ов|а)?|mil\\.?|mln\\.?|milion|milioane|million', 6],
  ['млрд\\.?|миллиард(?:ов|а)?|miliarde?|bln\\.?|billion', 9],
];

/** In a hurry; so short that they mean other things too. */
const SHORT_SCALES: Table<number> = [
  ['т\\.? ?р\\.?', 3],
  ['т\\.?', 3],
  ['k|к', 3],
  ['m', 6],
];

export const zerosOf = lookUp([...SHORT_SCALES, ...SCALES]);

export const SCALE_WORD = wordsIn(SCALES);
export const ANY_SCALE_WORD = wordsIn([...SHORT_SCALES, ...SCALES]);
