import { english } from './english';
import { romanian } from './romanian';
import { russian } from './russian';
import type { EntryWords } from './words';

/** Every line is read in all of them at once: managers mix languages. */
export const languages: readonly EntryWords[] = [english, russian, romanian];
