import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Warning } from '../../lib/domain/dossier';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** The sender may not be who they look like: what differs, what to do when it is about money, and "this is right". */
export function SenderWarning({ warning }: { warning: Warning }) {
  const { t } = useWords();
  const isNew = useIsNew();
  const trust = useCommand('sender.trust', () => t('warning.trusted'));
  const { code, shown, real, clientName, money, key } = warning;
  const whom = clientName ? t('warning.whom', { name: clientName }) : t('warning.ownFirm');
  return (
    <div className={`bg-bad-soft px-4 py-2 text-bad ${money ? 'border-bad border-y-2' : ''}`} data-testid="warning">
      <p role={isNew ? 'alert' : undefined} className={`wrap-anywhere ${money ? 'font-semibold' : ''}`}>
        {t(`warning.${code}`, { shown, real, whom })}
      </p>
      {money && (
        <p className="mt-1 flex gap-1.5">
          <TriangleAlert size={16} className="mt-0.5 shrink-0" aria-hidden="true" />
          {t('warning.money')}
        </p>
      )}
      <button
        type="button"
        className="-ml-2 min-h-7 rounded-md px-2 underline disabled:opacity-50"
        disabled={trust.isPending}
        onClick={() => trust.mutate({ key })}
      >
        {t('warning.trust')}
      </button>
    </div>
  );
}

/** Screen readers have said it by then. A sidebar that folds and comes back would have it said again. */
const SAID_MS = 10_000;

function useIsNew(): boolean {
  const [isNew, setIsNew] = useState(true);
  useEffect(() => {
    const said = setTimeout(() => setIsNew(false), SAID_MS);
    return () => clearTimeout(said);
  }, []);
  return isNew;
}
