import { useState } from 'react';
import type { Language } from '../../lib/domain/language';
import { usualScript } from '../../lib/domain/playbooks/reactivation/script';
import { type Script, type ScriptAnswer, spoken } from '../../lib/domain/playbooks/reactivation/script/script';
import type { Day } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { useWordsIn } from '../money/useWordsIn';
import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';

interface TalkScriptProps {
  /** The user's own; the usual one of the client's language when there is none. */
  script: Script | undefined;
  /** In which one talks with them. */
  language: Language;
  /** Whom one talks to, and when their last order was. */
  name: string;
  since: Day | undefined;
  onOutcome(answer: ScriptAnswer): void;
  onEdit(): void;
}

/** What to say next, and what they may answer: each answer leads on, the last one to what came of it. */
export function TalkScript({ script, language, name, since, onOutcome, onEdit }: TalkScriptProps) {
  const { t } = useWords();
  const words = useWordsIn(language);
  const [path, setPath] = useState<string[]>([]);
  const { steps } = script ?? usualScript(language);
  // The user's own may be in any.
  const spokenIn = script ? {} : { lang: language };
  const step = steps.find(({ id }) => id === path.at(-1)) ?? steps[0];
  if (!step || !words) return null;
  return (
    <section aria-label={t('reactivation.script')} className="rounded-lg bg-canvas px-3 py-2.5">
      <header className="mb-1 flex flex-wrap items-center gap-2">
        <Heading level={3} className="min-w-0 flex-1">
          {t('reactivation.script')}
        </Heading>
        {path.length > 0 && (
          <Button look="quiet" onClick={() => setPath(path.slice(0, -1))}>
            {t('reactivation.script.back')}
          </Button>
        )}
        <Button look="link" onClick={onEdit}>
          {t('reactivation.script.edit')}
        </Button>
      </header>
      <p aria-live="polite" {...spokenIn} className="mb-2 text-lead">
        {spoken(step.say, { name, since: since ? words.format.paperDate(since) : '' })}
      </p>
      <div className="flex flex-wrap gap-1.5">
        {step.answers.map((answer) => (
          <Button
            key={answer.words}
            className="max-w-full text-left"
            onClick={() => (answer.to ? setPath([...path, answer.to]) : onOutcome(answer))}
          >
            <span className="whitespace-normal">
              <span {...spokenIn}>{answer.words}</span>
              {answer.said && <span className="text-ink-2"> → {t(`reactivation.said.${answer.said}`)}</span>}
            </span>
          </Button>
        ))}
      </div>
    </section>
  );
}
