import { type ComponentType, lazy } from 'react';
import type { FollowUp } from '../../lib/domain/followUp';
import type { LetterProps } from './letterProps';

// Loaded when it is first wanted: the popup must open at once.
const OwnLetter = lazy(() => import('./own/OwnLetter').then((module) => ({ default: module.OwnLetter })));

/** What a playbook has ready for a step that is a letter, by the playbook's name. */
const LETTERS: Partial<Record<string, ComponentType<LetterProps>>> = { own: OwnLetter };

export function letterOf({ from, kind }: Pick<FollowUp, 'from' | 'kind'>): ComponentType<LetterProps> | undefined {
  return kind === 'letter' && from ? LETTERS[from.playbook] : undefined;
}
