import { languageOf } from '../../lib/domain/clientLanguage';
import type { Letter } from '../../lib/domain/playbooks/chase/letters';
import { filled, letterLanguage, type Promotion } from '../../lib/domain/promotion';
import type { PromotionLine } from '../../lib/domain/promotionViews';
import { NO_COMPANY } from '../../lib/domain/settings';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { ReadyLetter } from '../letter/ReadyLetter';
import { useWordsIn } from '../money/useWordsIn';
import { WalkButtons } from '../walk/WalkButtons';

interface PromotionLetterProps {
  promotion: Promotion;
  line: PromotionLine;
  onSkip(): void;
}

/** The letter for one client; written, it stands in the client's history. */
export function PromotionLetter({ promotion, line: { client, contact }, onSkip }: PromotionLetterProps) {
  const { t, language: own } = useWords();
  const language = letterLanguage(promotion, languageOf(client, own));
  const words = useWordsIn(language);
  const { data: settings } = useAnswer('settings.show', {});
  const write = useCommand('promotion.write', () => t('promotion.done', { name: client.name }));
  const letter: Letter | undefined = promotion.letters[language];
  if (!settings || !words || !letter) return null;
  const { company = NO_COMPANY } = settings;
  const person = contact && !contact.name.includes('@') ? contact.name : '';
  const values = { client: client.name, person, until: words.format.paperDate(promotion.until), company: company.name };
  return (
    <>
      {contact && contact.name !== client.name && <p className="text-ink-2">{contact.name}</p>}
      <ReadyLetter
        client={client}
        language={language}
        to={contact?.email}
        prepared={filled(letter, values)}
        draftOf={`${promotion.id} ${client.id}`}
      >
        {({ subject: title }, taken) => (
          <WalkButtons
            done={t('greeting.written')}
            isNext={taken}
            isBusy={write.isPending}
            onDone={() =>
              write.mutate({ promotionId: promotion.id, clientId: client.id, contactId: contact?.id, title })
            }
            onSkip={onSkip}
          />
        )}
      </ReadyLetter>
    </>
  );
}
