import { useEffect, useState } from 'react';
import { ActivityForm } from '../../components/client/ActivityForm';
import { ClientTitle } from '../../components/client/ClientTitle';
import { EntryCorrection } from '../../components/client/EntryCorrection';
import { Facts } from '../../components/client/Facts';
import { History } from '../../components/client/History';
import { PersonCard } from '../../components/client/PersonCard';
import { PersonForm } from '../../components/client/PersonForm';
import { RememberLines } from '../../components/client/RememberLines';
import { EntryLine } from '../../components/followup/EntryLine';
import { NextStep } from '../../components/followup/NextStep';
import { useFocusBack } from '../../components/followup/useFocusBack';
import { useNow } from '../../components/followup/useNow';
import { ClientInvoices } from '../../components/money/ClientInvoices';
import { ClientOrders } from '../../components/order/ClientOrders';
import { PlanOfClient } from '../../components/plan/PlanOfClient';
import { Leaving } from '../../components/reactivation/Leaving';
import { ClientRequests } from '../../components/request/ClientRequests';
import { RhythmOfClient } from '../../components/rhythm/RhythmWords';
import { CareOfClient } from '../../components/tier/CareOfClient';
import { Button } from '../../components/ui/Button';
import { Card } from '../../components/ui/Card';
import { Heading } from '../../components/ui/Heading';
import { Part } from '../../components/ui/Part';
import { Empty } from '../../components/ui/Section';
import { together } from '../../lib/domain/calm/together';
import type { Dossier } from '../../lib/domain/dossier';
import { inOrder } from '../../lib/domain/roles';
import { dayOf } from '../../lib/domain/wallClock';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** The dossier: all of a client on one page, in the order in which it is needed during a call. */
export function ClientPage({ clientId, followUp: followUpId }: { clientId: string; followUp?: string }) {
  const { t } = useWords();
  const { data: dossier, error } = useAnswer('client.show', { clientId });
  const shown = dossier !== undefined;

  // A reminder opens the dossier at its follow-up.
  useEffect(() => {
    if (!shown || !followUpId) return;
    document.querySelector(`[data-follow-up="${CSS.escape(followUpId)}"]`)?.scrollIntoView({ block: 'center' });
  }, [shown, followUpId]);

  if (error) return <Empty title={t('dossier.missing')} />;
  if (!dossier) return null;
  const { client, fields } = dossier;
  return (
    <div className="max-w-[960px]">
      <nav className="flex flex-wrap gap-x-4 print:hidden">
        <a href="#/clients" className="flex-1 text-brand hover:underline">
          {t('dossier.back')}
        </a>
        <a href={`#/journal/clients/${client.id}`} className="text-brand hover:underline">
          {t('journal.title')}
        </a>
        <a href={`#/clients/${client.id}/print`} className="text-brand hover:underline">
          {t('sheet.link')}
        </a>
      </nav>
      <ClientTitle
        client={client}
        onRemoved={() => {
          location.hash = '#/clients';
        }}
      />
      <div className="mb-5 overflow-hidden rounded-lg border border-line border-t-0">
        <RememberLines client={client} />
      </div>
      {/* Where there is room, people and facts stand beside the rest, in two bands, so that Tab goes as the eye does. */}
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_300px] lg:grid-rows-[auto_auto_auto_1fr]">
        <div className="grid min-w-0 content-start gap-y-6 lg:col-start-1">
          <ToDo dossier={dossier} followUpId={followUpId} />
          <ClientRequests clientId={client.id} contactId={inOrder(dossier.contacts)[0]?.id} />
        </div>
        <div className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <People dossier={dossier} />
        </div>
        <div className="min-w-0 lg:col-start-1">
          <ClientInvoices client={client} />
        </div>
        <div className="min-w-0 lg:col-start-1">
          <ClientOrders client={client} />
        </div>
        <div className="min-w-0 lg:col-start-2 lg:row-span-2 lg:row-start-3">
          <div className="grid gap-6">
            <CareOfClient client={client} />
            <Facts client={client} fields={fields} />
          </div>
        </div>
        <div className="min-w-0 lg:col-start-1 lg:row-start-4">
          <HistoryPart dossier={dossier} />
        </div>
      </div>
    </div>
  );
}

function ToDo({
  dossier: { client, contacts, followUps },
  followUpId,
}: {
  dossier: Dossier;
  followUpId: string | undefined;
}) {
  const { t } = useWords();
  return (
    <Part title={t('dossier.followUps')}>
      <div className="grid gap-3">
        {together(followUps, dayOf(useNow())).map(([followUp, ...also], i) => (
          <Card key={followUp.id} tone={[followUp, ...also].some(({ id }) => id === followUpId) ? 'brand' : 'plain'}>
            <NextStep followUp={followUp} also={also} leading={i === 0} />
          </Card>
        ))}
        {/* What is usual for this client stands where the next step is thought of. */}
        <RhythmOfClient clientId={client.id} />
        <PlanOfClient clientId={client.id} />
        <Leaving client={client} />
        {followUps.length === 0 && <p className="text-warn">{t('dossier.noFollowUps')}</p>}
        <EntryLine clientId={client.id} contactId={inOrder(contacts)[0]?.id} />
      </div>
    </Part>
  );
}

function People({ dossier: { client, contacts, zones, elsewhere } }: { dossier: Dossier }) {
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  return (
    <section className="min-w-0">
      <header className="mb-2 flex flex-wrap items-center gap-2">
        <Heading level={2} className="min-w-0 flex-1">
          {t('dossier.contacts')}
        </Heading>
        <Button className="print:hidden" onClick={() => setAdding(true)}>
          {t('person.new')}
        </Button>
      </header>
      {contacts.length === 0 && <p className="text-ink-2">{t('person.none')}</p>}
      <ul className="grid gap-4">
        {inOrder(contacts).map((contact) => (
          <PersonCard
            key={contact.id}
            client={client}
            contact={contact}
            zones={zones}
            elsewhere={elsewhere[contact.id]}
          />
        ))}
      </ul>
      {isAdding && <PersonForm clientId={client.id} onClose={() => setAdding(false)} />}
    </section>
  );
}

function HistoryPart({ dossier }: { dossier: Dossier }) {
  const { client, contacts } = dossier;
  const { t } = useWords();
  const [isAdding, setAdding] = useState(false);
  const { place, back } = useFocusBack<HTMLElement>(isAdding);
  const close = () => {
    back();
    setAdding(false);
  };
  return (
    <section className="min-w-0">
      <header ref={place} className="mb-2 flex flex-wrap items-center gap-2">
        <Heading level={2} className="min-w-0 flex-1">
          {t('sidebar.history')}
        </Heading>
        {!isAdding && (
          <Button className="print:hidden" onClick={() => setAdding(true)}>
            {t('history.add')}
          </Button>
        )}
      </header>
      {isAdding && (
        <Card tone="brand" className="mb-3">
          <ActivityForm clientId={client.id} contacts={inOrder(contacts)} onClose={close} />
        </Card>
      )}
      <History
        dossier={dossier}
        correction={(activity, onClose) => (
          <EntryCorrection client={client} contacts={inOrder(contacts)} activity={activity} onClose={onClose} />
        )}
      />
    </section>
  );
}
