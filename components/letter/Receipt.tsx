import type { Receipt as LetterReceipt } from '../../lib/domain/dossier';
import { useUndo } from '../../lib/query';
import { useWords } from '../../lib/query/words';

interface ReceiptProps {
  receipt: LetterReceipt;
  proposalNumber: string | undefined;
}

/** That the letter is logged: as what, for whom, when; and the click that takes it back. */
export function Receipt({ receipt: { kind, clientName, at, commandId }, proposalNumber: number }: ReceiptProps) {
  const { t, format } = useWords();
  const undo = useUndo();
  const proposal = number ? t('letter.loggedProposalNumber', { number }) : t('letter.loggedProposal');
  return (
    <div className="flex items-center gap-2 rounded-lg bg-good-soft py-0.5 pr-1 pl-2.5 text-good" data-testid="receipt">
      <p className="min-w-0 flex-1">
        {kind === 'proposal' ? proposal : t('letter.logged')}
        <span className="block truncate text-small" title={clientName}>
          {clientName} · <time dateTime={new Date(at).toISOString()}>{format.past(at, Date.now())}</time>
        </span>
      </p>
      {commandId && (
        <button
          type="button"
          className="min-h-7 rounded-md px-2 hover:underline"
          disabled={undo.isPending}
          onClick={() => undo.mutate(commandId)}
        >
          {t('undo')}
        </button>
      )}
    </div>
  );
}
