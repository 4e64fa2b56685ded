import { useState } from 'react';
import type { OpenInvoice } from '../../../lib/domain/matching';
import { useWords } from '../../../lib/query/words';
import { Checkbox } from '../../ui/Checkbox';
import { Pager } from '../../ui/Pager';
import type { Choices, ofVerdict } from './choices';
import { CandidateWords, LineWords } from './PaymentWords';

interface SureListProps {
  matches: ReturnType<typeof ofVerdict<'sure'>>;
  invoices: ReadonlyMap<string, OpenInvoice>;
  choices: Choices;
  onChoose(fingerprint: string, taken: boolean): void;
}

const PAGE = 25;

/** The sure ones, taken in together unless one is left out. */
export function SureList({ matches, invoices, choices, onChoose }: SureListProps) {
  const { t } = useWords();
  const [offset, setOffset] = useState(0);
  return (
    <>
      <ul>
        {matches.slice(offset, offset + PAGE).map(({ line, candidate }) => (
          <li key={line.fingerprint} className="border-line border-t py-2">
            <Checkbox
              label={t('bank.take', { payer: line.payer || t('bank.noPayer') })}
              checked={choices.get(line.fingerprint) !== null}
              onChange={(checked) => onChoose(line.fingerprint, checked)}
            >
              <div className="min-w-0">
                <LineWords line={line} />
                <CandidateWords candidate={candidate} line={line} invoices={invoices} />
              </div>
            </Checkbox>
          </li>
        ))}
      </ul>
      <Pager offset={offset} limit={PAGE} total={matches.length} onMove={setOffset} />
    </>
  );
}
