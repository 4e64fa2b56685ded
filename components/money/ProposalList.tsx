import { useState } from 'react';
import type { ProposalList as Proposals } from '../../lib/domain/moneyViews';
import { mayMove } from '../../lib/domain/proposal';
import { type WallClock, wallClockOf } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { AcceptForm, DeclineForm } from './ProposalForms';
import { useProposalCommands } from './useProposalCommands';

type Line = Proposals['lines'][number];

/** Proposals of one state: what was offered to whom, and where each may go from here. */
export function ProposalList({ lines, now }: { lines: Line[]; now: WallClock }) {
  return (
    <ul>
      {lines.map((line) => (
        <Item key={line.id} line={line} now={now} />
      ))}
    </ul>
  );
}

function Item({ line, now }: { line: Line; now: WallClock }) {
  const { t, format } = useWords();
  const [form, setForm] = useState<'accept' | 'decline'>();
  const { move } = useProposalCommands();
  const { clientId, clientName, number, subject, amount, sentAt, validUntil, state, reason, note } = line;
  const sentOn = wallClockOf(new Date(sentAt)).slice(0, 10);
  const close = () => setForm(undefined);
  return (
    <li data-proposal={line.id} className="border-line border-t py-2.5 first:border-t-0">
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        <div className="min-w-[200px] flex-1">
          <a href={`#/clients/${clientId}`} className="font-semibold hover:underline">
            {clientName || t('client.gone')}
          </a>
          <p className="line-clamp-2 text-ink-2">
            {number && <b className="font-semibold">{t('activity.proposalNumber', { number })}</b>} {subject}
          </p>
          {reason && (
            <p className="text-ink-2">
              {t(`proposal.reason.${reason}`)}
              {note && `: ${note}`}
            </p>
          )}
        </div>
        <div className="text-right max-sm:text-left">
          <b className="whitespace-nowrap font-semibold">{amount && format.money(amount)}</b>
          <p className="text-ink-2">
            {t('proposals.sentOn', { when: format.date(sentOn, now) })}
            {validUntil && ` · ${t('proposals.validUntil', { when: format.date(validUntil, now) })}`}
          </p>
        </div>
      </div>
      {!form && mayMove(state, 'accepted') && (
        <div className="mt-1.5 flex flex-wrap gap-1.5">
          <Button onClick={() => setForm('accept')}>{t('proposals.accept')}</Button>
          {mayMove(state, 'discussed') && (
            <Button onClick={() => move({ proposalId: line.id, to: 'discussed' })}>{t('proposals.discuss')}</Button>
          )}
          <Button onClick={() => setForm('decline')}>{t('proposals.decline')}</Button>
        </div>
      )}
      {form === 'accept' && <AcceptForm proposal={line} onClose={close} />}
      {form === 'decline' && <DeclineForm proposal={line} onClose={close} />}
    </li>
  );
}
