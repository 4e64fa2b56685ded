import { useId, useState } from 'react';
import type { Client } from '../../lib/domain/client';
import { useWords } from '../../lib/query/words';
import { countryChoices } from '../forms/countries';
import { DialogForm } from '../forms/DialogForm';
import { taken } from '../money/useInvoiceCommands';
import { Button } from '../ui/Button';
import { SelectField } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { NewPerson, type PersonDraft, personOf } from './NewPerson';
import { useClientCommands } from './useClientCommands';

interface ClientFormProps {
  /** The one that is changed; a new one with its people where there is none. */
  client?: Client;
  onClose(): void;
  onAdded?(clientId: string): void;
}

interface Draft {
  name: string;
  tags: string;
  city: string;
  country: string;
  taxNumber: string;
  site: string;
}

/** What is known of a client itself, and of a new one its people: a name is enough. */
export function ClientForm({ client, onClose, onAdded }: ClientFormProps) {
  const { t, language } = useWords();
  const id = useId();
  const [draft, setDraft] = useState(() => draftOf(client));
  const [people, setPeople] = useState<PersonDraft[]>([]);
  const { add, edit } = useClientCommands(client?.name);
  const set = (name: keyof Draft) => (text: string) => setDraft((now) => ({ ...now, [name]: text }));

  async function keep(): Promise<boolean> {
    const { name, tags, ...details } = draft;
    const said = { ...details, tags: tags.split(',') };
    if (client) return taken(edit.mutateAsync({ clientId: client.id, name, ...said }));
    const added = add.mutateAsync({ clientName: name, ...said, people: people.flatMap(personOf) });
    return taken(added.then(({ output }) => onAdded?.(output.clientId)));
  }

  return (
    <DialogForm
      title={client ? t('client.editTitle') : t('client.new')}
      action={client ? t('client.save') : t('client.add')}
      disabled={draft.name.trim() === '' || add.isPending || edit.isPending}
      onSubmit={keep}
      onClose={onClose}
    >
      <TextField
        label={t('client.companyName')}
        value={draft.name}
        maxLength={1_000}
        onChange={set('name')}
        autoFocus
      />
      <TextField label={t('client.tags')} value={draft.tags} maxLength={1_000} onChange={set('tags')} />
      <div className="flex flex-wrap gap-3">
        <TextField label={t('client.city')} value={draft.city} maxLength={1_000} onChange={set('city')} />
        <SelectField
          label={t('client.country')}
          className="min-w-[140px] flex-1"
          choices={[['', t('client.countryNone')], ...countryChoices(language, client?.country)]}
          value={draft.country}
          onChange={set('country')}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <TextField label={t('client.taxNumber')} value={draft.taxNumber} maxLength={100} onChange={set('taxNumber')} />
        <TextField
          label={t('client.site')}
          value={draft.site}
          maxLength={2_000}
          inputMode="url"
          onChange={set('site')}
        />
      </div>
      {!client && (
        <>
          {people.map((person, i) => (
            <NewPerson
              key={person.key}
              number={i + 1}
              person={person}
              onChange={(changed) => setPeople((all) => all.map((one) => (one.key === person.key ? changed : one)))}
              onDrop={() => setPeople((all) => all.filter(({ key }) => key !== person.key))}
            />
          ))}
          <div>
            <Button
              onClick={() =>
                setPeople((all) => [
                  ...all,
                  { key: `${id}${all.length}${Date.now()}`, name: '', post: '', email: '', phone: '' },
                ])
              }
            >
              {t('person.new')}
            </Button>
          </div>
        </>
      )}
    </DialogForm>
  );
}

function draftOf(client: Client | undefined): Draft {
  const { name = '', tags = [], city = '', country = '', taxNumber = '', site = '' } = client ?? {};
  return { name, tags: tags.join(', '), city, country, taxNumber, site };
}
