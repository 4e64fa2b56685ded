import { useDeferredValue, useState } from 'react';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { TextBox } from '../ui/TextField';

const FOUND = 8;

interface ClientPickerProps {
  onPick(clientId: string): void;
  autoFocus?: boolean;
}

/** Finds a client by the beginning of any word of the name, and hands over the one that is clicked. */
export function ClientPicker({ onPick, autoFocus = false }: ClientPickerProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const { data: found } = useAnswer(
    'client.list',
    { search, idle: false, offset: 0, limit: FOUND },
    { enabled: search !== '' },
  );
  return (
    <div className="px-4 pb-4">
      <TextBox
        label={t('clients.search')}
        placeholder={t('clients.search')}
        type="search"
        value={typed}
        autoFocus={autoFocus}
        onChange={setTyped}
      />
      {search && found && (
        <ul className="mt-2 grid">
          {found.rows.map(({ id, name, contactName }) => (
            <li key={id}>
              <button
                type="button"
                onClick={() => onPick(id)}
                className="w-full rounded-lg px-2.5 py-1.5 text-left hover:bg-canvas"
              >
                <b className="block truncate font-semibold">{name}</b>
                <span className="block truncate text-ink-2">{contactName}</span>
              </button>
            </li>
          ))}
          {found.total === 0 && <li className="px-2.5 py-1.5 text-ink-2">{t('clients.notFound', { search })}</li>}
        </ul>
      )}
    </div>
  );
}
