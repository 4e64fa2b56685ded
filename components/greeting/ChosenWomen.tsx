import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { GreetingsView } from '../../lib/domain/greetingViews';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { ClientPicker } from '../client/ClientPicker';
import { useFocusBack } from '../followup/useFocusBack';
import { Button } from '../ui/Button';

interface ChosenWomenProps extends Pick<GreetingsView, 'women'> {
  isOff: boolean;
  onChange(contactIds: string[]): void;
}

/** Who is greeted on 8 March though her name does not say so: chosen by her client. */
export function ChosenWomen({ women, isOff, onChange }: ChosenWomenProps) {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  const [clientId, setClientId] = useState<string>();
  const { place, back } = useFocusBack<HTMLDivElement>(isAdding);
  const chosen = women.map(({ id }) => id);
  const close = () => {
    back();
    setAdding(false);
    setClientId(undefined);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is said to what has the focus in it
    <div
      ref={place}
      className="grid gap-2"
      onKeyDown={(event) => {
        if (isAdding && event.key === 'Escape' && !event.defaultPrevented) close();
      }}
    >
      <p className="text-ink-2 text-small">
        {t('greeting.women')}. {t('greeting.womenText')}
      </p>
      <div className="flex flex-wrap gap-2">
        {!isAdding && (
          <Button disabled={isOff} onClick={() => setAdding(true)}>
            <Plus size={14} aria-hidden="true" />
            {t('greeting.womenAdd')}
          </Button>
        )}
        {women.map(({ id, name }) => (
          <Button
            key={id}
            disabled={isOff}
            aria-label={t('greeting.womenRemove', { name })}
            onClick={() => {
              onChange(chosen.filter((other) => other !== id));
              place.current?.querySelector('button')?.focus();
            }}
          >
            {name}
            <X size={14} aria-hidden="true" />
          </Button>
        ))}
      </div>
      {isAdding && clientId === undefined && (
        <div className="-mx-4">
          <ClientPicker onPick={setClientId} autoFocus />
        </div>
      )}
      {isAdding && clientId !== undefined && (
        <PeopleOf
          clientId={clientId}
          chosen={chosen}
          onChoose={(id) => {
            onChange([...chosen, id]);
            close();
          }}
        />
      )}
      {isAdding && (
        <Button look="quiet" className="justify-self-start" onClick={close}>
          {t('cancel')}
        </Button>
      )}
    </div>
  );
}

interface PeopleOfProps {
  clientId: string;
  chosen: readonly string[];
  onChoose(contactId: string): void;
}

function PeopleOf({ clientId, chosen, onChoose }: PeopleOfProps) {
  const { t } = useWords();
  const { data: dossier } = useAnswer('client.show', { clientId });
  if (!dossier) return null;
  const people = dossier.contacts.filter(({ id, left }) => !left && !chosen.includes(id));
  if (people.length === 0) return <p className="text-ink-2">{t('greeting.womenNobody')}</p>;
  const label = t('greeting.womenOf', { client: dossier.client.name });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form's
    <div role="group" aria-label={label} className="flex flex-wrap items-center gap-2">
      <span className="text-ink-2">{label}</span>
      {people.map(({ id, name }, i) => (
        <Button key={id} autoFocus={i === 0} onClick={() => onChoose(id)}>
          {name}
        </Button>
      ))}
    </div>
  );
}
