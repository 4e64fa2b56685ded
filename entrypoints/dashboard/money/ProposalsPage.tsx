import { useState } from 'react';
import { useNow } from '../../../components/followup/useNow';
import { ProposalFigures } from '../../../components/money/ProposalFigures';
import { ProposalList } from '../../../components/money/ProposalList';
import { Pager } from '../../../components/ui/Pager';
import { Empty } from '../../../components/ui/Section';
import { PROPOSAL_STATES, type ProposalState } from '../../../lib/domain/proposal';
import { useAnswer } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';
import { MoneyTitle } from './MoneyTitle';

const PAGE = 50;
const MONTHS = 12;

/** What was offered and what became of it. */
export function ProposalsPage() {
  const { t, format } = useWords();
  const now = useNow();
  const [state, setState] = useState<ProposalState>('sent');
  const [offset, setOffset] = useState(0);
  const { data: list } = useAnswer('proposal.list', { state, offset, limit: PAGE });
  const { data: report } = useAnswer('proposals.report', { months: MONTHS });
  return (
    <>
      <MoneyTitle view="proposals" />
      <fieldset className="mb-4 flex flex-wrap gap-2 max-sm:grid max-sm:grid-cols-2">
        <legend className="sr-only">{t('proposals.states')}</legend>
        {PROPOSAL_STATES.map((name) => {
          const sum = report?.states.find((one) => one.state === name);
          return (
            <button
              key={name}
              type="button"
              aria-pressed={name === state}
              onClick={() => {
                setState(name);
                setOffset(0);
              }}
              className="grid min-w-[120px] content-start rounded-lg border border-line px-3 py-2 text-left hover:bg-canvas aria-pressed:border-brand aria-pressed:bg-brand-soft"
            >
              <span className="block text-ink-2">
                {t(`proposal.state.${name}`)}
                {sum && sum.count > 0 && ` · ${format.count(sum.count)}`}
              </span>
              {sum?.value.map((money) => (
                <b key={money.currency} className="block whitespace-nowrap font-semibold">
                  {format.money(money)}
                </b>
              ))}
            </button>
          );
        })}
      </fieldset>
      {list && list.total === 0 && (
        <Empty title={t('proposals.none')}>{state === 'sent' && t('proposals.noneText')}</Empty>
      )}
      {list && list.lines.length > 0 && <ProposalList lines={list.lines} now={now} />}
      {list && <Pager offset={offset} limit={PAGE} total={list.total} onMove={setOffset} />}
      {report?.months.some(({ sent }) => sent > 0) && <ProposalFigures report={report} />}
    </>
  );
}
