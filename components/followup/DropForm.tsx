import { type ReactNode, useState } from 'react';
import { useWords } from '../../lib/query/words';
import { TextBox } from '../ui/TextField';
import { InlineForm } from './InlineForm';

interface DropFormProps {
  onDrop(reason: string): Promise<boolean>;
  onCancel(): void;
  disabled?: boolean;
  /** What is chosen besides. */
  children?: ReactNode;
}

/** Not to be done after all: one line why. */
export function DropForm({ onDrop, onCancel, disabled = false, children }: DropFormProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <InlineForm action={t('drop.action')} disabled={disabled} onSubmit={() => onDrop(reason)} onCancel={onCancel}>
      {children}
      <TextBox label={t('drop.reason')} placeholder={t('drop.reason')} value={reason} onChange={setReason} autoFocus />
    </InlineForm>
  );
}
