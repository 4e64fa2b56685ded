import { useState } from 'react';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { ClientPicker } from '../client/ClientPicker';
import { useFocusBack } from '../followup/useFocusBack';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Heading } from '../ui/Heading';
import { PlanForm } from './PlanForm';

/** A plan for a client that is looked for first. */
export function NewPlan() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [clientId, setClientId] = useState<string>();
  const { place, back } = useFocusBack<HTMLDivElement>(isOpen);
  const { data: dossier } = useAnswer('client.show', { clientId: clientId ?? '' }, { enabled: clientId !== undefined });
  const close = () => {
    back();
    setOpen(false);
    setClientId(undefined);
  };
  if (!isOpen) {
    return (
      <div ref={place} className="mb-3">
        <Button onClick={() => setOpen(true)}>{t('plan.new')}</Button>
      </div>
    );
  }
  return (
    <Card tone="brand" className="mb-3 max-w-[560px]">
      {clientId && dossier ? (
        <>
          <Heading level={2}>{dossier.client.name}</Heading>
          <PlanForm clientId={clientId} onClose={close} />
        </>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape in the box inside leaves it
        <div
          className="pt-2"
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <ClientPicker onPick={setClientId} autoFocus />
          <div className="flex justify-end">
            <Button look="quiet" onClick={close}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      )}
    </Card>
  );
}
