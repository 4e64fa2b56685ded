import { useState } from 'react';
import { CONTACT_ROLES, type Contact, type ContactRole } from '../../lib/domain/client';
import { useWords } from '../../lib/query/words';
import { DialogForm } from '../forms/DialogForm';
import { LinesField, linesIn } from '../forms/LinesField';
import { taken } from '../money/useInvoiceCommands';
import { TextField } from '../ui/TextField';
import { BirthdayField } from './BirthdayField';
import { RoleChoices } from './RoleChoices';
import { usePersonCommands } from './useClientCommands';

interface PersonFormProps {
  clientId: string;
  /** The one who is changed; a new one where there is none. */
  contact?: Contact;
  onClose(): void;
}

/** A person at a client: who they are, how they are reached, what is done with them. */
export function PersonForm({ clientId, contact, onClose }: PersonFormProps) {
  const { t } = useWords();
  const [name, setName] = useState(contact?.name ?? '');
  const [post, setPost] = useState(contact?.post ?? '');
  const [emails, setEmails] = useState(contact?.emails.join('\n') ?? '');
  const [phones, setPhones] = useState(contact?.phones.join('\n') ?? '');
  const [birthday, setBirthday] = useState(contact?.birthday ?? '');
  const [roles, setRoles] = useState<{ roles: ContactRole[]; mainFor: ContactRole[] }>({
    roles: contact?.roles ?? [],
    mainFor: contact?.mainFor ?? [],
  });
  const { add, edit } = usePersonCommands(contact?.name ?? name);
  const isEmpty = [name, emails, phones].every((text) => text.trim() === '');

  function keep(): Promise<boolean> {
    const said = { contactName: name, post, emails: linesIn(emails), phones: linesIn(phones), birthday, ...roles };
    if (contact) return taken(edit.mutateAsync({ contactId: contact.id, ...said }));
    return taken(add.mutateAsync({ clientId, ...said }));
  }

  return (
    <DialogForm
      title={contact ? contact.name : t('person.new')}
      action={t('client.save')}
      disabled={isEmpty || add.isPending || edit.isPending}
      onSubmit={keep}
      onClose={onClose}
    >
      <div className="flex flex-wrap gap-3">
        <TextField label={t('client.contactName')} value={name} maxLength={1_000} onChange={setName} autoFocus />
        <TextField label={t('client.post')} value={post} maxLength={1_000} onChange={setPost} />
      </div>
      <LinesField label={t('person.emails')} value={emails} inputMode="email" maxLength={10_000} onChange={setEmails} />
      <LinesField label={t('person.phones')} value={phones} inputMode="tel" maxLength={5_000} onChange={setPhones} />
      <RoleChoices {...roles} all={CONTACT_ROLES} onChange={setRoles} />
      <BirthdayField value={birthday} onChange={setBirthday} />
    </DialogForm>
  );
}
