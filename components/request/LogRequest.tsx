import type { LetterOnPage } from '../../lib/domain/dossier';
import { REQUEST_KINDS } from '../../lib/domain/request';
import type { Input } from '../../lib/messages/contract';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';

interface LogRequestProps {
  letter: Pick<LetterOnPage, 'direction'>;
  /** Whose letter it is, as it is logged. */
  input: Omit<Input<'request.log'>, 'commandId' | 'kind'>;
  disabled?: boolean;
}

const WORDS = {
  question: ['letter.logQuestion', 'letter.loggedQuestion'],
  complaint: ['letter.logComplaint', 'letter.loggedComplaint'],
} as const;

/** A client's letter as a question or a complaint, by one click; whether it is one is the user's to say. */
export function LogRequest({ letter, input, disabled = false }: LogRequestProps) {
  const { t } = useWords();
  const log = useCommand('request.log', ({ kind }) => t(WORDS[kind][1]));
  if (letter.direction !== 'incoming') return null;
  return (
    <>
      {REQUEST_KINDS.map((kind) => (
        <Button key={kind} disabled={disabled || log.isPending} onClick={() => log.mutate({ ...input, kind })}>
          {t(WORDS[kind][0])}
        </Button>
      ))}
    </>
  );
}
