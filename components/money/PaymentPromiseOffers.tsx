import type { PaymentPromised } from '../../lib/domain/dossier';
import { useWords } from '../../lib/query/words';
import { PromiseOffer } from '../followup/PromiseOffer';
import { useNow } from '../followup/useNow';
import { Section } from '../ui/Section';
import { useChaseCommands } from './useChaseCommands';

/** What the client says of paying in the open letter: one click waits until then, another never asks again. */
export function PaymentPromiseOffers({ invoiceId, invoiceNumber, contactId, promises }: PaymentPromised) {
  const { t, format } = useWords();
  const now = useNow();
  const { promised } = useChaseCommands();
  const who = { invoiceId, ...(contactId && { contactId }) };
  return (
    <Section title={t('paymentPromise.found')}>
      <ul className="grid gap-2.5" data-testid="payment-promises">
        {promises.map(({ key, sentence, until }) => (
          <PromiseOffer
            key={key}
            promiseKey={key}
            action={t('paymentPromise.wait')}
            onTake={() => promised({ ...who, until, sentence })}
          >
            <p>
              {t('paymentPromise.by', { when: format.date(until, now) })}
              <span className="text-ink-2"> · {t('answer.invoice', { number: invoiceNumber })}</span>
            </p>
            <blockquote className="line-clamp-3 text-ink-2">{sentence}</blockquote>
          </PromiseOffer>
        ))}
      </ul>
    </Section>
  );
}
