import type { Client } from '../../lib/domain/client';
import { languageOf } from '../../lib/domain/clientLanguage';
import { type Company, NO_COMPANY } from '../../lib/domain/settings';
import { useAnswer } from '../../lib/query';
import { useWords, type Words } from '../../lib/query/words';
import { useWordsIn } from '../money/useWordsIn';
import { Button } from '../ui/Button';
import { ReadyLetter } from './ReadyLetter';

/** Plain text; lines of the body end in "\n". */
interface Text {
  subject: string;
  body: string;
}

interface PreparedLetterProps {
  /** What was changed in it is kept by the follow-up that it is for. */
  followUpId: string;
  client: Client;
  /** The address that it goes to, where one is known. */
  to: string | undefined;
  /** The letter in the words of the client's language. */
  prepare(words: Words, company: Company): Text;
  testId: string;
  /** It has gone out. */
  onSent(subject: string): void;
  onClose(): void;
}

/** A letter that a step asks for, in the words of the client's language; Escape leaves it. */
export function PreparedLetter({ followUpId, client, to, prepare, testId, onSent, onClose }: PreparedLetterProps) {
  const { t, language: own } = useWords();
  const language = languageOf(client, own);
  const words = useWordsIn(language);
  const { data: settings } = useAnswer('settings.show', {});

  // Until it is known who signs, and their words are there.
  if (!settings || !words) return null;
  const { subject, body } = prepare(words, settings.company ?? NO_COMPANY);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves it, as it leaves every small form
    <div
      className="appear grid w-full max-w-[640px] grid-cols-1 gap-2"
      data-testid={testId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <ReadyLetter
        client={client}
        language={language}
        to={to}
        prepared={{ subject, body: body.trimEnd() }}
        draftOf={followUpId}
      >
        {(letter, taken) => (
          <>
            <Button look={taken ? 'primary' : 'plain'} onClick={() => onSent(letter.subject)}>
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
