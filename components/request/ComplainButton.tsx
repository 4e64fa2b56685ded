import { useState } from 'react';
import type { Score } from '../../lib/domain/satisfaction';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';

interface ComplainButtonProps {
  score: Score;
  clientId: string;
  contactId?: string | undefined;
  /** What they said, as far as it was written down. */
  said: string;
}

/** Inside another form: what was said with a low score becomes a complaint by one click. */
export function ComplainButton({ score, clientId, contactId, said }: ComplainButtonProps) {
  const { t } = useWords();
  const [isNoted, setNoted] = useState(false);
  const open = useCommand('request.open', () => t('request.done.added'));
  const text = said.trim() || t('request.lowScore', { score });
  const whose = { clientId, ...(contactId && { contactId }) };
  if (isNoted) return null;
  return (
    <div>
      <Button
        disabled={open.isPending}
        onClick={() => open.mutate({ ...whose, kind: 'complaint', text }, { onSuccess: () => setNoted(true) })}
      >
        {t('request.complain')}
      </Button>
    </div>
  );
}
