import { type FormEvent, useId, useState } from 'react';
import type { FollowUpKind } from '../../lib/domain/followUp';
import type { Understood } from '../../lib/domain/line';
import type { Due } from '../../lib/domain/wallClock';
import type { Translate } from '../../lib/i18n';
import { ask } from '../../lib/messages/client';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { TextBox } from '../ui/Field';
import { Tag } from '../ui/Tag';
import { useNow } from './useNow';

export interface Promised {
  kind: FollowUpKind;
  text: string;
  due: Due;
}

interface PromiseLineProps {
  label: string;
  /** Answers true when the promise was taken, and the line is emptied. */
  onPromise(promised: Promised): Promise<boolean>;
}

/** One line becomes a follow-up: what it was understood as is seen before Enter counts. */
export function PromiseLine({ label, onPromise }: PromiseLineProps) {
  const { t } = useWords();
  const [line, setLine] = useState('');
  const promised = usePromised(line);
  const understand = useUnderstand();
  const previewId = useId();

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { value } = await understand(line);
    if (value && (await onPromise(value))) setLine('');
  }

  return (
    <form onSubmit={submit}>
      <TextBox
        label={label}
        placeholder={t('line.example')}
        value={line}
        onChange={(event) => setLine(event.target.value)}
        aria-describedby={previewId}
        data-testid="promise-line"
      />
      <div id={previewId} aria-live="polite">
        {line.trim() && <Preview promised={promised} />}
      </div>
    </form>
  );
}

/** What a line says. `problem` is why it cannot be taken yet, in words. */
interface ReadLine {
  value?: Promised;
  problem?: string;
}

/** What the line says so far, for showing; while it is being read, what it said a key earlier. */
export function usePromised(line: string): ReadLine {
  const { t } = useWords();
  const { data } = useAnswer('followUp.understand', { line }, { enabled: line.trim() !== '' });
  return line.trim() && data ? readLine(data, t) : {};
}

/** What the line says, for Enter: exactly this line, however fast it was typed. */
export function useUnderstand(): (line: string) => Promise<ReadLine> {
  const { t } = useWords();
  return async (line) => (line.trim() ? readLine(await ask('followUp.understand', { line }), t) : {});
}

function readLine({ kind, text, due, problem }: Understood, t: Translate): ReadLine {
  if (problem || !due) return { problem: t(`line.problem.${problem?.code ?? 'no-date'}`) };
  return { value: { kind, text, due } };
}

export function Preview({ promised }: { promised: ReadLine }) {
  const { t, format } = useWords();
  const now = useNow();
  const { value, problem } = promised;
  if (problem) return <p className="mt-1.5 text-ink-2">{problem}</p>;
  if (!value) return null;
  return (
    <p className="mt-1.5 flex items-start gap-2" data-testid="understood">
      <Tag tone="brand">{t(`kind.${value.kind}`)}</Tag>
      <span className="min-w-0 flex-1 break-words text-ink-2">
        <span className="text-ink">{capitalised(format.due(value.due, now))}</span>
        {value.text && `: ${value.text}`}
      </span>
      <kbd className="rounded border border-line px-1 font-mono text-ink-3 text-tiny">{t('line.enter')}</kbd>
    </p>
  );
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
