import { useState } from 'react';
import { useNow } from '../../../components/followup/useNow';
import { ChaseAnswers } from '../../../components/money/ChaseAnswers';
import { InvoiceTable, Reach } from '../../../components/money/InvoiceTable';
import { MoneyTotals } from '../../../components/money/MoneyTotals';
import { NewInvoice } from '../../../components/money/NewInvoice';
import { Button } from '../../../components/ui/Button';
import { Pager } from '../../../components/ui/Pager';
import { Part } from '../../../components/ui/Part';
import { Empty } from '../../../components/ui/Section';
import { useAnswer } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';
import { MoneyTitle } from './MoneyTitle';

const PAGE = 50;

/** What to ask for today, then all that is open. */
export function MoneyPage() {
  const { t, format } = useWords();
  const now = useNow();
  const [offset, setOffset] = useState(0);
  const [adding, setAdding] = useState(false);
  /** The invoice whose step is being taken. */
  const [asking, setAsking] = useState<string>();
  const { data: money } = useAnswer('money.show', { offset, limit: PAGE });
  const { data: expected } = useAnswer('money.expected', { weeks: 1 });
  if (!money) return null;
  const { todo, open, totals } = money;
  return (
    <>
      <MoneyTitle view="open">
        <Button look="primary" onClick={() => setAdding(true)} disabled={adding}>
          {t('invoice.new')}
        </Button>
      </MoneyTitle>
      {adding && <NewInvoice onClose={() => setAdding(false)} />}
      {totals.length > 0 && <MoneyTotals totals={totals} expected={expected} />}
      {open.total === 0 && !adding && <NothingOpen hadMoney={totals.length > 0} onAdd={() => setAdding(true)} />}
      {open.total > 0 && (
        <Part title={t('money.today')} aside={format.count(todo.total)} className="mb-7">
          {todo.total === 0 && <p className="text-ink-2">{t('money.nothingToday')}</p>}
          {todo.total > 0 && (
            <InvoiceTable
              name={t('money.today')}
              lines={todo.lines}
              now={now}
              actions={({ invoice, contact }) => (
                <>
                  <Reach contact={contact} />
                  <Button
                    aria-expanded={asking === invoice.id}
                    onClick={() => setAsking(asking === invoice.id ? undefined : invoice.id)}
                  >
                    {t('money.stillUnpaid')}
                  </Button>
                </>
              )}
              below={({ invoice }) => asking === invoice.id && <ChaseAnswers invoiceId={invoice.id} />}
            />
          )}
          {todo.total > todo.lines.length && (
            <p className="px-2 py-2 text-ink-2">
              {t('money.moreToday', {
                shown: format.count(todo.total - todo.lines.length),
              })}
            </p>
          )}
        </Part>
      )}
      {open.total > 0 && (
        <Part title={t('money.open')} aside={format.count(open.total)} className="mb-7">
          <InvoiceTable name={t('money.open')} lines={open.lines} now={now} />
          <Pager offset={offset} limit={PAGE} total={open.total} onMove={setOffset} />
        </Part>
      )}
    </>
  );
}

/** The first step, or the good news. */
function NothingOpen({ hadMoney, onAdd }: { hadMoney: boolean; onAdd(): void }) {
  const { t } = useWords();
  return (
    <Empty title={hadMoney ? t('money.allPaid') : t('money.none')}>
      <p>{t('money.noneText')}</p>
      <p className="mt-3 flex flex-wrap justify-center gap-2">
        <Button onClick={onAdd}>{t('invoice.new')}</Button>
      </p>
    </Empty>
  );
}
