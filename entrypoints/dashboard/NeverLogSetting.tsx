import { X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../components/ui/Button';
import { Heading } from '../../components/ui/Heading';
import { TextBox } from '../../components/ui/TextField';
import type { NeverLogList } from '../../lib/domain/neverLog';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** Whose letters stay out of every history, and those who were let in after all. */
export function NeverLogSetting({ list: { never, anyway } }: { list: NeverLogList }) {
  const { t } = useWords();
  const [written, setWritten] = useState('');
  const add = useCommand('neverLog.add', ({ entry }) => t('neverLog.added', { entry }));
  function submit(event: FormEvent) {
    event.preventDefault();
    if (written.trim()) add.mutate({ entry: written.trim() }, { onSuccess: () => setWritten('') });
  }
  return (
    <section className="border-line border-t py-3">
      <Heading level={3}>{t('neverLog.title')}</Heading>
      <p className="text-ink-2">{t('neverLog.text')}</p>
      <form onSubmit={submit} className="mt-2 flex max-w-[420px] gap-2">
        <TextBox label={t('neverLog.entry')} placeholder={t('neverLog.entry')} value={written} onChange={setWritten} />
        <Button type="submit" disabled={add.isPending}>
          {t('neverLog.add')}
        </Button>
      </form>
      <Entries entries={never} />
      {anyway.length > 0 && (
        <Heading level={3} className="mt-3">
          {t('neverLog.anyway')}
        </Heading>
      )}
      <Entries entries={anyway} />
    </section>
  );
}

function Entries({ entries }: { entries: string[] }) {
  const { t } = useWords();
  const forget = useCommand('neverLog.forget', ({ entry }) => t('neverLog.forgotten', { entry }));
  return (
    <ul className="mt-2 flex flex-wrap gap-1.5">
      {entries.map((entry) => (
        <li key={entry} className="flex min-w-0 items-center rounded-full border border-line pl-2.5">
          <span className="truncate" title={entry}>
            {entry}
          </span>
          <button
            type="button"
            aria-label={t('neverLog.forget', { entry })}
            title={t('neverLog.forget', { entry })}
            disabled={forget.isPending}
            onClick={() => forget.mutate({ entry })}
            className="grid size-7 place-items-center rounded-full text-ink-2 hover:bg-canvas hover:text-ink"
          >
            <X size={13} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
