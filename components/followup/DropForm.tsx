import { useState } from 'react';
import { useWords } from '../../lib/query/words';
import { TextBox } from '../ui/TextField';
import { InlineForm } from './InlineForm';

interface DropFormProps {
  onDrop(reason: string): Promise<boolean>;
  onCancel(): void;
}

/** Not to be done after all: one line why. */
export function DropForm({ onDrop, onCancel }: DropFormProps) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <InlineForm action={t('drop.action')} onSubmit={() => onDrop(reason)} onCancel={onCancel}>
      <TextBox label={t('drop.reason')} placeholder={t('drop.reason')} value={reason} onChange={setReason} autoFocus />
    </InlineForm>
  );
}
