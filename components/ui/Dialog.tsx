import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Heading } from './Heading';

interface DialogProps {
  title: string;
  /** Escape, a click beside it, or whatever in it leads out. */
  onClose(): void;
  children: ReactNode;
}

/**
 * What must be answered before anything else; it is open for as long as it is there. The browser's own: it keeps the
 * keyboard in it and everything else still, and gives the focus back to where it was. For what cannot be undone, and
 * where a page of its own is too much; never to ask whether one is sure of what can be taken back.
 */
export function Dialog({ title, onClose, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Chrome closes it at the second Escape in any case.
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose();
      }}
      onClick={({ target, currentTarget }) => {
        // Its own box is all padding: what is not in it is the page behind.
        if (target === currentTarget) onClose();
      }}
      className="appear m-auto w-full max-w-[min(560px,calc(100vw-24px))] rounded-xl border border-line bg-surface p-0 text-ink shadow-lg backdrop:bg-[#0b1424]/40"
    >
      <div className="grid gap-3 px-5 py-4">
        <Heading level={2} id={id}>
          {title}
        </Heading>
        {children}
      </div>
    </dialog>
  );
}
