import { useId, useState } from 'react';
import type { Client } from '../../lib/domain/client';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { LadderEditor } from './LadderEditor';
import { TermsField } from './TermsField';

/** When this client pays and how they are asked, where that differs from everyone. */
export function HowAsked({ client }: { client: Client }) {
  const { t } = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const edit = useCommand('terms.edit', () => t('money.termsSet'));
  return (
    <details className="mt-1" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="cursor-pointer py-1 text-brand">{t('ladder.ofClient')}</summary>
      {open && (
        <div className="grid gap-3 py-2">
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <label htmlFor={id} className="font-semibold">
              {t('settings.terms')}
            </label>
            <TermsField
              id={id}
              terms={client.terms ?? null}
              onChange={(terms) => edit.mutate({ clientId: client.id, terms })}
              mayFollow
            />
          </p>
          <LadderEditor of={{ clientId: client.id }} />
        </div>
      )}
    </details>
  );
}
