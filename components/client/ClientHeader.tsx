import { Phone } from 'lucide-react';
import type { Contact } from '../../lib/domain/client';
import type { Dossier } from '../../lib/domain/dossier';
import { dayOf } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { ButtonLink } from '../ui/Button';
import { Face } from '../ui/Face';
import { HourThere } from './HourThere';

/** Who it is: the client's name is the heaviest thing, then the person. */
export function ClientHeader({
  dossier: { client, zones, elsewhere },
  contact,
}: {
  dossier: Dossier;
  contact?: Contact | undefined;
}) {
  const { t, format } = useWords();
  const today = dayOf(useNow());
  const phone = contact?.phones[0];
  const person = [contact?.name !== client.name && contact?.name, contact?.post].filter(Boolean).join(', ');
  return (
    <header className="flex items-center gap-2.5 px-4 py-3.5">
      <Face name={client.name} />
      <div className="min-w-0 flex-1">
        <h1 className="line-clamp-2 font-bold text-heading" title={client.name}>
          {client.name}
        </h1>
        {person && (
          <p className="truncate text-ink-2" title={person}>
            {person}
          </p>
        )}
        {contact?.left && (
          <p className="text-warn">{t('person.left', { when: format.date(contact.left.on, today) })}</p>
        )}
        {(['now', 'before'] as const).map((when) => {
          const place = contact && elsewhere[contact.id]?.[when];
          return place && <p key={when} className="text-ink-2">{`${t(`person.${when}At`)} ${place.clientName}`}</p>;
        })}
      </div>
      {phone && <HourThere zone={zones[phone]} />}
      {phone && (
        <ButtonLink
          href={`tel:${phone}`}
          look="quiet"
          className="size-9 p-0"
          aria-label={`${t('call')}, ${phone}`}
          title={`${t('call')}: ${phone}`}
        >
          <Phone size={16} aria-hidden="true" />
        </ButtonLink>
      )}
    </header>
  );
}
