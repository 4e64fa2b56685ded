import { Pencil } from 'lucide-react';
import { useState } from 'react';
import type { Client, Contact } from '../../lib/domain/client';
import type { Elsewhere } from '../../lib/domain/dossier';
import { dayOf } from '../../lib/domain/wallClock';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { WriteLink } from '../letter/WriteLink';
import { Button } from '../ui/Button';
import { More } from '../ui/More';
import { Tag } from '../ui/Tag';
import { EraseDialog } from './EraseDialog';
import { HourThere } from './HourThere';
import { LeaveForm } from './LeaveForm';
import { PersonForm } from './PersonForm';
import { SamePersonForm } from './SamePersonForm';
import { usePersonCommands } from './useClientCommands';

interface PersonCardProps {
  client: Client;
  contact: Contact;
  zones: Record<string, string>;
  elsewhere: Elsewhere | undefined;
}

/** Who somebody is, what is done with them, and how they are reached. */
export function PersonCard({ client, contact, zones, elsewhere }: PersonCardProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<'edit' | 'leave' | 'same' | 'erase'>();
  const close = () => setOpen(undefined);
  const { data: dossier } = useAnswer('client.show', { clientId: client.id });
  const [other, ...others] = (dossier?.contacts ?? []).filter(({ id }) => id !== contact.id);
  return (
    <li className="min-w-0">
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <b className="break-words font-semibold">{contact.name}</b>
          {contact.post && <span className="text-ink-2"> · {contact.post}</span>}
        </div>
        <Button
          look="quiet"
          className="size-8 shrink-0 px-0! print:hidden"
          aria-label={t('person.edit', { name: contact.name })}
          title={t('person.edit', { name: contact.name })}
          onClick={() => setOpen('edit')}
        >
          <Pencil size={14} aria-hidden="true" />
        </Button>
      </div>
      <Roles contact={contact} />
      <WhereElse contact={contact} elsewhere={elsewhere} />
      {contact.phones.map((phone) => (
        <div key={phone} className="flex flex-wrap items-baseline gap-x-2">
          <a href={`tel:${phone}`} className="py-[3px] text-brand hover:underline">
            {phone}
          </a>
          <HourThere zone={zones[phone]} />
        </div>
      ))}
      {contact.emails.map((email) => (
        <div key={email}>
          <WriteLink to={email} look="link" className="justify-start whitespace-normal! break-all text-left">
            {email}
          </WriteLink>
        </div>
      ))}
      <Seldom contact={contact} isAlone={!other} onOpen={setOpen} />
      {open === 'edit' && <PersonForm clientId={client.id} contact={contact} onClose={close} />}
      {open === 'leave' && <LeaveForm client={client} contact={contact} onClose={close} />}
      {open === 'same' && other && <SamePersonForm contact={contact} others={[other, ...others]} onClose={close} />}
      {open === 'erase' && <EraseDialog contact={contact} onClose={close} />}
    </li>
  );
}

function Roles({ contact: { roles = [], mainFor = [] } }: { contact: Contact }) {
  const { t } = useWords();
  if (roles.length === 0) return null;
  return (
    <p className="my-0.5 flex flex-wrap gap-1">
      {roles.map((role) => (
        <Tag key={role} tone={mainFor.includes(role) ? 'brand' : 'plain'}>
          {mainFor.includes(role) ? `${t(`role.${role}`)}: ${t('person.mainFor')}` : t(`role.${role}`)}
        </Tag>
      ))}
    </p>
  );
}

/** Each side says where the person is on the other. */
function WhereElse({ contact: { left }, elsewhere }: Pick<PersonCardProps, 'contact' | 'elsewhere'>) {
  const { t, format } = useWords();
  const today = dayOf(useNow());
  const places = [
    ['person.nowAt', elsewhere?.now],
    ['person.beforeAt', elsewhere?.before],
  ] as const;
  return (
    <>
      {left && <p className="text-warn">{t('person.left', { when: format.date(left.on, today) })}</p>}
      {places.map(
        ([words, place]) =>
          place && (
            <p key={words} className="text-ink-2">
              {t(words)}{' '}
              <a href={`#/clients/${place.clientId}`} className="text-brand hover:underline">
                {place.clientName}
              </a>
            </p>
          ),
      )}
    </>
  );
}

interface SeldomProps {
  contact: Contact;
  /** There is nobody else at the client. */
  isAlone: boolean;
  onOpen(what: 'leave' | 'same' | 'erase'): void;
}

function Seldom({ contact, isAlone, onOpen }: SeldomProps) {
  const { t } = useWords();
  const { edit, remove } = usePersonCommands(contact.name);
  return (
    <div className="-ml-2.5 flex flex-wrap print:hidden">
      <More label={t('person.more', { name: contact.name })}>
        {contact.left ? (
          <Button look="quiet" onClick={() => edit.mutate({ contactId: contact.id, back: true })}>
            {t('person.back')}
          </Button>
        ) : (
          <Button look="quiet" onClick={() => onOpen('leave')}>
            {t('person.leave')}
          </Button>
        )}
        {!isAlone && (
          <Button look="quiet" onClick={() => onOpen('same')}>
            {t('merge.contact')}
          </Button>
        )}
        <Button look="quiet" onClick={() => remove.mutate({ contactId: contact.id })}>
          {t('person.remove')}
        </Button>
        <Button look="quiet" onClick={() => onOpen('erase')}>
          {t('person.erase')}
        </Button>
      </More>
    </div>
  );
}
