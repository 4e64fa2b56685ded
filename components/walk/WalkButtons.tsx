import { useEffect, useRef } from 'react';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';

interface WalkButtonsProps {
  /** The word on the button that says it is done. */
  done: string;
  /** It is what comes next: the letter was taken somewhere. */
  isNext: boolean;
  isBusy: boolean;
  onDone(): void;
  onSkip(): void;
}

/** Done, or later: by click, or by Ctrl+Enter and Alt+Enter wherever the focus is on the page. */
export function WalkButtons({ done, isNext, isBusy, onDone, onSkip }: WalkButtonsProps) {
  const { t } = useWords();
  const now = useRef({ onDone, onSkip, isBusy });
  now.current = { onDone, onSkip, isBusy };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.repeat || event.defaultPrevented) return;
      if (now.current.isBusy || document.querySelector('dialog[open]')) return;
      const isDone = (event.ctrlKey || event.metaKey) && !event.altKey;
      if (!isDone && !(event.altKey && !event.ctrlKey)) return;
      event.preventDefault();
      if (isDone) now.current.onDone();
      else now.current.onSkip();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <Button look={isNext ? 'primary' : 'plain'} disabled={isBusy} onClick={onDone}>
        {done}
      </Button>
      <Button look="quiet" disabled={isBusy} onClick={onSkip}>
        {t('walk.skip')}
      </Button>
      <span className="basis-full text-right text-ink-2 text-tiny max-sm:hidden">
        {t('walk.keys', { done: done.toLowerCase() })}
      </span>
    </>
  );
}
