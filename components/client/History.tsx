import { type ReactNode, useState } from 'react';
import { type Activity, HISTORY_KINDS, type HistoryKind } from '../../lib/domain/activity';
import type { Contact } from '../../lib/domain/client';
import { type Dossier, TIMELINE_SHOWN } from '../../lib/domain/dossier';
import type { Day } from '../../lib/domain/wallClock';
import { useHistory } from '../../lib/query/history';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { DayField } from '../ui/DayField';
import { LINE_BOX } from '../ui/Field';
import { type Choice, SelectField } from '../ui/Select';
import { Timeline } from './Timeline';

interface HistoryProps {
  dossier: Pick<Dossier, 'client' | 'contacts' | 'timeline' | 'proposals'>;
  /** What can be done with an entry. */
  actions?(activity: Activity): ReactNode;
}

interface Filter {
  kinds?: HistoryKind;
  contactId?: string;
  from?: Day;
  to?: Day;
}

/** All of a client's history: the latest at once, the rest as far as it is wanted, all or some of it. */
export function History({ dossier, actions }: HistoryProps) {
  const { t } = useWords();
  const { client, contacts, timeline, proposals } = dossier;
  const [filter, setFilter] = useState<Filter>({});
  const [isFiltering, setFiltering] = useState(false);
  const [isLong, setLong] = useState(false);
  const isWhole = Object.keys(filter).length === 0;
  // What the dossier brought along is enough, until more is wanted.
  const isAsked = !isWhole || isLong;
  const found = useHistory({ clientId: client.id, ...filter }, { enabled: isAsked });
  const activities = isAsked ? found.activities : timeline;
  const more = isAsked ? found.more : timeline.length >= TIMELINE_SHOWN ? () => setLong(true) : undefined;
  const numbered = Object.entries(found.numbers).map(([id, number]) => ({ id, number }));

  if (timeline.length === 0) return <p className="text-ink-2">{t('sidebar.noHistory')}</p>;
  return (
    <div className="grid gap-3">
      {isFiltering ? (
        <HistoryFilterForm filter={filter} contacts={contacts} onChange={setFilter} />
      ) : (
        <div>
          <Button look="link" onClick={() => setFiltering(true)}>
            {t('history.filterOpen')}
          </Button>
        </div>
      )}
      {activities && activities.length > 0 && (
        <Timeline timeline={activities} proposals={[...proposals, ...numbered]} {...(actions && { actions })} />
      )}
      {activities?.length === 0 && <p className="text-ink-2">{t('history.none')}</p>}
      {more && (
        <div>
          <Button onClick={more} disabled={found.isLoadingMore}>
            {t('history.more')}
          </Button>
        </div>
      )}
    </div>
  );
}

interface FilterProps {
  filter: Filter;
  contacts: Contact[];
  onChange(filter: Filter): void;
}

function HistoryFilterForm({ filter, contacts, onChange }: FilterProps) {
  const { t } = useWords();
  const kinds = Object.keys(HISTORY_KINDS) as HistoryKind[];
  const change = (changed: { [Name in keyof Filter]: Filter[Name] | undefined | '' }) => {
    const said = Object.entries({ ...filter, ...changed }).filter(([, value]) => value);
    onChange(Object.fromEntries(said) as Filter);
  };
  const kindChoices: Choice<HistoryKind | ''>[] = [
    ['', t('history.all')],
    ...kinds.map((kind) => [kind, t(`history.kind.${kind}`)] as const),
  ];
  const people: Choice<string>[] = [
    ['', t('history.anyPerson')],
    ...contacts.map(({ id, name }) => [id, name] as const),
  ];
  return (
    <div className="flex flex-wrap items-end gap-2" data-testid="history-filter">
      <SelectField
        label={t('history.filter')}
        box={LINE_BOX}
        choices={kindChoices}
        value={filter.kinds ?? ''}
        onChange={(chosen) => change({ kinds: chosen })}
      />
      {contacts.length > 1 && (
        <SelectField
          label={t('history.person')}
          box={`${LINE_BOX} max-w-[180px]`}
          choices={people}
          value={filter.contactId ?? ''}
          onChange={(contactId) => change({ contactId })}
        />
      )}
      <DayField
        label={t('history.from')}
        className="max-w-[150px]"
        value={filter.from ?? ''}
        onChange={(from) => change({ from })}
      />
      <DayField
        label={t('history.to')}
        className="max-w-[150px]"
        value={filter.to ?? ''}
        onChange={(to) => change({ to })}
      />
    </div>
  );
}
