import { type FormEvent, useRef, useState } from 'react';
import type { Client } from '../../lib/domain/client';
import { REMEMBERED, rememberedIn } from '../../lib/domain/remember';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { BOX } from '../ui/Field';

/** What must be seen before anything else, a line each; a click changes it. */
export function RememberLines({ client }: { client: Client }) {
  const { t } = useWords();
  const [editing, setEditing] = useState(false);
  const { remember } = client;

  if (editing) return <RememberForm client={client} onClose={() => setEditing(false)} />;
  const empty = remember.length === 0;
  return (
    <button
      type="button"
      onClick={() => setEditing(true)}
      className={`block w-full border-line border-t px-4 py-2 text-left ${empty ? 'text-ink-3 hover:text-ink-2' : 'bg-warn-soft'}`}
    >
      {empty
        ? t('sidebar.addRemember')
        : remember.map((line, i) => (
            <span key={i} className="block">
              {i === 0 && <b className="font-semibold text-warn">{t('sidebar.remember')}</b>} {line}
            </span>
          ))}
    </button>
  );
}

/** A line for each. Whoever goes elsewhere keeps what was typed; where nothing was changed, nothing is. */
function RememberForm({ client, onClose }: { client: Client; onClose(): void }) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const begun = client.remember.join('\n');
  const [text, setText] = useState(begun);
  const edit = useCommand('client.edit', () => t('sidebar.remember'));

  function keep(event?: FormEvent) {
    event?.preventDefault();
    const lines = rememberedIn(text);
    if (lines.join('\n') !== begun) edit.mutate({ clientId: client.id, remember: lines });
    onClose();
  }

  return (
    <form
      ref={form}
      onSubmit={keep}
      onBlur={({ relatedTarget }) => {
        if (!form.current?.contains(relatedTarget)) keep();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep(event);
      }}
      className="border-line border-t bg-warn-soft px-4 py-2"
    >
      <textarea
        aria-label={t('sidebar.remember')}
        className={`${BOX} field-sizing-content block max-h-[240px] resize-none`}
        rows={2}
        maxLength={REMEMBERED.lines * REMEMBERED.line}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: it was clicked to be typed into
        autoFocus
        onChange={({ target }) => setText(target.value)}
      />
      <div className="mt-1.5 flex justify-end gap-2">
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
        <Button type="submit">{t('done')}</Button>
      </div>
    </form>
  );
}
