import { Gift } from 'lucide-react';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** On the day's list, in one line: greetings are no reminders of their own, and shall not be missed either. */
export function GreetingsNow() {
  const { t } = useWords();
  const { data: view } = useAnswer('greetings.show', {});
  if (!view || view.total === 0) return null;
  return (
    <a href="#/care/greetings" className="mb-3 inline-flex items-center gap-2 text-brand hover:underline">
      <Gift size={16} aria-hidden="true" />
      {t('greeting.nowLink', { count: view.total })}
    </a>
  );
}
