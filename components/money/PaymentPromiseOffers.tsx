import type { PaymentPromised } from '../../lib/domain/dossier';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { useChaseCommands } from './useChaseCommands';

/** What the client says of paying in the open letter: one click waits until then, another never asks again. */
export function PaymentPromiseOffers({ invoiceId, invoiceNumber, contactId, promises }: PaymentPromised) {
  const { t, format } = useWords();
  const now = useNow();
  const { promised } = useChaseCommands();
  const decline = useCommand('promise.decline', () => t('promise.declined'));
  const who = { invoiceId, ...(contactId && { contactId }) };
  return (
    <Section title={t('paymentPromise.found')}>
      <ul className="grid gap-2.5" data-testid="payment-promises">
        {promises.map(({ key, sentence, until }) => (
          <li key={key}>
            <p>
              {t('paymentPromise.by', { when: format.date(until, now) })}
              <span className="text-ink-2"> · {t('answer.invoice', { number: invoiceNumber })}</span>
            </p>
            <blockquote className="line-clamp-3 text-ink-2">{sentence}</blockquote>
            <div className="mt-1 flex flex-wrap gap-2">
              <Button onClick={() => promised({ ...who, until, sentence })}>{t('paymentPromise.wait')}</Button>
              <Button look="quiet" onClick={() => decline.mutate({ key })}>
                {t('promise.decline')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
