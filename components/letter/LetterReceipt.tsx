import { useState } from 'react';
import type { ClientHere, LetterOnPage } from '../../lib/domain/dossier';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { Button } from '../ui/Button';
import { ClientChoice } from './ClientChoice';
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
  const { proposalNumber: number, logged, ...plain } = letter;
  const awaitReply = useCommand('letter.await', (_, { due }) => t('wait.added', { when: format.due(due, now) }));
  const who = { clientId, ...(contactId && { contactId }) };
  const input = { ...who, letter: plain };
  const busy = log.isPending || logProposal.isPending;

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
        <Receipt receipt={logged} proposalNumber={number} />
        {wait}
      </>
    );
  }
  const proposal = (
    <Button
      key="proposal"
      look={number ? 'primary' : 'plain'}
      disabled={busy}
      onClick={() => logProposal.mutate({ ...input, ...(number && { number }) })}
    >
      {t('letter.logProposal')}
    </Button>
  );
  return (
    <>
      {clients.length > 1 && <ClientChoice clients={clients} chosen={clientId} onChoose={setChosen} />}
      <div className="flex flex-wrap gap-2">
        {letter.direction === 'outgoing' && number && proposal}
        <Button disabled={busy} onClick={() => log.mutate(input)}>
          {t('letter.log')}
        </Button>
        {letter.direction === 'outgoing' && !number && proposal}
      </div>
      {wait}
    </>
  );
}
