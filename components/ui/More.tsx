import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../lib/query/words';
import { Button } from './Button';

/** Buttons that are wanted more seldom, behind one that gives way to them. */
export function More({
  label,
  children,
}: {
  /** What more there is, where several stand on a page. */ label?: string;
  children: ReactNode;
}) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const rest = useRef<HTMLSpanElement>(null);

  // Whoever opened them goes on at the first.
  useEffect(() => {
    if (isOpen) rest.current?.querySelector<HTMLElement>('button, a')?.focus();
  }, [isOpen]);

  if (isOpen) {
    return (
      <span ref={rest} className="contents">
        {children}
      </span>
    );
  }
  return (
    <Button look="quiet" aria-label={label} aria-expanded={false} onClick={() => setOpen(true)}>
      {t('more')}
    </Button>
  );
}
