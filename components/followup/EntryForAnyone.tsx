import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { ClientPicker } from '../client/ClientPicker';
import { Button } from '../ui/Button';
import { EntryLine } from './EntryLine';
import { useFocusBack } from './useFocusBack';

/** The line where no client is shown: first whose it is, then what happened and what comes next. */
export function EntryForAnyone() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [clientId, setClientId] = useState<string>();
  const { data: dossier } = useAnswer('client.show', { clientId: clientId ?? '' }, { enabled: clientId !== undefined });
  const { place, back } = useFocusBack<HTMLDivElement>(isOpen);

  function close() {
    back();
    setOpen(false);
    setClientId(undefined);
  }

  if (!isOpen) {
    return (
      <div ref={place} className="px-4 pb-1">
        <Button className="w-full" onClick={() => setOpen(true)}>
          <PenLine aria-hidden="true" size={14} />
          {t('entry.open')}
        </Button>
      </div>
    );
  }
  return (
    // A line that is being written is no part of the picture of the popup.
    <div data-of-this-tab className="border-line border-b pb-3">
      <div className="mb-1.5 flex items-center gap-2 px-4">
        <b className="min-w-0 flex-1 truncate font-semibold">{clientId ? dossier?.client.name : t('entry.whose')}</b>
        {clientId && (
          <Button look="quiet" onClick={() => setClientId(undefined)}>
            {t('entry.another')}
          </Button>
        )}
        <Button look="quiet" onClick={close}>
          {t('entry.close')}
        </Button>
      </div>
      {clientId ? (
        <div className="px-4">
          <EntryLine key={clientId} clientId={clientId} contactId={dossier?.contacts[0]?.id} autoFocus />
        </div>
      ) : (
        <ClientPicker onPick={setClientId} autoFocus />
      )}
    </div>
  );
}
