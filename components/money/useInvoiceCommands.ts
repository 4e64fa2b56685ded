import type { Input } from '../../lib/messages/contract';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';

type Given<Name extends Parameters<typeof useCommand>[0]> = Omit<Input<Name>, 'commandId'>;

/** What is entered about an invoice, each announced and undoable; each answers whether it was done. */
export function useInvoiceCommands(number: string) {
  const { t, format } = useWords();
  const now = useNow();
  const add = useCommand('invoice.add', ({ number: named }, { due }) =>
    t('money.invoiceAdded', { number: named, when: format.date(due, now) }),
  );
  const pay = useCommand('payment.add', ({ amount }) => t('money.paid', { amount: format.money(amount) }));
  const credit = useCommand('invoice.credit', ({ amount }) => t('money.credited', { amount: format.money(amount) }));
  const writeOff = useCommand('invoice.writeOff', ({ amount }) =>
    t('money.writtenOff', { amount: amount ? format.money(amount) : number }),
  );
  const cancel = useCommand('invoice.cancel', () => t('money.cancelled', { number }));
  const edit = useCommand('invoice.edit', (change) => t('money.invoiceChanged', { number: change.number ?? number }));
  return {
    add: (input: Given<'invoice.add'>) => taken(add.mutateAsync(input)),
    pay: (input: Given<'payment.add'>) => taken(pay.mutateAsync(input)),
    credit: (input: Given<'invoice.credit'>) => taken(credit.mutateAsync(input)),
    writeOff: (input: Given<'invoice.writeOff'>) => taken(writeOff.mutateAsync(input)),
    cancel: (input: Given<'invoice.cancel'>) => taken(cancel.mutateAsync(input)),
    edit: (input: Given<'invoice.edit'>) => taken(edit.mutateAsync(input)),
  };
}

/** Whether it was done; a refusal was announced already. */
export function taken(done: Promise<unknown>): Promise<boolean> {
  return done.then(
    () => true,
    () => false,
  );
}
