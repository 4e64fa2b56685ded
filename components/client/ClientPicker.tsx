import { useDeferredValue, useState } from 'react';
import type { ClientLine } from '../../lib/domain/clientList';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Combobox } from '../ui/Combobox';

const FOUND = 8;

interface ClientPickerProps {
  onPick(clientId: string): void;
  autoFocus?: boolean;
}

/** Finds a client by the beginning of any word of the name, and hands over the one that is chosen. */
export function ClientPicker({ onPick, autoFocus = false }: ClientPickerProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data: found, isPlaceholderData } = useAnswer(
    'client.list',
    { search, offset: 0, limit: FOUND },
    { enabled: search !== '' },
  );
  return (
    <div className="px-4 pb-4">
      <Combobox
        label={t('clients.search')}
        listLabel={t('dashboard.clients')}
        text={typed}
        onType={setTyped}
        options={
          search === ''
            ? undefined
            : found?.rows.map(({ id, ...client }) => ({ key: id, content: <Found {...client} /> }))
        }
        areCurrent={search === typed.trim() && !isPlaceholderData}
        onChoose={onPick}
        none={t('clients.notFound', { search })}
        autoFocus={autoFocus}
      />
    </div>
  );
}

function Found({ name, contactNames }: Pick<ClientLine, 'name' | 'contactNames'>) {
  return (
    <>
      <b className="block truncate font-semibold">{name}</b>
      <span className="block truncate text-ink-2">{contactNames?.join(', ')}</span>
    </>
  );
}
