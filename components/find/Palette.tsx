import { useDeferredValue, useMemo, useState } from 'react';
import type { FoundAll } from '../../lib/domain/finding/found';
import type { Formatter } from '../../lib/i18n/format';
import type { Translate } from '../../lib/i18n/words';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Combobox, type Option } from '../ui/Combobox';
import { Dialog } from '../ui/Dialog';
import { placesFor } from './places';

interface PaletteProps {
  /** A path of the dashboard. */
  onGo(path: string): void;
  onClose(): void;
}

/** One box for everything: whom, what was agreed, which number, which page. The keyboard never leaves it. */
export function Palette({ onGo, onClose }: PaletteProps) {
  const { t, format } = useWords();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data, isPlaceholderData } = useAnswer('find.all', { search }, { enabled: search !== '' });
  const found = search === '' ? undefined : data;
  const options = useMemo(() => optionsOf(search, found, t, format), [search, found, t, format]);
  return (
    <Dialog title={t('find.title')} onClose={onClose}>
      <Combobox
        label={t('find.box')}
        listLabel={t('find.list')}
        text={typed}
        onType={setTyped}
        options={search !== '' && !data ? undefined : options}
        areCurrent={search === typed.trim() && (search === '' || !isPlaceholderData)}
        onChoose={(key) => {
          onClose();
          onGo(pathOf(key));
        }}
        none={t('find.none', { search })}
        startsAtFirst
        className="-mx-2 mt-2 max-h-[min(56vh,420px)] overflow-y-auto"
        autoFocus
      />
    </Dialog>
  );
}

/** A key is where it leads, and before it what makes it one of its own. */
function pathOf(key: string): string {
  return key.slice(key.indexOf(' ') + 1);
}

function optionsOf(search: string, found: FoundAll | undefined, t: Translate, format: Formatter): Option[] {
  const { clients = [], people = [], documents = [], history = [] } = found ?? {};
  const places = placesFor(search, (label) => t(label));
  return [
    ...clients.map(({ clientId, name, contactName, city }) => ({
      key: `client clients/${clientId}`,
      group: t('find.clients'),
      content: <Result name={name} about={[contactName, city]} />,
    })),
    ...people.map(({ clientId, contactId, name, clientName, post }) => ({
      key: `${contactId} clients/${clientId}`,
      group: t('find.people'),
      content: <Result name={name} about={[post, clientName]} />,
    })),
    ...documents.map(({ kind, id, clientId, clientName, title, amount }) => ({
      key: `${id} ${kind === 'invoice' ? `invoices/${id}` : `clients/${clientId}`}`,
      group: t('find.documents'),
      content: (
        <Result name={t(`find.${kind}`, { number: title })} about={[clientName, amount && format.money(amount)]} />
      ),
    })),
    ...places.map(({ path, group, words }) => ({
      key: `place ${path}`,
      group: t(group),
      content: <Result name={words} />,
    })),
    ...history.map(({ activityId, clientId, clientName, title, at }) => ({
      key: `${activityId} clients/${clientId}`,
      group: t('find.history'),
      content: <Result name={title} about={[clientName, format.past(at, Date.now())]} />,
    })),
  ];
}

function Result({ name, about = [] }: { name: string; about?: (string | undefined)[] }) {
  const more = about.filter(Boolean).join(' · ');
  return (
    <span className="grid min-w-0">
      <span className="truncate">{name}</span>
      {more && <span className="truncate text-ink-2 text-small">{more}</span>}
    </span>
  );
}
