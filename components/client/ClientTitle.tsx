import { useState } from 'react';
import type { Client } from '../../lib/domain/client';
import { linkOf } from '../../lib/domain/fieldValue';
import { useWords } from '../../lib/query/words';
import { countryName } from '../forms/countries';
import { taken } from '../money/useInvoiceCommands';
import { Button } from '../ui/Button';
import { Face } from '../ui/Face';
import { Heading } from '../ui/Heading';
import { Tag } from '../ui/Tag';
import { ClientForm } from './ClientForm';
import { useClientCommands } from './useClientCommands';

/** Who the client is, over everything else of the dossier. */
export function ClientTitle({ client, onRemoved }: { client: Client; onRemoved(): void }) {
  const { t, language } = useWords();
  const [isEditing, setEditing] = useState(false);
  const { remove } = useClientCommands(client.name);
  const { city, country, taxNumber, tags = [] } = client;
  const place = [city, country && countryName(country, language)].filter(Boolean).join(', ');
  return (
    <header className="mt-3 mb-4 flex flex-wrap items-start gap-3">
      <Face name={client.name} />
      <div className="min-w-[160px] flex-1">
        <Heading level={1} className="break-words">
          {client.name}
        </Heading>
        <p className="flex flex-wrap items-baseline gap-x-2 text-ink-2 empty:hidden">
          {place && <span>{place}</span>}
          <Site client={client} />
          {taxNumber && <span>{taxNumber}</span>}
        </p>
        {tags.length > 0 && (
          <p className="mt-1 flex flex-wrap gap-1">
            {tags.map((tag) => (
              <Tag key={tag}>{tag}</Tag>
            ))}
          </p>
        )}
      </div>
      <div className="flex flex-wrap gap-1 print:hidden">
        <Button onClick={() => setEditing(true)}>{t('client.edit')}</Button>
        <Button
          look="quiet"
          disabled={remove.isPending}
          // The page may be gone before it hears of it.
          onClick={() => void taken(remove.mutateAsync({ clientId: client.id })).then((is) => is && onRemoved())}
        >
          {t('client.remove')}
        </Button>
      </div>
      {isEditing && <ClientForm client={client} onClose={() => setEditing(false)} />}
    </header>
  );
}

function Site({ client: { site } }: { client: Client }) {
  const link = site && linkOf(site);
  if (!link) return null;
  return (
    <a href={link} target="_blank" rel="noreferrer" className="break-all text-brand hover:underline">
      {new URL(link).hostname}
    </a>
  );
}
