import { useState } from 'react';
import type { Language } from '../../lib/domain/language';
import type { Letter } from '../../lib/domain/playbooks/chase/letters';

type Drafts = Partial<Record<Language, Letter>>;

/** By the step's follow-up, for as long as the page lives: whoever opens a compose window meanwhile finds them again. */
const kept = new Map<string, Drafts>();

/** What the user has changed in a step's letter, by language: another one and back again loses nothing. */
export function useLetterDraft(followUpId: string) {
  const [drafts, setDrafts] = useState<Drafts>(kept.get(followUpId) ?? {});
  return {
    drafts,
    keep(language: Language, letter: Letter) {
      const next = { ...drafts, [language]: letter };
      kept.set(followUpId, next);
      setDrafts(next);
    },
  };
}
