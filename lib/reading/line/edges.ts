import { once } from '../../domain/once';
import { languages } from './languages';
import { lookUp, wordsIn } from './text';
import type { Edge } from './words';

const edgeBeforePattern = once(() =>
  languages.map(
    ({ edges, edgeOf }) =>
      [new RegExp(`(?<![\\p{L}\\p{N}])(${wordsIn(edges)})${edgeOf}$`, 'u'), lookUp(edges)] as const,
  ),
);

/** "end of " before "December" or "Q4", and its length. */
export function edgeBefore(before: string): [Edge | undefined, number] {
  for (const [pattern, edgeOf] of edgeBeforePattern()) {
    const match = pattern.exec(before);
    if (match) return [edgeOf(match[1] ?? ''), match[0].length];
  }
  return [undefined, 0];
}
