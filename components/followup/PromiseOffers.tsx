import type { OfferedPromise } from '../../lib/domain/dossier';
import { capital } from '../../lib/i18n/format';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
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
  const decline = useCommand('promise.decline', () => t('promise.declined'));
  const who = { clientId, ...(contactId && { contactId }) };
  return (
    <Section title={t('promise.found')}>
      <ul className="grid gap-2.5" data-testid="promises">
        {promises.map(({ sentence, ...promise }) => (
          <li key={promise.key}>
            <p className="line-clamp-3 text-ink-2">{sentence}</p>
            <div className="mt-1 flex flex-wrap gap-2">
              <Button onClick={() => take.mutate({ ...who, ...promise })}>
                {t('promise.take', { when: capital(format.due(promise.due, now), language) })}
              </Button>
              <Button look="quiet" onClick={() => decline.mutate({ key: promise.key })}>
                {t('promise.decline')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
