export { callScript, chaseLetter } from './chaseLetters';
export { LETTER_STEPS, type Letter, type LetterFields, type LetterStep } from './letter';
export { letterStep } from './step';
