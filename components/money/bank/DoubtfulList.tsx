import { useState } from 'react';
import type { OpenInvoice } from '../../../lib/domain/matching';
import { useWords } from '../../../lib/query/words';
import { Card } from '../../ui/Card';
import { Pager } from '../../ui/Pager';
import type { Choices, ofVerdict } from './choices';
import { CandidateWords, LineWords } from './PaymentWords';

interface DoubtfulListProps {
  matches: ReturnType<typeof ofVerdict<'doubtful'>>;
  invoices: ReadonlyMap<string, OpenInvoice>;
  choices: Choices;
  /** Null leaves the payment out. */
  onChoose(fingerprint: string, candidate: number | null): void;
}

const PAGE = 10;

/** The doubtful ones, decided one by one; until then each is left out. */
export function DoubtfulList({ matches, invoices, choices, onChoose }: DoubtfulListProps) {
  const { t } = useWords();
  const [offset, setOffset] = useState(0);
  return (
    <>
      <ul className="grid gap-2">
        {matches.slice(offset, offset + PAGE).map(({ line, candidates }) => {
          const chosen = choices.get(line.fingerprint) ?? null;
          const radio = (candidate: number | null) => ({
            type: 'radio' as const,
            name: line.fingerprint,
            className: 'mt-0.5 size-4 accent-brand',
            checked: chosen === candidate,
            onChange: () => onChoose(line.fingerprint, candidate),
          });
          return (
            <Card as="li" key={line.fingerprint}>
              <fieldset className="min-w-0">
                <legend className="w-full">
                  <LineWords line={line} />
                </legend>
                {candidates.map((candidate, i) => (
                  <label key={i} className="mt-1.5 grid cursor-pointer grid-cols-[24px_1fr] gap-1">
                    <input {...radio(i)} />
                    <CandidateWords candidate={candidate} line={line} invoices={invoices} />
                  </label>
                ))}
                <label className="mt-1.5 grid cursor-pointer grid-cols-[24px_1fr] gap-1">
                  <input {...radio(null)} />
                  <span className="text-ink-2">{t('bank.leaveOut')}</span>
                </label>
              </fieldset>
            </Card>
          );
        })}
      </ul>
      <Pager offset={offset} limit={PAGE} total={matches.length} onMove={setOffset} />
    </>
  );
}
