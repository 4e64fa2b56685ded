import type { InvoiceView } from '../../lib/domain/moneyViews';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';

/** Money of the client that no invoice has used, offered for this one; nothing where there is none. */
export function UseCredit({ view: { invoice, owed } }: { view: InvoiceView }) {
  const { t, format } = useWords();
  const { currency } = invoice.amount;
  const { data: account } = useAnswer('money.account', { clientId: invoice.clientId });
  const use = useCommand('invoice.useCredit', (_, { minor }) =>
    t('money.creditUsed', { amount: format.money({ minor, currency }) }),
  );
  const credit = account?.totals.find((total) => total.currency === currency)?.credit ?? 0;
  if (credit === 0 || owed.minor === 0) return null;
  return (
    <p className="flex flex-wrap items-center gap-3 rounded-lg bg-good-soft px-3 py-1.5 text-good">
      <span className="min-w-0 flex-1">
        {t('money.hasCredit', { amount: format.money({ minor: credit, currency }) })}
      </span>
      <Button disabled={use.isPending} onClick={() => use.mutate({ invoiceId: invoice.id })} className="text-ink">
        {t('money.useCredit')}
      </Button>
    </p>
  );
}
