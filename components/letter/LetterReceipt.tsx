import type { LetterOnPage } from '../../lib/domain/dossier';
import { useCommand, useUndo } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { Button } from '../ui/Button';

interface LetterReceiptProps {
  letter: LetterOnPage;
  clientId: string;
  clientName: string;
  contactId?: string | undefined;
}

/** Whether the letter is logged, and the click that logs it or takes it back. */
export function LetterReceipt({ letter, clientId, clientName, contactId }: LetterReceiptProps) {
  const { t, format } = useWords();
  const now = useNow();
  const said = () => t('letter.loggedFor', { name: clientName });
  const log = useCommand('letter.log', said);
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
        <Receipt letter={letter} />
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

function Receipt({ letter: { logged, proposalNumber: number } }: { letter: LetterOnPage }) {
  const { t } = useWords();
  const undo = useUndo();
  if (!logged) return null;
  const isProposal = logged.kind === 'proposal';
  const text = isProposal
    ? number
      ? t('letter.loggedProposalNumber', { number })
      : t('letter.loggedProposal')
    : t('letter.logged');
  return (
    <p className="flex items-center gap-2 rounded-lg bg-good-soft py-0.5 pr-1 pl-2.5 text-good" data-testid="receipt">
      <span className="min-w-0 flex-1">{text}</span>
      {logged.commandId && (
        <button
          type="button"
          className="min-h-7 rounded-md px-2 hover:underline"
          disabled={undo.isPending}
          onClick={() => logged.commandId && undo.mutate(logged.commandId)}
        >
          {t('undo')}
        </button>
      )}
    </p>
  );
}
