import { english } from './english';
import { romanian } from './romanian';
import { russian } from './russian';
import type { Words } from './words';

/** Every line is read in all of them at once: managers mix languages, and few words mean dates in two. */
export const languages: readonly Words[] = [english, russian, romanian];
