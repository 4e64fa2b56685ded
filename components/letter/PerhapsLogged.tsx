import type { LetterOnPage, Receipt } from '../../lib/domain/dossier';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { loggedAs } from './Receipt';

interface PerhapsLoggedProps {
  letter: Omit<LetterOnPage, 'document' | 'logged' | 'perhaps'>;
  /** What it may be. */
  receipts: Receipt[];
}

/** The letter looks like one that is logged: which it is, is asked and not guessed. */
export function PerhapsLogged({ letter, receipts }: PerhapsLoggedProps) {
  const { t, format } = useWords();
  const know = useCommand('letter.know', () => t('letter.known'));
  return (
    <div className="mb-2 rounded-lg bg-warn-soft px-2.5 py-1.5" data-testid="perhaps-logged">
      <p className="font-semibold">{t('letter.perhaps')}</p>
      <p className="text-ink-2 text-small">{t('letter.perhapsText')}</p>
      <ul>
        {receipts.map((receipt) => (
          <li key={receipt.activityId} className="mt-1 flex items-center gap-2">
            <p className="min-w-0 flex-1">
              {loggedAs(receipt, t)}
              <span className="block truncate text-small" title={receipt.clientName}>
                {receipt.amount && `${format.money(receipt.amount)} · `}
                {receipt.clientName} ·{' '}
                <time dateTime={new Date(receipt.at).toISOString()}>{format.past(receipt.at, Date.now())}</time>
              </span>
            </p>
            <Button
              look="quiet"
              disabled={know.isPending}
              onClick={() => know.mutate({ activityId: receipt.activityId, letter })}
            >
              {t('letter.isThis')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
