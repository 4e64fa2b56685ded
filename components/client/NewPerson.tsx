import { useWords } from '../../lib/query/words';
import { RemoveButton } from '../ui/RemoveButton';
import { TextField } from '../ui/TextField';

/** A person who comes with a new client, as typed. */
export interface PersonDraft {
  key: string;
  name: string;
  post: string;
  email: string;
  phone: string;
}

/** What is said of them; nobody where nothing was typed. */
export function personOf({ name, post, email, phone }: PersonDraft) {
  const said = [name, email, phone].some((text) => text.trim());
  return said ? [{ contactName: name, post, email, phone }] : [];
}

interface NewPersonProps {
  number: number;
  person: PersonDraft;
  onChange(person: PersonDraft): void;
  onDrop(): void;
}

export function NewPerson({ number, person, onChange, onDrop }: NewPersonProps) {
  const { t } = useWords();
  const set = (name: keyof PersonDraft) => (text: string) => onChange({ ...person, [name]: text });
  return (
    <fieldset className="relative min-w-0 rounded-lg border border-line px-3 pt-1 pb-3">
      <legend className="px-1 text-ink-2 text-small">{t('person.number', { number })}</legend>
      <div className="flex flex-wrap gap-x-3 gap-y-2 pr-8">
        <TextField
          label={t('client.contactName')}
          value={person.name}
          maxLength={1_000}
          onChange={set('name')}
          autoFocus
        />
        <TextField label={t('client.post')} value={person.post} maxLength={1_000} onChange={set('post')} />
      </div>
      <div className="mt-2 flex flex-wrap gap-x-3 gap-y-2 pr-8">
        <TextField
          label={t('person.email')}
          value={person.email}
          maxLength={320}
          inputMode="email"
          onChange={set('email')}
        />
        <TextField label={t('client.phone')} value={person.phone} maxLength={100} type="tel" onChange={set('phone')} />
      </div>
      <RemoveButton label={t('person.drop')} className="absolute top-1 right-1 size-8" onClick={onDrop} />
    </fieldset>
  );
}
