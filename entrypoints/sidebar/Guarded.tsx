import { type ReactNode, useEffect } from 'react';
import { commandsOnlyWhen, commandsSay } from '../../lib/messages/client';
import { useAnnounce } from '../../lib/query/announce';
import { useWords } from '../../lib/query/words';
import { guardPresses } from './guard';
import type { Sight } from './sight';
import { watchTyping } from './typing';

let tellHeldBack = () => {};

/** Begins before the first thing to click is drawn. */
export function startGuard(sight: Sight) {
  const guard = guardPresses(sight, () => tellHeldBack());
  commandsSay(() => [document.querySelector('h1, h2')?.textContent, guard.pressed()].filter(Boolean).join(': '));
  return guard;
}

/** Says why a click did nothing, and keeps back what would be changed by another way than a click; and says when a line was cut off. */
export function Guarded({ guard, children }: { guard: ReturnType<typeof startGuard>; children: ReactNode }) {
  const { t } = useWords();
  const announce = useAnnounce();
  useEffect(() => {
    tellHeldBack = () => announce({ text: t('sidebar.covered'), bad: true });
    const ends = [
      commandsOnlyWhen(() => (guard.isMeant() ? undefined : t('sidebar.covered'))),
      watchTyping(() => announce({ text: t('sidebar.focusTaken'), bad: true })),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [guard, announce, t]);
  return children;
}
