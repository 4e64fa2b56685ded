import type { FormEvent, ReactNode } from 'react';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';

interface InlineFormProps {
  /** The word on the button that does it. */
  action: string;
  disabled?: boolean;
  /** Answers true when it was done. */
  onSubmit(): Promise<boolean>;
  onCancel(): void;
  children: ReactNode;
}

/** A small form in the place of the buttons that opened it: Enter does it, Escape leaves it. */
export function InlineForm({ action, disabled = false, onSubmit, onCancel, children }: InlineFormProps) {
  const { t } = useWords();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await onSubmit()) onCancel();
  }

  return (
    <form
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
      className="appear mt-2 grid w-full gap-2"
    >
      {children}
      <div className="flex justify-end gap-2">
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button look="primary" type="submit" disabled={disabled}>
          {action}
        </Button>
      </div>
    </form>
  );
}
