import { useState } from 'react';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { ClientPicker } from '../client/ClientPicker';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Heading } from '../ui/Heading';
import { NewInvoiceForm } from './NewInvoiceForm';

/** An invoice for a client who is found by name first. */
export function NewInvoice({ onClose }: { onClose(): void }) {
  const { t } = useWords();
  const [clientId, setClientId] = useState<string>();
  const { data: dossier } = useAnswer('client.show', { clientId: clientId ?? '' }, { enabled: clientId !== undefined });
  const { data: settings } = useAnswer('settings.show', {});
  return (
    <Card
      as="section"
      tone="brand"
      aria-label={t('invoice.new')}
      className="appear mb-6"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Heading level={2} className="mb-2">
        {t('invoice.new')}
      </Heading>
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
    </Card>
  );
}
