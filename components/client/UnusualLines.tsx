import { unusualWords } from '../../lib/i18n/unusualWords';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** What is unusual about the client now, and below it what to do about it; nothing while all is as ever. */
export function UnusualLines({ clientId }: { clientId: string }) {
  const { t } = useWords();
  const { data: unusual } = useAnswer('client.unusual', { clientId });
  if (!unusual) return null;
  const { fact, todo } = unusualWords(t, unusual);
  return (
    <div className="border-line border-t px-4 py-2" data-testid="unusual">
      <p className="font-semibold text-warn">{fact}</p>
      <p className="text-ink-2">{todo}</p>
    </div>
  );
}
