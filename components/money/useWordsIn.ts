import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../lib/domain/language';
import { loadedWords, loadWords } from '../../lib/i18n/load';
import { type Words, wordsIn } from '../../lib/query/words';

/**
 * The words of a language that need not be the page's: letters and papers speak the client's. Undefined while they
 * are loaded, which only the first in another language than the page's has to wait for.
 */
export function useWordsIn(language: Language): Words | undefined {
  const [, setLoaded] = useState<Language>();
  const t = loadedWords(language);
  useEffect(() => {
    if (!loadedWords(language)) void loadWords(language).then(() => setLoaded(language));
  }, [language]);
  return useMemo(() => t && wordsIn(language, t), [language, t]);
}
