import type { Client } from '../../lib/domain/client';
import { languageOf } from '../../lib/domain/clientLanguage';
import type { ChaseStepView } from '../../lib/domain/moneyViews';
import type { Letter, LetterStep } from '../../lib/domain/playbooks/chase/letters';
import { type Language, NO_COMPANY } from '../../lib/domain/settings';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { ReadyLetter } from '../letter/ReadyLetter';
import { Button } from '../ui/Button';
import { letterAbout } from './letterAbout';
import { useWordsIn } from './useWordsIn';

interface ChaseLetterProps {
  view: ChaseStepView;
  client: Client;
  step: NonNullable<ChaseStepView['step']>;
  /** It has gone out: the step is done. */
  onSent(): void;
  onClose(): void;
}

/** The step's letter in the client's language. */
export function ChaseLetter({ view, client, step, onSent, onClose }: ChaseLetterProps) {
  const { t, language: own } = useWords();
  const language = languageOf(client, own);
  const prepared = usePrepared(view, client, step.letter, language);
  if (!prepared) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves it, as it leaves every small form
    <div
      className="appear grid w-full max-w-[640px] grid-cols-1 gap-2"
      data-testid="chase-letter"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <ReadyLetter
        client={client}
        language={language}
        to={view.contact?.email}
        prepared={prepared}
        draftOf={step.followUpId}
      >
        {(_, taken) => (
          <>
            <Button look={taken ? 'primary' : 'plain'} onClick={onSent}>
              {t('chaseLetter.sent')}
            </Button>
            <Button look="quiet" onClick={onClose}>
              {t('cancel')}
            </Button>
          </>
        )}
      </ReadyLetter>
    </div>
  );
}

/** Undefined until it is known who signs, and their words are there. */
function usePrepared(view: ChaseStepView, client: Client, step: LetterStep, language: Language): Letter | undefined {
  const words = useWordsIn(language);
  const { data: settings } = useAnswer('settings.show', {});
  if (!settings || !words) return undefined;
  const { company = NO_COMPANY } = settings;
  const parties = {
    client: client.name,
    contact: view.contact?.name,
    own: company.name,
    promised: view.promise?.until,
  };
  const { subject, body } = letterAbout(step, view, parties, words);
  return { subject, body: body.trimEnd() };
}
