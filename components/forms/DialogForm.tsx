import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

interface DialogFormProps {
  title: string;
  /** The word on the button that does it. */
  action: string;
  disabled?: boolean;
  /** Answers true when it was done. */
  onSubmit(): Promise<boolean>;
  onClose(): void;
  children: ReactNode;
}

/** A form with many fields before everything else: Enter in a line does it, Escape leaves it. */
export function DialogForm({ title, action, disabled = false, onSubmit, onClose, children }: DialogFormProps) {
  const { t } = useWords();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!disabled && (await onSubmit())) onClose();
  }

  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={submit} className="grid gap-3">
        {children}
        <div className="mt-1 flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={disabled}>
            {action}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
