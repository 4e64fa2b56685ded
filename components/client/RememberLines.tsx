import { type FormEvent, useState } from 'react';
import type { Client } from '../../lib/domain/client';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { TextBox } from '../ui/TextField';

/** What must be seen before anything else; a click changes it. */
export function RememberLines({ client }: { client: Client }) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const edit = useCommand('client.edit', () => t('sidebar.remember'));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('remember'));
    edit.mutate({ clientId: client.id, remember: text ? [text] : [] });
    setEditing(false);
  }

  if (editing) {
    return (
      <form onSubmit={submit} className="border-line border-t bg-warn-soft px-4 py-2">
        <TextBox
          label={t('sidebar.remember')}
          name="remember"
          defaultValue={client.remember.join('. ')}
          autoFocus
          onKeyDown={(event) => {
            if (event.key === 'Escape') setEditing(false);
          }}
          onBlur={(event) => event.currentTarget.form?.requestSubmit()}
        />
      </form>
    );
  }
  const empty = client.remember.length === 0;
  return (
    <button
      type="button"
      onClick={() => setEditing(true)}
      className={`block w-full border-line border-t px-4 py-2 text-left ${empty ? 'text-ink-3 hover:text-ink-2' : 'bg-warn-soft'}`}
    >
      {empty ? (
        t('sidebar.addRemember')
      ) : (
        <>
          <b className="font-semibold text-warn">{t('sidebar.remember')}</b> {client.remember.join(' ')}
        </>
      )}
    </button>
  );
}
