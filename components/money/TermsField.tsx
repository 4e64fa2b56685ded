import { useState } from 'react';
import type { Terms } from '../../lib/domain/ledger/terms';
import { useWords } from '../../lib/query/words';

const BOX = 'min-h-[30px] rounded-lg border border-line bg-canvas px-2.5 py-1';

interface TermsFieldProps {
  id: string;
  /** Null is as everyone pays. */
  terms: Terms | null;
  onChange(terms: Terms | null): void;
  /** As everyone pays may be chosen too. */
  mayFollow?: boolean;
}

/** When a client pays: before anything is shipped, so many days later, or at the end of a month. */
export function TermsField({ id, terms, onChange, mayFollow = false }: TermsFieldProps) {
  const { t } = useWords();
  const [days, setDays] = useState(terms?.kind === 'days' ? String(terms.days) : '14');
  function choose(kind: string) {
    if (kind === 'prepayment') onChange({ kind });
    else if (kind === 'days') onChange({ kind, days: Number(days) });
    else if (kind === 'end-of-month') onChange({ kind, months: 0 });
    else if (kind === 'end-of-next') onChange({ kind: 'end-of-month', months: 1 });
    else onChange(null);
  }
  const kind = terms?.kind === 'end-of-month' && terms.months > 0 ? 'end-of-next' : (terms?.kind ?? '');
  return (
    <span className="flex flex-wrap items-center gap-2">
      <select id={id} className={BOX} value={kind} onChange={({ target }) => choose(target.value)}>
        {mayFollow && <option value="">{t('terms.asEveryone')}</option>}
        <option value="prepayment">{t('terms.prepayment')}</option>
        <option value="days">{t('terms.someDays')}</option>
        <option value="end-of-month">{t('terms.end-of-month')}</option>
        <option value="end-of-next">{t('terms.endOfNext')}</option>
      </select>
      {terms?.kind === 'days' && (
        <input
          type="number"
          min={0}
          max={3650}
          aria-label={t('terms.dayCount')}
          className={`${BOX} w-[76px]`}
          value={days}
          onChange={({ target }) => setDays(target.value)}
          onBlur={() => {
            const count = Number(days);
            if (days !== '' && Number.isInteger(count) && count !== terms.days) onChange({ kind: 'days', days: count });
          }}
        />
      )}
    </span>
  );
}
