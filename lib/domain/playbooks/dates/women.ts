import { foldedWords } from '../../finding/fold';
import { mensNames, womensNames } from './firstNames';

/** As they are spelt for finding: Сергеевна, Ильинична. */
const PATRONYMIC = /(?:ovna|evna|ichna)$/;
const FATHERS = /(?:ovich|evich|ilich)$/;

/** Only where the name says so for sure; nothing is guessed from a surname. */
export function isWomansName(name: string): boolean {
  const words = foldedWords(name, 6);
  if (words.some((word) => FATHERS.test(word) || mensNames().has(word))) return false;
  return words.some((word) => womensNames().has(word) || PATRONYMIC.test(word));
}

/** Who is greeted on 8 March: whose name leaves no doubt, and who was chosen. */
export function onWomensDay({ id, name }: { id: string; name: string }, chosen: readonly string[]): boolean {
  return chosen.includes(id) || isWomansName(name);
}
