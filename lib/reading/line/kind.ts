import type { FollowUpKind } from '../../domain/followUp';
import { once } from '../../domain/once';
import { languages } from './languages';
import { wholeWords } from './text';

const startPatterns = once(() =>
  languages.flatMap(({ please, kinds }) =>
    kinds.map(([words, kind]) => {
      const start = `^(?:(?:${please})[ ,:]+)*(?:${words})(?![\\p{L}\\p{N}@_-]|\\.\\p{L})`;
      return [new RegExp(start, 'u'), kind] as const;
    }),
  ),
);

const verbPatterns = once(() =>
  languages.flatMap(({ verbs }) => verbs.map(([words, kind]) => [wholeWords(words), kind] as const)),
);

/** What kind of follow-up the words ask for, and how many characters at their beginning only say that. */
export function readKind(plainText: string): { kind: FollowUpKind; length: number } {
  let best: { kind: FollowUpKind; length: number } | undefined;
  for (const [start, kind] of startPatterns()) {
    const length = start.exec(plainText)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { kind, length };
  }
  return best ?? { kind: kindInside(plainText), length: 0 };
}

/** "Anna: call back" asks for a call; "ready for the call" does not. */
function kindInside(plainText: string): FollowUpKind {
  let found: { kind: FollowUpKind; at: number } | undefined;
  for (const [pattern, kind] of verbPatterns()) {
    const at = plainText.search(pattern);
    if (at >= 0 && at < (found?.at ?? plainText.length)) found = { kind, at };
  }
  return found?.kind ?? 'other';
}
