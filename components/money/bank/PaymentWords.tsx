import type { BankLine } from '../../../lib/domain/bankLine';
import type { Candidate, OpenInvoice } from '../../../lib/domain/matching';
import { useWords } from '../../../lib/query/words';
import { useNow } from '../../followup/useNow';
import { Tag } from '../../ui/Tag';

/** A movement as the bank lists it: when, from whom, what for. */
export function LineWords({ line: { date, payer, purpose, amount } }: { line: BankLine }) {
  const { t, format } = useWords();
  const now = useNow();
  return (
    <div className="flex gap-3">
      <div className="min-w-0 flex-1">
        <span className="text-ink-2">{format.date(date, now)}</span>{' '}
        <b className="font-semibold">{payer || t('bank.noPayer')}</b>
        {purpose && <p className="line-clamp-2 text-ink-2">{purpose}</p>}
      </div>
      <b className="whitespace-nowrap font-semibold">{format.money(amount)}</b>
    </div>
  );
}

interface CandidateWordsProps {
  candidate: Candidate;
  line: BankLine;
  invoices: ReadonlyMap<string, OpenInvoice>;
}

/** What a payment is taken for, and why. */
export function CandidateWords({ candidate, line, invoices }: CandidateWordsProps) {
  const { t, format } = useWords();
  const { allocations, rest, reasons } = candidate;
  const { currency } = line.amount;
  const name = invoices.get(allocations[0]?.invoiceId ?? '')?.clientName;
  return (
    <span className="block min-w-0">
      <b className="font-semibold">{name || t('client.gone')}</b>{' '}
      <span className="text-ink-2">
        {allocations
          .map(({ invoiceId, minor }) =>
            t('bank.for', {
              number: invoices.get(invoiceId)?.number ?? '?',
              amount: format.money({ minor, currency }),
            }),
          )
          .join(' · ')}
        {rest > 0 && ` · ${t('bank.rest', { amount: format.money({ minor: rest, currency }) })}`}
      </span>
      <span className="flex flex-wrap gap-1">
        {reasons.map((reason) => (
          <Tag key={reason} tone={reason === 'part' || reason === 'over' ? 'warn' : 'plain'}>
            {t(`bank.reason.${reason}`)}
          </Tag>
        ))}
      </span>
    </span>
  );
}
