import { useState } from 'react';
import type { Terms } from '../../lib/domain/ledger/terms';
import { useWords } from '../../lib/query/words';
import { LINE_BOX } from '../ui/Field';
import { type Choice, Select } from '../ui/Select';

type Kind = 'prepayment' | 'days' | 'end-of-month' | 'end-of-next' | null;

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
  function choose(kind: Kind) {
    if (kind === 'prepayment') onChange({ kind });
    else if (kind === 'days') onChange({ kind, days: Number(days) });
    else if (kind === 'end-of-month') onChange({ kind, months: 0 });
    else if (kind === 'end-of-next') onChange({ kind: 'end-of-month', months: 1 });
    else onChange(null);
  }
  const kind = terms?.kind === 'end-of-month' && terms.months > 0 ? 'end-of-next' : (terms?.kind ?? null);
  const choices: Choice<Kind>[] = [
    ['prepayment', t('terms.prepayment')],
    ['days', t('terms.someDays')],
    ['end-of-month', t('terms.end-of-month')],
    ['end-of-next', t('terms.endOfNext')],
  ];
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Select
        id={id}
        choices={mayFollow ? [[null, t('terms.asEveryone')], ...choices] : choices}
        value={kind}
        onChange={choose}
      />
      {terms?.kind === 'days' && (
        <input
          type="number"
          min={0}
          max={3650}
          aria-label={t('terms.dayCount')}
          className={`${LINE_BOX} w-[76px]`}
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
