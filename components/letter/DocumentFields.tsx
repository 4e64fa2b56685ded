import { useWords } from '../../lib/query/words';
import { AmountField } from '../money/AmountField';
import { DayField } from '../ui/DayField';
import { TextField } from '../ui/TextField';
import type { DocumentDraft } from './documentDraft';

interface DocumentFieldsProps {
  draft: DocumentDraft;
  onChange(draft: DocumentDraft): void;
  /** The fields were opened because the invoice lacks something. */
  asked: boolean;
}

/** What was read from the letter, for correction. */
export function DocumentFields({ draft, onChange, asked }: DocumentFieldsProps) {
  const { t } = useWords();
  const { number, amount, issued, until } = draft;
  const numberFirst = !asked || number.trim() === '';
  return (
    <div className="appear mb-2 grid gap-2">
      {asked && (
        <p role="status" className="text-eye">
          {t('document.lacks')}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <TextField
          label={t('invoice.number')}
          value={number}
          maxLength={100}
          onChange={(text) => onChange({ ...draft, number: text })}
          autoFocus={numberFirst}
        />
        <AmountField
          label={t('invoice.amount')}
          value={amount}
          onChange={(changed) => onChange({ ...draft, amount: changed })}
          autoFocus={!numberFirst}
        />
        <DayField
          label={t('invoice.issued')}
          value={issued}
          onChange={(changed) => onChange({ ...draft, issued: changed })}
        />
        <DayField
          label={t('document.untilField')}
          value={until}
          onChange={(changed) => onChange({ ...draft, until: changed })}
          {...(issued && { min: issued })}
        />
      </div>
    </div>
  );
}
