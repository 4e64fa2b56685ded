import { Phone } from 'lucide-react';
import type { Contact } from '../../lib/domain/client';
import type { Dossier } from '../../lib/domain/dossier';
import { useWords } from '../../lib/query/words';
import { ButtonLink } from '../ui/Button';
import { Face } from '../ui/Face';
import { HourThere } from './HourThere';

/** Who it is: the client's name is the heaviest thing, then the person. */
export function ClientHeader({
  dossier: { client, zones },
  contact,
}: {
  dossier: Dossier;
  contact?: Contact | undefined;
}) {
  const { t } = useWords();
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
