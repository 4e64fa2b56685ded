import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useWords } from '../../lib/query/words';
import { Palette } from './Palette';

/** On a Mac the command key is the one for it. */
const IS_MAC = /mac/i.test(navigator.platform);

interface FindProps {
  onGo(path: string): void;
  className?: string;
}

/** The button that opens the palette, and its key. It is heard in our own pages alone: in a webmail the key is the webmail's. */
export function FindEverywhere({ onGo, className = '' }: FindProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isIts = event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      if (!isIts || event.isComposing) return;
      event.preventDefault();
      setOpen((was) => !was);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  const keys = IS_MAC ? '⌘K' : 'Ctrl K';
  return (
    <>
      <button
        type="button"
        aria-keyshortcuts={IS_MAC ? 'Meta+K' : 'Control+K'}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
        className={`inline-flex min-h-[30px] items-center gap-2 rounded-lg border border-line bg-surface px-2.5 text-ink-2 hover:text-ink ${className}`}
      >
        <Search size={14} aria-hidden="true" />
        {t('find.button')}
        <kbd className="ml-auto text-ink-3 text-tiny">{keys}</kbd>
      </button>
      {isOpen && <Palette onGo={onGo} onClose={() => setOpen(false)} />}
    </>
  );
}

/** From a page beside the mail the dashboard opens in a tab. */
export function openInTab(path: string): void {
  window.open(`/dashboard.html#/${path}`, '_blank', 'noopener');
}
