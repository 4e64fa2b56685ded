import { type ReactNode, useState } from 'react';
import { ColumnsForm } from '../../../components/money/bank/ColumnsForm';
import type { ChosenPayment } from '../../../components/money/bank/choices';
import { MatchPreview } from '../../../components/money/bank/MatchPreview';
import { UnreadRows } from '../../../components/money/bank/UnreadRows';
import { useBankList } from '../../../components/money/bank/useBankList';
import { Button } from '../../../components/ui/Button';
import { FileDrop } from '../../../components/ui/FileDrop';
import { Progress } from '../../../components/ui/Progress';
import type { Columns } from '../../../lib/domain/bankColumns';
import type { ColumnsQuestion } from '../../../lib/exchange/bank';
import { explain } from '../../../lib/i18n/words';
import { useAnswer, useCommand } from '../../../lib/query';
import { useJob } from '../../../lib/query/job';
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
  const apply = useJob('payments.apply', (_, { fresh, known }, done) =>
    [
      done < fresh
        ? t('bank.stopped', { done: format.count(done), total: format.count(fresh) })
        : t('money.applied', { count: fresh }),
      known > 0 && t('money.known', { count: known }),
    ]
      .filter(Boolean)
      .join(' '),
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
    if (await apply.start({ payments })) await list.again();
  }
  const run = (work: Promise<void>) => void work.catch(setBroken);

  if (apply.job) {
    const { done, total } = apply.job;
    return (
      <Progress
        label={t('bank.takingIn', { done: format.count(done), total: format.count(total) })}
        done={done}
        of={total}
        onCancel={apply.cancel}
      />
    );
  }
  switch (state.step) {
    case 'choose':
      return <FileChoice onChoose={(file) => run(list.choose(file))} />;
    case 'reading':
      return <p role="status">{t('bank.reading')}</p>;
    case 'matching':
      return (
        <Progress
          label={t('bank.matching', { done: format.count(state.done), total: format.count(state.of) })}
          done={state.done}
          of={state.of}
          onCancel={list.leave}
        />
      );
    case 'problem':
      return (
        <FileChoice onChoose={(file) => run(list.choose(file))}>
          <p role="alert" className="mb-3 rounded-lg bg-bad-soft px-3 py-2 text-bad">
            {explain(t, 'bank.problem', state.problem)} {t('bank.nothingRead')}
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
          applying={apply.isRunning}
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

/** The file that the list is in; above it what was wrong with the last one. */
function FileChoice({ onChoose, children }: { onChoose(file: File): void; children?: ReactNode }) {
  const { t } = useWords();
  return (
    <div className="max-w-[640px]">
      {children}
      <FileDrop label={t('bank.choose')} text={t('bank.chooseText')} accept=".csv,.txt,.xml,.tsv" onChoose={onChoose} />
    </div>
  );
}
