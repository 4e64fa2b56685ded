import { useState } from 'react';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useFocusBack } from '../followup/useFocusBack';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Heading } from '../ui/Heading';
import { RequestForm } from './RequestForm';
import { RequestItem } from './RequestItem';

const SHOWN = 3;

/** What a client asked or complained about, the open ones first, and a new one by hand. */
export function ClientRequests({ clientId, contactId }: { clientId: string; contactId?: string | undefined }) {
  const { t, format } = useWords();
  const [isAdding, setAdding] = useState(false);
  const [all, setAll] = useState(false);
  const { place, back } = useFocusBack<HTMLElement>(isAdding);
  const { data: lines } = useAnswer('request.ofClient', { clientId });
  if (!lines) return null;
  const open = lines.filter(({ request }) => request.state === 'open').length;
  const shown = all ? lines : lines.slice(0, Math.max(open, SHOWN));
  return (
    <section className="min-w-0">
      <header ref={place} className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <Heading level={2} className="min-w-0 flex-1" aside={open > 0 ? format.count(open) : undefined}>
          {t('request.title')}
        </Heading>
        {!isAdding && (
          <Button className="print:hidden" onClick={() => setAdding(true)}>
            {t('request.new')}
          </Button>
        )}
      </header>
      {isAdding && (
        <Card tone="brand" className="mb-3">
          <RequestForm
            clientId={clientId}
            contactId={contactId}
            onClose={() => {
              back();
              setAdding(false);
            }}
          />
        </Card>
      )}
      {lines.length === 0 && !isAdding && <p className="text-ink-2">{t('request.noneHere')}</p>}
      <ul className="grid">
        {shown.map((line) => (
          <RequestItem key={line.request.id} line={line} isClientKnown />
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button look="link" onClick={() => setAll(true)}>
          {t('request.all', { count: lines.length })}
        </Button>
      )}
    </section>
  );
}
