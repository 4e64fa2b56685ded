import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ClientHeader } from '../../components/client/ClientHeader';
import { ClientPicker } from '../../components/client/ClientPicker';
import { NewcomerForm } from '../../components/client/NewcomerForm';
import { PeopleHere } from '../../components/client/PeopleHere';
import { RememberLines } from '../../components/client/RememberLines';
import { Timeline } from '../../components/client/Timeline';
import { UnusualLines } from '../../components/client/UnusualLines';
import { FindEverywhere, openInTab } from '../../components/find/FindEverywhere';
import { EntryLine } from '../../components/followup/EntryLine';
import { NextStep } from '../../components/followup/NextStep';
import { PromiseOffers } from '../../components/followup/PromiseOffers';
import { useNow } from '../../components/followup/useNow';
import { IsMe } from '../../components/letter/IsMe';
import { JustSent } from '../../components/letter/JustSent';
import { LetterReceipt } from '../../components/letter/LetterReceipt';
import { NeverLogged } from '../../components/letter/NeverLogged';
import { lackOfPeople, PageLack } from '../../components/letter/PageLack';
import { Receipt } from '../../components/letter/Receipt';
import { SelectedLetters } from '../../components/letter/SelectedLetters';
import { SenderWarning } from '../../components/letter/SenderWarning';
import { ClientDebt } from '../../components/money/ClientDebt';
import { PaymentPromiseOffers } from '../../components/money/PaymentPromiseOffers';
import { AskWebmail } from '../../components/page/AskWebmail';
import { PageReport } from '../../components/page/PageReport';
import { Button } from '../../components/ui/Button';
import { Empty, Section } from '../../components/ui/Section';
import { together } from '../../lib/domain/calm/together';
import type { Dossier, SidebarView } from '../../lib/domain/dossier';
import { dayOf } from '../../lib/domain/wallClock';
import { ask } from '../../lib/messages/client';
import type { Input } from '../../lib/messages/contract';
import { useAnswer } from '../../lib/query';
import { useShownTab } from '../../lib/query/shownTab';
import { useWords } from '../../lib/query/words';
import { WritingContext } from '../../lib/query/writing';

/** Beside a letter: who it is, what to remember, what is next, what was promised, is it logged, what was before. */
export function Sidebar() {
  const { t } = useWords();
  const shown = useShownTab();
  const { data: view, error } = useAnswer('sidebar.show', shown);
  const pick = useMutation({
    mutationFn: (person: Input<'sidebar.pick'>) => ask('sidebar.pick', { ...shown, ...person }),
  });
  if (error) return <Empty title={t('sidebar.refused')}>{t('sidebar.refusedText')}</Empty>;
  if (!view) return null;
  const offers = (
    <>
      {view.asksWebmail && <AskWebmail host={view.asksWebmail} />}
      {view.justSent && <JustSent key={view.justSent.letter.key} {...view.justSent} />}
      {view.paymentPromised && <PaymentPromiseOffers {...view.paymentPromised} />}
      {view.promised && <PromiseOffers {...view.promised} />}
      {view.selection && <SelectedLetters {...view.selection} />}
      {view.lacks?.includes('selection') && (
        <Section>
          <PageLack lacks={view.lacks} lack="selection" />
        </Section>
      )}
    </>
  );
  if (view.state !== 'people') {
    return (
      <WritingContext value={view.writing}>
        {offers}
        <WithoutLetter view={view} />
      </WritingContext>
    );
  }
  return (
    <WritingContext value={view.writing}>
      <main className="pb-14">
        {view.warning && <SenderWarning key={view.warning.key} warning={view.warning} />}
        {view.lacks?.includes('layout') && (
          <Section>
            <PageLack lacks={view.lacks} lack="layout" />
            <PageReport />
          </Section>
        )}
        {offers}
        {view.dossier ? (
          <Known key={view.dossier.client.id} view={view} dossier={view.dossier} />
        ) : (
          view.newcomer &&
          !view.neverLogged && (
            <NewcomerForm key={view.newcomer.email} newcomer={view.newcomer} doubtful={view.warning !== undefined} />
          )
        )}
        {view.onAnyPage && view.newcomer && <IsMe address={view.newcomer.email} />}
        {view.neverLogged && <NeverLogged {...view.neverLogged} />}
        {view.people.length > 1 && (
          <PeopleHere view={view} onPick={(address) => pick.mutate({ address, beside: view.beside ?? '' })} />
        )}
        {view.dossier && <History dossier={view.dossier} />}
        <Section>
          <FindEverywhere onGo={openInTab} />
        </Section>
      </main>
    </WritingContext>
  );
}

