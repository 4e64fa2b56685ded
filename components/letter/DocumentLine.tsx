import type { DocumentKind } from '../../lib/domain/documentReading';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { amountOf } from '../money/typedAmount';
import { Button } from '../ui/Button';
import type { DocumentDraft } from './documentDraft';

interface DocumentLineProps {
  kind: DocumentKind;
  draft: DocumentDraft;
  onCorrect(): void;
}

/** What would be logged, in one line: "No 118 · 1,240.00 EUR · until 4 Dec". */
export function DocumentLine({ kind, draft: { number, amount, issued, until }, onCorrect }: DocumentLineProps) {
  const { t, format } = useWords();
  const now = useNow();
  const money = amountOf(amount);
  const parts = [
    number && t('document.number', { number }),
    money && format.money(money),
    kind === 'invoice' && issued && t('document.issued', { when: format.date(issued, now) }),
    until && t('document.until', { when: format.date(until, now) }),
  ].filter(Boolean);
  return (
    <div className="mb-1 flex items-center gap-2" data-testid="document">
      <p className="min-w-0 flex-1 break-words text-ink-2">{parts.join(' · ')}</p>
      <Button look="link" onClick={onCorrect}>
        {t('document.correct')}
      </Button>
    </div>
  );
}
