import { type FormEvent, useState } from 'react';
import type { PeopleHere } from '../../lib/domain/firstDay';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';

interface PeopleChoiceProps {
  groups: readonly PeopleHere[];
  isTaking: boolean;
  onTake(groups: PeopleHere[]): void;
}

/**
 * Nobody is ticked to begin with: whoever is kept was chosen. Who may only look like somebody else is chosen alone, never
 * together with all.
 */
export function PeopleChoice({ groups, isTaking, onTake }: PeopleChoiceProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const everybody = groups.flatMap(({ people }) => people);
  const sure = everybody.filter(({ looksLike }) => !looksLike);
  const picked = everybody.filter(({ address }) => chosen.has(address));
  const areAll = sure.length > 0 && sure.every(({ address }) => chosen.has(address));

  function choose(people: readonly { address: string }[], isChosen: boolean) {
    const next = new Set(chosen);
    for (const { address } of people)
      if (isChosen) next.add(address);
      else next.delete(address);
    setChosen(next);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const wanted = groups.map((group) => ({
      ...group,
      people: group.people.filter(({ address }) => chosen.has(address)),
    }));
    onTake(wanted.filter(({ people }) => people.length > 0));
  }
  return (
    <form onSubmit={submit} className="grid gap-3">
      {sure.length > 0 && (
        <Checkbox
          checked={areAll}
          isPartly={picked.length > 0 && !areAll}
          onChange={(is) => choose(is ? sure : everybody, is)}
        >
          <span className="font-semibold">{t('firstDay.all')}</span>
        </Checkbox>
      )}
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {groups.map((group) => (
          <Company
            key={group.people[0]?.address}
            group={group}
            chosen={chosen}
            onChoose={(address, is) => choose([{ address }], is)}
          />
        ))}
      </ul>
      <div>
        <Button look="primary" type="submit" disabled={picked.length === 0 || isTaking}>
          {t('firstDay.take', { count: picked.length })}
        </Button>
      </div>
    </form>
  );
}

interface CompanyProps {
  group: PeopleHere;
  chosen: ReadonlySet<string>;
  onChoose(address: string, isChosen: boolean): void;
}

function Company({ group: { company, people }, chosen, onChoose }: CompanyProps) {
  const { t } = useWords();
  return (
    <li className="min-w-0">
      {company && <p className="truncate text-ink-3 text-small">{company}</p>}
      {people.map(({ address, name, post, looksLike }) => (
        <Checkbox
          key={address}
          label={`${name}, ${address}`}
          className="py-0.5"
          checked={chosen.has(address)}
          onChange={(is) => onChoose(address, is)}
        >
          <span className="min-w-0">
            <span className="block truncate">{name}</span>
            <span className="block truncate text-ink-2 text-small">{[address, post].filter(Boolean).join(' · ')}</span>
            {looksLike && (
              <span className="block text-small text-warn">{t('firstDay.looksLike', { real: looksLike })}</span>
            )}
          </span>
        </Checkbox>
      ))}
    </li>
  );
}