/** Nobody can be told from the page: why, and the way to find the client by hand. */
function WithoutLetter({ view }: { view: SidebarView }) {
  const { t } = useWords();
  const unreadable = view.state === 'unreadable';
  // What a webmail keeps to itself is its own; a page that could not be read is said to be just that.
  const lack = unreadable ? undefined : lackOfPeople(view.lacks);
  const [clientId, setClientId] = useState<string>();
  const { data: dossier } = useAnswer('client.show', { clientId: clientId ?? '' }, { enabled: clientId !== undefined });
  if (clientId && dossier) {
    const client = { clientId, clientName: dossier.client.name, contactId: dossier.contacts[0]?.id ?? '' };
    return (
      <main className="pb-14">
        <Button look="quiet" className="m-2" onClick={() => setClientId(undefined)}>
          {t('sidebar.backToSearch')}
        </Button>
        <Known
          key={clientId}
          view={{
            state: 'people',
            people: [],
            morePeople: 0,
            clientsHere: [client],
            ...(view.letter && { letter: view.letter }),
          }}
          dossier={dossier}
        />
        <History dossier={dossier} />
        <Section>
          <FindEverywhere onGo={openInTab} />
        </Section>
      </main>
    );
  }
  return (
    <main>
      {lack ? (
        <Empty title={t(`lack.${lack}`)}>
          <p>{t('lack.pick')}</p>
        </Empty>
      ) : view.missing ? (
        <Empty title={t(`missing.${view.missing}`)}>
          <p>{t(`missing.${view.missing}Text`)}</p>
        </Empty>
      ) : (
        <Empty title={t(unreadable ? 'sidebar.unreadable' : 'sidebar.nothing')}>
          <p>{t(unreadable ? 'sidebar.unreadableText' : 'sidebar.nothingText')}</p>
          <PageLack lacks={view.lacks} lack="rows" />
        </Empty>
      )}
      {view.letter?.logged && (
        <Section>
          <Receipt receipt={view.letter.logged} />
        </Section>
      )}
      <ClientPicker onPick={setClientId} />
      <Section>
        <FindEverywhere onGo={openInTab} />
      </Section>
      {unreadable && <PageReport />}
    </main>
  );
}

function Known({ view, dossier }: { view: SidebarView; dossier: Dossier }) {
  const { t } = useWords();
  const { client, contacts, followUps } = dossier;
  const contact = contacts.find(({ id }) => id === view.focus?.contactId) ?? contacts[0];
  const [main, ...otherClients] = view.clientsHere;
  const [next, ...others] = together(followUps, dayOf(useNow()));
  // One primary action in a view: a letter just sent is more urgent than the next step.
  const asksToLog = view.justSent !== undefined && !view.justSent.letter.logged;
  return (
    <>
      <ClientHeader dossier={dossier} contact={contact} />
      <RememberLines client={client} />
      <UnusualLines clientId={client.id} />
      <Section title={t('sidebar.next')}>
        {next ? (
          <NextStep key={next[0].id} followUp={next[0]} also={next.slice(1)} leading={!asksToLog} asks />
        ) : (
          <p className="text-ink-2">{t('sidebar.noNext')}</p>
        )}
        {others.length > 0 && (
          <details className="mt-2">
            <summary className="cursor-pointer text-ink-2">
              {t('sidebar.moreFollowUps', { count: others.length })}
            </summary>
            <div className="mt-2 grid gap-3">
              {others.map(([followUp, ...also]) => (
                <NextStep key={followUp.id} followUp={followUp} also={also} leading={false} />
              ))}
            </div>
          </details>
        )}
      </Section>
      {dossier.money && <ClientDebt money={dossier.money} asked={next?.[0].from?.subject} />}
      <Section title={t('entry.label')}>
        <EntryLine clientId={client.id} contactId={contact?.id} />
      </Section>
      {view.letter && main && (
        <Section>
          <LetterReceipt key={view.letter.key} letter={view.letter} clients={[main, ...otherClients]} />
          {view.letter.direction === 'outgoing' && <PageLack lacks={view.lacks} lack="attachments" />}
        </Section>
      )}
    </>
  );
}

function History({ dossier }: { dossier: Dossier }) {
  const { t } = useWords();
  return (
    <Section title={t('sidebar.history')}>
      {dossier.timeline.length > 0 ? (
        <Timeline timeline={dossier.timeline} proposals={dossier.proposals} />
      ) : (
        <p className="text-ink-2">{t('sidebar.noHistory')}</p>
      )}
      <a
        href={`/dashboard.html#/clients/${dossier.client.id}`}
        target="_blank"
        rel="noreferrer"
        className="mt-3 inline-block text-brand hover:underline"
      >
        {t('sidebar.openDossier')}
      </a>
    </Section>
  );
}
