import { useEffect } from 'react';
import { History } from '../../components/client/History';
import { HourThere } from '../../components/client/HourThere';
import { RememberLines } from '../../components/client/RememberLines';
import { Timeline } from '../../components/client/Timeline';
import { EntryLine } from '../../components/followup/EntryLine';
import { NextStep } from '../../components/followup/NextStep';
import { WriteLink } from '../../components/letter/WriteLink';
import { ClientInvoices } from '../../components/money/ClientInvoices';
import { Card } from '../../components/ui/Card';
import { Face } from '../../components/ui/Face';
import { Heading } from '../../components/ui/Heading';
import { Part } from '../../components/ui/Part';
import { Empty } from '../../components/ui/Section';
import type { Contact } from '../../lib/domain/client';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** The dossier: all of a client on one page. */
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
  const { client, contacts, followUps } = dossier;
  return (
    <div className="max-w-[960px]">
      <a href="#/clients" className="text-brand hover:underline">
        {t('dossier.back')}
      </a>
      <header className="mt-3 mb-4 flex items-center gap-3">
        <Face name={client.name} />
        <Heading level={1} className="min-w-0 flex-1">
          {client.name}
        </Heading>
      </header>
      <div className="mb-5 overflow-hidden rounded-lg border border-line border-t-0">
        <RememberLines client={client} />
      </div>
      <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[1fr_300px]">
        <div className="grid min-w-0 content-start gap-6">
          <Part title={t('dossier.followUps')}>
            <div className="grid gap-3">
              {followUps.map((followUp, i) => (
                <Card key={followUp.id} tone={followUp.id === followUpId ? 'brand' : 'plain'}>
                  <NextStep followUp={followUp} leading={i === 0} />
                </Card>
              ))}
              {followUps.length === 0 && <p className="text-warn">{t('dossier.noFollowUps')}</p>}
              <EntryLine clientId={client.id} contactId={contacts[0]?.id} />
            </div>
          </Part>
          <ClientInvoices client={client} />
          <Part title={t('sidebar.history')}>
            <History dossier={dossier} />
          </Part>
        </div>
        <Part title={t('dossier.contacts')}>
          <ul className="grid gap-3">
            {contacts.map((contact) => (
              <ContactCard key={contact.id} contact={contact} zones={dossier.zones} />
            ))}
          </ul>
        </Part>
      </div>
    </div>
  );
}

function ContactCard({ contact, zones }: { contact: Contact; zones: Record<string, string> }) {
  return (
    <li className="min-w-0">
      <b className="font-semibold">{contact.name}</b>
      {contact.post && <div className="text-ink-2">{contact.post}</div>}
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
          <WriteLink to={email} look="link" className="whitespace-normal! justify-start break-all text-left">
            {email}
          </WriteLink>
        </div>
      ))}
    </li>
  );
}
