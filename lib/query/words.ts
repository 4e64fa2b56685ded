import { createContext, useContext } from 'react';
import type { Language } from '../domain/language';
import { createFormatter, type Formatter } from '../i18n/format';
import type { Translate } from '../i18n/words';

/** The words and formats of the page, in the user's language. */
export interface Words {
  t: Translate;
  format: Formatter;
  language: Language;
}

export function wordsIn(language: Language, t: Translate): Words {
  return { t, language, format: createFormatter(language, t) };
}

export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords is used outside of a page started by startPage');
  return words;
}
