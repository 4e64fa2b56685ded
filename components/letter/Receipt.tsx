import type { Receipt as LetterReceipt } from '../../lib/domain/dossier';
import type { Translate } from '../../lib/i18n/words';
import { useUndo } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** That the letter is logged: by whom, as what, for whom, when; and the click that takes it back. */
export function Receipt({ receipt }: { receipt: LetterReceipt }) {
  const { t, format } = useWords();
  const undo = useUndo();
  const { clientName, amount, at, by, commandId } = receipt;
  return (
    <div className="flex items-center gap-2 rounded-lg bg-good-soft py-0.5 pr-1 pl-2.5 text-good" data-testid="receipt">
      <p className="min-w-0 flex-1">
        {loggedAs(receipt, t)}
        <span className="block truncate text-small" title={clientName}>
          {amount && `${format.money(amount)} · `}
          {clientName} · <time dateTime={new Date(at).toISOString()}>{format.past(at, Date.now())}</time>
        </span>
        {by && <span className="block break-words text-small">{t('letter.loggedBy', { address: by })}</span>}
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

export function loggedAs({ kind, number }: LetterReceipt, t: Translate): string {
  if (kind === 'invoice' && number) return t('letter.loggedInvoice', { number });
  if (kind === 'proposal') return number ? t('letter.loggedProposalNumber', { number }) : t('letter.loggedProposal');
  if (kind === 'order') return t('letter.loggedOrder');
  if (kind === 'question') return t('letter.loggedQuestion');
  if (kind === 'complaint') return t('letter.loggedComplaint');
  return t('letter.logged');
}
