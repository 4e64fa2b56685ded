import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import type { SnoozeMenuProps } from './SnoozeMenu';

const SnoozeMenu = lazy(() => import('./SnoozeMenu').then((module) => ({ default: module.SnoozeMenu })));

/** Snooze. The menu's code is loaded when it is first wanted: the popup must open at once. */
export function LaterButton(props: SnoozeMenuProps) {
  const { t } = useWords();
  const [wanted, setWanted] = useState(false);
  const button = (
    <Button onClick={() => setWanted(true)} aria-haspopup="menu">
      {t('later')}
    </Button>
  );
  if (!wanted) return button;
  return (
    <Suspense fallback={button}>
      <SnoozeMenu {...props} />
    </Suspense>
  );
}
