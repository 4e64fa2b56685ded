import { useId } from 'react';
import type { ClientHere } from '../../lib/domain/dossier';
import { useWords } from '../../lib/query/words';
import { BOX } from '../ui/Field';
import { Select } from '../ui/Select';

interface ClientChoiceProps {
  clients: readonly ClientHere[];
  chosen: string;
  onChoose(clientId: string): void;
}

/** A letter in which several clients take part is logged for one of them: which, is asked and not guessed. */
export function ClientChoice({ clients, chosen, onChoose }: ClientChoiceProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <div className="mb-2 grid grid-cols-[auto_1fr] items-center gap-2">
      <label htmlFor={id} className="text-ink-2">
        {t('letter.logFor')}
      </label>
      <Select
        id={id}
        className={BOX}
        choices={clients.map(({ clientId, clientName }) => [clientId, clientName])}
        value={chosen}
        onChange={onChoose}
      />
    </div>
  );
}
