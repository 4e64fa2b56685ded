import { useState } from 'react';
import { useWords } from '../../../lib/query/words';
import { Button } from '../../ui/Button';
import { Pager } from '../../ui/Pager';
import { Part } from '../../ui/Part';
import { type ChosenPayment, chosenPayments, ofVerdict } from './choices';
import { DoubtfulList } from './DoubtfulList';
import { LineWords } from './PaymentWords';
import { SureList } from './SureList';
import type { MatchedList } from './useBankList';

interface MatchPreviewProps {
  matched: MatchedList;
  applying: boolean;
  onApply(payments: ChosenPayment[]): void;
  onChooseColumns(): void;
  onCancel(): void;
}

const PAGE = 25;

/** What a bank's list pays, before any of it counts: the sure ones together, the doubtful one by one, the rest. */
export function MatchPreview({ matched, applying, onApply, onChooseColumns, onCancel }: MatchPreviewProps) {
  const { t, format } = useWords();
  const [choices, setChoices] = useState<ReadonlyMap<string, number | null>>(new Map());
  const [offset, setOffset] = useState(0);
  const { matches, invoices, known, notBooked, hasColumns } = matched;
  const [sure, doubtful, none, outgoing] = [
    ofVerdict(matches, 'sure'),
    ofVerdict(matches, 'doubtful'),
    ofVerdict(matches, 'none'),
    ofVerdict(matches, 'outgoing'),
  ];
  const chosen = chosenPayments(matches, choices);
  const choose = (fingerprint: string, choice: number | null | undefined) => {
    const next = new Map(choices);
    if (choice === undefined) next.delete(fingerprint);
    else next.set(fingerprint, choice);
    setChoices(next);
  };
  return (
    <div className="max-w-[860px]">
      <p className="mb-4 flex flex-wrap gap-x-4 gap-y-1 text-ink-2" data-testid="matched">
        <span>{t('bank.sure', { total: format.count(sure.length) })}</span>
        <span>{t('bank.doubtful', { total: format.count(doubtful.length) })}</span>
        <span>{t('bank.none', { total: format.count(none.length) })}</span>
        {outgoing.length > 0 && <span>{t('bank.outgoing', { total: format.count(outgoing.length) })}</span>}
        {known > 0 && <span>{t('bank.known', { total: format.count(known) })}</span>}
        {notBooked > 0 && <span>{t('bank.notBooked', { total: format.count(notBooked) })}</span>}
      </p>
      {doubtful.length > 0 && (
        <Part title={t('bank.doubtfulTitle')} text={t('bank.doubtfulText')} className="mb-6">
          <DoubtfulList matches={doubtful} invoices={invoices} choices={choices} onChoose={choose} />
        </Part>
      )}
      {sure.length > 0 && (
        <Part title={t('bank.sureTitle')} text={t('bank.sureText')} className="mb-6">
          <SureList
            matches={sure}
            invoices={invoices}
            choices={choices}
            onChoose={(fingerprint, taken) => choose(fingerprint, taken ? undefined : null)}
          />
        </Part>
      )}
      {none.length > 0 && (
        <details className="mb-6">
          <summary className="cursor-pointer font-bold text-heading">
            {t('bank.noneTitle')} <span className="font-normal text-ink-2">· {format.count(none.length)}</span>
          </summary>
          <p className="mb-2 text-ink-2">{t('bank.noneText')}</p>
          <ul>
            {none.slice(offset, offset + PAGE).map(({ line }) => (
              <li key={line.fingerprint} className="border-line border-t py-2">
                <LineWords line={line} />
              </li>
            ))}
          </ul>
          <Pager offset={offset} limit={PAGE} total={none.length} onMove={setOffset} />
        </details>
      )}
      <div className="sticky bottom-0 flex flex-wrap items-center justify-end gap-2 border-line border-t bg-surface py-3">
        <span className="flex-1 text-ink-2" role="status">
          {applying ? t('bank.applying') : chosen.length === 0 && t('bank.nothingChosen')}
        </span>
        {hasColumns && (
          <Button look="quiet" onClick={onChooseColumns}>
            {t('bank.chooseColumns')}
          </Button>
        )}
        <Button look="quiet" onClick={onCancel}>
          {t('bank.otherFile')}
        </Button>
        <Button look="primary" disabled={chosen.length === 0 || applying} onClick={() => onApply(chosen)}>
          {t('bank.apply', { count: chosen.length })}
        </Button>
      </div>
    </div>
  );
}
