import { type FormEvent, useState } from 'react';
import type { PeopleHere } from '../../lib/domain/firstDay';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button, ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Checkbox } from '../ui/Checkbox';
import { Heading } from '../ui/Heading';

/** An empty base: where clients come from. A list is brought, or people of the open mail are chosen by ticks. */
export function FirstDay() {
  const { t } = useWords();
  return (
    <div className="mx-auto grid max-w-[760px] gap-4 py-4" data-testid="first-day">
      <Heading level={2}>{t('firstDay.title')}</Heading>
      <Card className="flex flex-wrap items-center gap-3 p-4">
        <div className="min-w-[200px] flex-1">
          <Heading level={3}>{t('firstDay.list')}</Heading>
          <p className="text-ink-2">{t('firstDay.listText')}</p>
        </div>
        <ButtonLink href="#/clients/import">{t('bring.in')}</ButtonLink>
      </Card>
      <Card className="grid gap-3 p-4">
        <div>
          <Heading level={3}>{t('firstDay.mail')}</Heading>
          <p className="text-ink-2">{t('firstDay.mailText')}</p>
        </div>
        <PeopleOfTheMail />
      </Card>
    </div>
  );
}

/** Nobody is ticked to begin with: whoever is kept was chosen. */
function PeopleOfTheMail() {
  const { t } = useWords();
  const { data: groups = [] } = useAnswer('people.inMail', {});
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const take = useCommand('people.take', (_, { clients }) => t('firstDay.taken', { count: clients }));
  const all = groups.flatMap(({ people }) => people.map(({ address }) => address));
  const picked = all.filter((address) => chosen.has(address));

  function choose(addresses: string[], isChosen: boolean) {
    const next = new Set(chosen);
    for (const address of addresses)
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
    take.mutate({ groups: wanted.filter(({ people }) => people.length > 0) });
  }
  if (all.length === 0) return <p className="text-ink-2">{t('firstDay.nobody')}</p>;
  return (
    <form onSubmit={submit} className="grid gap-3">
      <Checkbox
        checked={picked.length === all.length}
        isPartly={picked.length > 0 && picked.length < all.length}
        onChange={(is) => choose(all, is)}
      >
        <span className="font-semibold">{t('firstDay.all')}</span>
      </Checkbox>
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {groups.map((group) => (
          <Company key={group.people[0]?.address} group={group} chosen={chosen} onChoose={choose} />
        ))}
      </ul>
      <div>
        <Button look="primary" type="submit" disabled={picked.length === 0 || take.isPending}>
          {t('firstDay.take', { count: picked.length })}
        </Button>
      </div>
    </form>
  );
}

interface CompanyProps {
  group: PeopleHere;
  chosen: ReadonlySet<string>;
  onChoose(addresses: string[], isChosen: boolean): void;
}

function Company({ group: { company, people }, chosen, onChoose }: CompanyProps) {
  return (
    <li className="min-w-0">
      {company && <p className="truncate text-ink-3 text-small">{company}</p>}
      {people.map(({ address, name, post }) => (
        <Checkbox
          key={address}
          label={`${name}, ${address}`}
          className="py-0.5"
          checked={chosen.has(address)}
          onChange={(is) => onChoose([address], is)}
        >
          <span className="min-w-0">
            <span className="block truncate">{name}</span>
            <span className="block truncate text-ink-2 text-small">{[address, post].filter(Boolean).join(' · ')}</span>
          </span>
        </Checkbox>
      ))}
    </li>
  );
}
