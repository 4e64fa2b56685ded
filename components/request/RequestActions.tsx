import { type ReactNode, useState } from 'react';
import type { RequestLine } from '../../lib/domain/requestViews';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { useFocusBack } from '../followup/useFocusBack';
import { taken } from '../money/useInvoiceCommands';
import { Button } from '../ui/Button';
import { TextField } from '../ui/TextField';
import { useRequestCommands } from './useRequestCommands';

interface RequestActionsProps {
  line: RequestLine;
  /** The one next thing of the view. */
  leading?: boolean;
  /** What stands beside the buttons. */
  children?: ReactNode;
}

/** Answered, still being worked on, solved, opened again: a click each; what the solution was is one line. */
export function RequestActions({ line: { request, by }, leading = false, children }: RequestActionsProps) {
  const { t } = useWords();
  const { answer, working, solve, reopen } = useRequestCommands();
  const [isSolving, setSolving] = useState(false);
  const [note, setNote] = useState('');
  const { place, back } = useFocusBack<HTMLDivElement>(isSolving);
  const { id: requestId } = request;
  const busy = [answer, working, solve, reopen].some(({ isPending }) => isPending);
  if (isSolving) {
    return (
      <InlineForm
        action={t('request.solve')}
        disabled={busy}
        onSubmit={() => taken(solve.mutateAsync({ requestId, note }))}
        onCancel={() => {
          back();
          setSolving(false);
        }}
      >
        <TextField label={t('request.howSolved')} value={note} maxLength={1_000} onChange={setNote} autoFocus />
      </InlineForm>
    );
  }
  const isWaiting = by !== undefined;
  return (
    <div ref={place} className="flex flex-wrap items-center gap-1.5">
      {request.state === 'solved' ? (
        <Button disabled={busy} onClick={() => reopen.mutate({ requestId })}>
          {t('request.reopen')}
        </Button>
      ) : (
        <>
          {isWaiting && (
            <Button look={leading ? 'primary' : 'plain'} disabled={busy} onClick={() => answer.mutate({ requestId })}>
              {t('request.answer')}
            </Button>
          )}
          <Button disabled={busy} onClick={() => working.mutate({ requestId })}>
            {t(isWaiting ? 'request.working' : 'request.notAnswer')}
          </Button>
          <Button disabled={busy} onClick={() => setSolving(true)}>
            {t('request.solve')}
          </Button>
        </>
      )}
      {children}
    </div>
  );
}
