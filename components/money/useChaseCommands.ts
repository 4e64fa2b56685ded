import type { Input } from '../../lib/messages/contract';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { taken } from './useInvoiceCommands';

type Given<Name extends Parameters<typeof useCommand>[0]> = Omit<Input<Name>, 'commandId'>;

/** What a client answers to the question for money, each announced and undoable; each answers whether it was kept. */
export function useChaseCommands() {
  const { t, format } = useWords();
  const now = useNow();
  const done = useCommand('chase.done', () => t('money.stepDone'));
  const paid = useCommand('chase.paid', () => t('answer.paidSaid'));
  const partPaid = useCommand('chase.partPaid', ({ amount }) => t('money.paid', { amount: format.money(amount) }));
  const promised = useCommand('chase.promised', (_, { until }) =>
    t('money.promised', { when: format.date(until, now) }),
  );
  const disputed = useCommand('chase.disputed', () => t('money.disputed'));
  const addressee = useCommand('chase.wrongAddressee', () => t('answer.addresseeSaid'));
  return {
    done: (input: Given<'chase.done'>) => taken(done.mutateAsync(input)),
    paid: (input: Given<'chase.paid'>) => taken(paid.mutateAsync(input)),
    partPaid: (input: Given<'chase.partPaid'>) => taken(partPaid.mutateAsync(input)),
    promised: (input: Given<'chase.promised'>) => taken(promised.mutateAsync(input)),
    disputed: (input: Given<'chase.disputed'>) => taken(disputed.mutateAsync(input)),
    addressee: (input: Given<'chase.wrongAddressee'>) => taken(addressee.mutateAsync(input)),
  };
}
