import { useState } from 'react';
import type { ClientHere, LetterOnPage } from '../../lib/domain/dossier';
import type { Money } from '../../lib/domain/money';
import { Refused } from '../../lib/messages/client';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { LogRequest } from '../request/LogRequest';
import { Button } from '../ui/Button';
import { ClientChoice } from './ClientChoice';
import { LogDocument } from './LogDocument';
import { PerhapsLogged } from './PerhapsLogged';
import { Receipt } from './Receipt';

interface LetterReceiptProps {
  letter: LetterOnPage;
  /** Those it can be logged for, the likeliest first. */
  clients: readonly [ClientHere, ...ClientHere[]];
}

/** Whether the letter is logged, and the click that logs it or takes it back. */
export function LetterReceipt({ letter, clients }: LetterReceiptProps) {
  const { t, format } = useWords();
  const now = useNow();
  const [chosen, setChosen] = useState<string>();
  const { clientId, clientName, contactId } = clients.find((client) => client.clientId === chosen) ?? clients[0];
  const log = useCommand('letter.log', () => t('letter.loggedFor', { name: clientName }));
  const logProposal = useCommand('proposal.log', ({ number }) =>
    number ? t('letter.loggedProposalNumber', { number }) : t('letter.loggedProposal'),
  );
  const logInvoice = useCommand('invoice.log', ({ number }) => t('letter.loggedInvoice', { number }));
  const logOrder = useCommand('order.log', () => t('letter.loggedOrder'));
  const awaitReply = useCommand('letter.await', (_, { due }) => t('wait.added', { when: format.due(due, now) }));
  const { document, logged, perhaps, ...plain } = letter;
  const who = { clientId, ...(contactId && { contactId }) };
  const input = { ...who, letter: { ...plain, ...(perhaps && { isAnother: true as const }) } };
  const known =
    logProposal.error instanceof Refused && logProposal.error.code === 'proposal-known' && logProposal.error;
  const busy = [log, logProposal, logInvoice, logOrder].some(({ isPending }) => isPending);

  const wait =
    letter.direction === 'outgoing' ? (
      <Button
        look="quiet"
        className="-ml-2.5 mt-1"
        disabled={awaitReply.isPending}
        onClick={() => awaitReply.mutate({ ...who, letter: { key: letter.key, subject: letter.subject } })}
      >
        {t('wait.offer')}
      </Button>
    ) : null;

  if (logged) {
    return (
      <>
        <Receipt receipt={logged} />
        {(logged.kind === 'letter-in' || logged.kind === 'letter-out') && (
          <div className="mt-2 flex flex-wrap gap-2">
            {logged.kind === 'letter-in' && <LogRequest letter={letter} input={input} disabled={busy} />}
            <Button disabled={busy} onClick={() => logOrder.mutate(input)}>
              {t('letter.isOrder')}
            </Button>
          </div>
        )}
        {wait}
      </>
    );
  }
  const logPlain = (
    <Button disabled={busy} onClick={() => log.mutate(input)}>
      {t(perhaps ? 'letter.logAnother' : 'letter.log')}
    </Button>
  );
  const onOrder = (details: { number?: string; amount?: Money }) => logOrder.mutate({ ...input, ...details });
  return (
    <>
      {perhaps && <PerhapsLogged letter={plain} receipts={perhaps} />}
      {clients.length > 1 && <ClientChoice clients={clients} chosen={clientId} onChoose={setChosen} />}
      {document ? (
        <LogDocument
          document={document}
          busy={busy}
          onProposal={(details) => logProposal.mutate({ ...input, ...details })}
          onInvoice={(details) => logInvoice.mutate({ ...input, ...details })}
          onOrder={onOrder}
        >
          {logPlain}
        </LogDocument>
      ) : (
        <div className="flex flex-wrap gap-2">
          {logPlain}
          <Button disabled={busy} onClick={() => onOrder({})}>
            {t('letter.logOrder')}
          </Button>
          <LogRequest letter={letter} input={input} disabled={busy} />
        </div>
      )}
      {known && logProposal.variables && (
        <div role="alert" className="mt-2 rounded-lg bg-warn-soft px-2.5 py-1.5" data-testid="known-number">
          <p>{known.sentence}</p>
          <Button
            look="quiet"
            disabled={busy}
            onClick={() => logProposal.mutate({ ...logProposal.variables, again: true })}
          >
            {t('proposal.knownAgain')}
          </Button>
        </div>
      )}
      {wait}
    </>
  );
}
