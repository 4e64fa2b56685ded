import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Client } from '../../lib/domain/client';
import { type FieldDefinition, type FieldValue, fieldKey } from '../../lib/domain/fields';
import { dayOf } from '../../lib/domain/wallClock';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useFocusBack } from '../followup/useFocusBack';
import { useNow } from '../followup/useNow';
import { taken } from '../money/useInvoiceCommands';
import { Button } from '../ui/Button';
import { Part } from '../ui/Part';
import { FactForm } from './FactForm';
import { FactValue } from './FactValue';
import { fieldName } from './fieldName';

/** Days that are set by one click: somebody looked at the shelves. */
const CHECKED_TODAY = new Set(['stock-checked', 'display-checked']);

interface FactsProps {
  client: Client;
  fields: FieldDefinition[];
}

/** What is known of a client beyond the product's own fields; each is changed where it stands. */
export function Facts({ client, fields }: FactsProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<string>();
  // The one that was open last stays where it is: what was typed comes a moment later, and the focus waits for it.
  const [last, setLast] = useState<string>();
  const known = fields.filter(({ id }) => client[fieldKey(id)] !== undefined || id === open || id === last);
  const unknown = fields.filter((field) => !known.includes(field));
  const plain = unknown.filter((field) => !CHECKED_TODAY.has(field.id));
  const checks = unknown.filter((field) => CHECKED_TODAY.has(field.id));
  return (
    <Part title={t('facts.title')}>
      <dl className="grid gap-2">
        {known.map((field) => (
          <Fact
            key={field.id}
            client={client}
            field={field}
            isOpen={field.id === open}
            onOpen={() => setOpen(field.id)}
            onClose={() => {
              setLast(field.id);
              setOpen(undefined);
            }}
          />
        ))}
      </dl>
      <div className="mt-2 grid gap-1 print:hidden">
        {checks.map((field) => (
          <CheckedToday key={field.id} client={client} field={field} named />
        ))}
        <div className="-ml-2.5 flex flex-wrap">
          {plain.map((field) => (
            <Button
              key={field.id}
              look="quiet"
              className="whitespace-normal! text-left"
              onClick={() => setOpen(field.id)}
            >
              + {fieldName(t, field)}
            </Button>
          ))}
        </div>
        <a href="#/settings/fields" className="py-1 text-ink-2 hover:underline">
          {t('facts.template')}
        </a>
      </div>
    </Part>
  );
}

interface FactProps {
  client: Client;
  field: FieldDefinition;
  isOpen: boolean;
  onOpen(): void;
  onClose(): void;
}

function Fact({ client, field, isOpen, onOpen, onClose }: FactProps) {
  const { t } = useWords();
  const name = fieldName(t, field);
  const edit = useCommand('client.edit', () => t('facts.kept', { name }));
  const value = client[fieldKey(field.id)];
  const { place, back } = useFocusBack<HTMLElement>(isOpen);
  const keep = (said: FieldValue | null) =>
    taken(edit.mutateAsync({ clientId: client.id, fields: { [field.id]: said } }));
  if (isOpen) {
    return (
      <div className="min-w-0">
        <dt className="text-ink-2 text-small">{name}</dt>
        <dd>
          <FactForm
            field={field}
            name={name}
            value={value}
            onKeep={keep}
            onClose={() => {
              back();
              onClose();
            }}
          />
        </dd>
      </div>
    );
  }
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)_auto] gap-x-1">
      <dt className="text-ink-2 text-small">{name}</dt>
      <dd className="col-start-1 flex min-w-0 flex-wrap items-baseline gap-x-2">
        {value !== undefined && <FactValue value={value} field={field} />}
        {CHECKED_TODAY.has(field.id) && <CheckedToday client={client} field={field} />}
      </dd>
      <dd ref={place} className="col-start-2 row-span-2 row-start-1 print:hidden">
        <Button
          look="quiet"
          className="size-8 px-0!"
          aria-label={t('facts.edit', { name })}
          title={t('facts.edit', { name })}
          onClick={onOpen}
        >
          <Pencil size={14} aria-hidden="true" />
        </Button>
      </dd>
    </div>
  );
}

/** One click says that it was looked at; nothing where that was today. */
function CheckedToday({
  client,
  field,
  named = false,
}: {
  client: Client;
  field: FieldDefinition;
  /** Its name does not stand beside it. */
  named?: boolean;
}) {
  const { t } = useWords();
  const today = dayOf(useNow());
  const name = fieldName(t, field);
  const edit = useCommand('client.edit', () => t('facts.kept', { name }));
  if (client[fieldKey(field.id)] === today) return null;
  return (
    <Button
      look={named ? 'quiet' : 'link'}
      className={named ? '-ml-2.5 justify-start! whitespace-normal! text-left' : 'px-1 text-small print:hidden'}
      aria-label={named ? undefined : t('facts.checkedTodayOf', { name })}
      disabled={edit.isPending}
      onClick={() => edit.mutate({ clientId: client.id, fields: { [field.id]: today } })}
    >
      {named ? t('facts.today', { name }) : t('facts.checkedToday')}
    </Button>
  );
}
