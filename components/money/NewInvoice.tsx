import { useState } from 'react';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { ClientPicker } from '../client/ClientPicker';
import { Button } from '../ui/Button';
import { NewInvoiceForm } from './NewInvoiceForm';

/** An invoice for a client who is found by name first. */
export function NewInvoice({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  const [clientId, setClientId] = useState<string>();
  const { data: dossier } = useAnswer('client.show', { clientId: clientId ?? '' }, { enabled: clientId !== undefined });
  const { data: settings } = useAnswer('settings.show', {});
  return (
    <section
      aria-label={t('invoice.new')}
      className="appear mb-6 rounded-lg border border-brand px-4 py-3"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <h2 className="mb-2 font-bold text-[14px]">{t('invoice.new')}</h2>
      {!clientId && (
        <div className="-mx-4 -mb-3">
          <ClientPicker onPick={setClientId} autoFocus />
          <div className="flex justify-end px-4 pb-3">
            <Button look="quiet" onClick={onClose}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      )}
      {clientId && dossier?.client.id === clientId && settings && (
        <>
          <p className="font-semibold">{dossier.client.name}</p>
          <NewInvoiceForm clientId={clientId} terms={dossier.client.terms ?? settings.money.terms} onClose={onClose} />
        </>
      )}
    </section>
  );
}
