import type { OfferedPromise } from '../../lib/domain/dossier';
import { capital } from '../../lib/i18n/format';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Section } from '../ui/Section';
import { PromiseOffer } from './PromiseOffer';
import { useNow } from './useNow';

interface PromiseOffersProps {
  promises: OfferedPromise[];
  clientId: string;
  contactId?: string | undefined;
}

/** What the user promised in the letter: one click makes it a follow-up, another never asks again. */
export function PromiseOffers({ promises, clientId, contactId }: PromiseOffersProps) {
  const { t, format, language } = useWords();
  const now = useNow();
  const take = useCommand('promise.take', (_, { due }) => t('line.added', { when: format.due(due, now) }));
  const who = { clientId, ...(contactId && { contactId }) };
  return (
    <Section title={t('promise.found')}>
      <ul className="grid gap-2.5" data-testid="promises">
        {promises.map(({ sentence, ...promise }) => (
          <PromiseOffer
            key={promise.key}
            promiseKey={promise.key}
            action={t('promise.take', { when: capital(format.due(promise.due, now), language) })}
            onTake={() => take.mutate({ ...who, ...promise })}
          >
            <p className="line-clamp-3 text-ink-2">{sentence}</p>
          </PromiseOffer>
        ))}
      </ul>
    </Section>
  );
}
