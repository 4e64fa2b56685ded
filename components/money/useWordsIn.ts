import { useMemo } from 'react';
import type { Language } from '../../lib/domain/settings';
import { createWords } from '../../lib/i18n';
import { type Words, wordsIn } from '../../lib/query/words';

/** The words of a language that need not be the page's: letters and papers speak the client's. */
export function useWordsIn(language: Language): Words {
  return useMemo(() => wordsIn(language, createWords(language).t), [language]);
}
