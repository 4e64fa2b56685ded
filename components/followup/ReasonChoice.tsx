import { useState } from 'react';
import type { FollowUp } from '../../lib/domain/followUp';
import { whatFor } from '../../lib/i18n/whatFor';
import { useWords } from '../../lib/query/words';
import { Checkbox } from '../ui/Checkbox';

/** Which of a line's follow-ups are meant: all of them until one is ticked off. */
export function useReasonChoice(all: readonly FollowUp[]) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = all.filter(({ id }) => !left.has(id));
  const choose = (id: string, isChosen: boolean) => {
    const others = new Set(left);
    if (isChosen) others.delete(id);
    else others.add(id);
    setLeft(others);
  };
  return { all, ids: chosen.map(({ id }) => id), isNone: chosen.length === 0, choose };
}

/** Nothing where there is but one reason. */
export function ReasonChoice({ of: { all, ids, choose } }: { of: ReturnType<typeof useReasonChoice> }) {
  const { t } = useWords();
  if (all.length < 2) return null;
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-ink-2">{t('together.which')}</legend>
      {all.map((followUp) => (
        <Checkbox
          key={followUp.id}
          checked={ids.includes(followUp.id)}
          onChange={(isChosen) => choose(followUp.id, isChosen)}
        >
          {whatFor(t, followUp) || t(`kind.${followUp.kind}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}
