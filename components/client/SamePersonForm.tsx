import { useState } from 'react';
import type { Contact } from '../../lib/domain/client';
import { useJob } from '../../lib/query/job';
import { useWords } from '../../lib/query/words';
import { DialogForm } from '../forms/DialogForm';
import { SelectField } from '../ui/Select';

interface SamePersonFormProps {
  contact: Contact;
  /** The other people of the client. */
  others: readonly [Contact, ...Contact[]];
  onClose(): void;
}

/** Two entries of one person become one: addresses and telephones of both, and what was said with either. */
export function SamePersonForm({ contact, others, onClose }: SamePersonFormProps) {
  const { t } = useWords();
  const [otherId, setOtherId] = useState(others[0].id);
  const other = others.find(({ id }) => id === otherId) ?? others[0];
  const merging = useJob('contact.merge', () => t('merge.contactMerged', { name: contact.name }));
  return (
    <DialogForm
      title={t('merge.contact')}
      action={t('merge.merge')}
      disabled={merging.isRunning}
      onSubmit={() => merging.start({ keepId: contact.id, goneId: other.id })}
      onClose={onClose}
    >
      <p className="text-ink-2">{t('merge.contactText', { name: contact.name })}</p>
      <SelectField
        label={t('journal.noun.contact')}
        choices={others.map(({ id, name, emails, phones }) => [
          id,
          [name, emails[0] ?? phones[0]].filter(Boolean).join(', '),
        ])}
        value={other.id}
        onChange={setOtherId}
      />
    </DialogForm>
  );
}
