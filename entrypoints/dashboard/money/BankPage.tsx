import { type ReactNode, useId, useState } from 'react';
import { ColumnsForm } from '../../../components/money/bank/ColumnsForm';
import type { ChosenPayment } from '../../../components/money/bank/choices';
import { MatchPreview } from '../../../components/money/bank/MatchPreview';
import { UnreadRows } from '../../../components/money/bank/UnreadRows';
import { useBankList } from '../../../components/money/bank/useBankList';
import { Button } from '../../../components/ui/Button';
import type { Columns } from '../../../lib/domain/bankColumns';
import type { ColumnsQuestion } from '../../../lib/exchange/bank';
import { useAnswer, useCommand } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';
import { MoneyTitle } from './MoneyTitle';

/** So many payments are one step, to be taken back as one. */
const AT_ONCE = 10_000;

/** Payments of many clients in one go, from the list of a bank. */
export function BankPage() {
  const { t } = useWords();
  const { data: settings } = useAnswer('settings.show', {});
  return (
    <>
      <MoneyTitle view="bank" />
      {settings && <BankList currency={settings.money.currency} />}
      {!settings && <p>{t('bank.reading')}</p>}
    </>
  );
}

function BankList({ currency }: { currency: string }) {
  const { t, format } = useWords();
  const list = useBankList(currency);
  const [broken, setBroken] = useState<unknown>();
  const keep = useCommand('bank.keepColumns', () => t('bank.columnsKept'));
  const apply = useCommand('payments.apply', (_, { applied, known }) =>
    [t('money.applied', { count: applied }), known > 0 && t('money.known', { count: known })].filter(Boolean).join(' '),
  );
  if (broken) throw broken;
  const { state } = list;

  async function readBy(question: ColumnsQuestion, columns: Columns) {
    await keep.mutateAsync({ layout: question.layout, columns });
    await list.readBy(question, columns);
  }
  async function take(chosen: ChosenPayment[]) {
    const payments = chosen.slice(0, AT_ONCE).map(paymentOf);
    // What is refused is said in a sentence that names the line, and the preview stays as it is.
    const done = await apply.mutateAsync({ payments }).catch(() => undefined);
    if (done) await list.again();
  }
  const run = (work: Promise<void>) => void work.catch(setBroken);

  switch (state.step) {
    case 'choose':
      return <FileChoice onChoose={(file) => run(list.choose(file))} />;
    case 'reading':
      return <p role="status">{t('bank.reading')}</p>;
    case 'matching':
      return (
        <label className="grid max-w-[420px] gap-1">
          <span role="status">
            {t('bank.matching', { done: format.count(state.done), total: format.count(state.of) })}
          </span>
          <progress className="h-2 w-full accent-brand" max={state.of} value={state.done} />
        </label>
      );
    case 'problem':
      return (
        <FileChoice onChoose={(file) => run(list.choose(file))}>
          <p role="alert" className="mb-3 rounded-lg bg-bad-soft px-3 py-2 text-bad">
            {t(`bank.problem.${state.problem.code}`, { ...state.problem.params })} {t('bank.nothingRead')}
          </p>
          {state.mayChooseColumns && (
            <p className="mb-3">
              <Button onClick={() => run(list.askColumns())}>{t('bank.chooseColumns')}</Button>
            </p>
          )}
        </FileChoice>
      );
    case 'columns':
      return (
        <ColumnsForm
          key={state.question.encoding}
          question={state.question}
          columns={state.columns}
          onRead={(columns) => run(readBy(state.question, columns))}
          onReadIn={(encoding) => run(list.readIn(encoding))}
          onCancel={list.leave}
        />
      );
    case 'unread':
      return (
        <UnreadRows
          rows={state.rows}
          onGoOn={() => run(list.goOn(state.read))}
          onChooseColumns={state.read.by && (() => run(list.askColumns()))}
          onCancel={list.leave}
        />
      );
    case 'matched':
      return (
        <MatchPreview
          matched={state.matched}
          applying={apply.isPending}
          onApply={(payments) => run(take(payments))}
          onChooseColumns={() => run(list.askColumns())}
          onCancel={list.leave}
        />
      );
  }
}

/** Payer and account are sent only where they may be remembered as the client's. */
function paymentOf({ line, candidate, place, learn }: ChosenPayment) {
  const { fingerprint, amount, date, payer, account, purpose } = line;
  return {
    clientId: candidate.clientId,
    amount,
    received: date,
    allocations: candidate.allocations,
    fingerprint,
    line: place,
    ...(purpose && { reference: purpose }),
    ...(learn && payer && { payer }),
    ...(learn && account && { account }),
  };
}

/** The file, chosen or dropped. */
function FileChoice({ onChoose, children }: { onChoose(file: File): void; children?: ReactNode }) {
  const { t } = useWords();
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <div className="max-w-[640px]">
      {children}
      <fieldset
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer.files[0];
          if (file) onChoose(file);
        }}
        className="rounded-lg border border-line border-dashed px-5 py-6 data-over:border-brand data-over:bg-brand-soft"
      >
        <legend className="sr-only">{t('bank.choose')}</legend>
        <label htmlFor={id} className="font-semibold">
          {t('bank.choose')}
        </label>
        <p className="mb-3 text-ink-2">{t('bank.chooseText')}</p>
        <input
          id={id}
          type="file"
          accept=".csv,.txt,.xml,.tsv"
          className="max-w-full file:mr-3 file:min-h-[30px] file:cursor-pointer file:rounded-lg file:border file:border-line file:bg-surface file:px-2.5"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) onChoose(file);
            // The same file may be chosen again, after it was put right.
            target.value = '';
          }}
        />
      </fieldset>
    </div>
  );
}
