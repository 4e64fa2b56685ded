import type { ChaseStepView } from '../../lib/domain/moneyViews';
import { callScript } from '../../lib/domain/playbooks/chase/letters';
import { useWords } from '../../lib/query/words';
import { letterFields } from './letterAbout';

/** What to say in a call, in one line of the user's language. */
export function CallScript({ view }: { view: ChaseStepView & { step: NonNullable<ChaseStepView['step']> } }) {
  const words = useWords();
  const { clientName, contact, promise, step } = view;
  const parties = { client: clientName, contact: contact?.name, own: '', promised: promise?.until };
  return (
    <p className="text-ink-2 italic">{callScript(step.letter, words.language, letterFields(view, parties, words))}</p>
  );
}
