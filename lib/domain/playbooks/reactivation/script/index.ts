import type { Language } from '../../../language';
import { english } from './english';
import { romanian } from './romanian';
import { russian } from './russian';
import type { Script } from './script';
import { scriptOf } from './usual';

const TEXTS = { en: english, ru: russian, ro: romanian };

/** The script that is there until the user has made one of their own. */
export function usualScript(language: Language): Script {
  return scriptOf(TEXTS[language]);
}
