import { useState } from 'react';
import type { PlanLine } from '../../lib/domain/planViews';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useFocusBack } from '../followup/useFocusBack';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { PlanForm } from './PlanForm';
import { bonusWords, periodWords } from './planWords';

/** How far a client is with its plan, a line for each; where there is none, the way to one. */
export function PlanOfClient({ clientId }: { clientId: string }) {
  const { t } = useWords();
  const { data: lines } = useAnswer('plan.ofClient', { clientId });
  const [open, setOpen] = useState<string>();
  const { place, back } = useFocusBack<HTMLDivElement>(open !== undefined);
  if (!lines) return null;
  const close = () => {
    back();
    setOpen(undefined);
  };
  if (open !== undefined) {
    const plan = lines.find((line) => line.plan.id === open)?.plan;
    // What was taken away while its form stood open has none any more.
    if (plan || open === '') {
      return (
        <Card tone="brand">
          <PlanForm key={open} clientId={clientId} {...(plan && { plan })} onClose={close} />
        </Card>
      );
    }
  }
  return (
    <div ref={place} className="grid gap-1">
      {lines.map((line) => (
        <p key={line.plan.id} className="text-ink-2" data-plan={line.plan.id}>
          <PlanWords line={line} />{' '}
          <Button look="link" className="min-h-0! border-0! p-0!" onClick={() => setOpen(line.plan.id)}>
            {t('plan.edit')}
          </Button>
        </p>
      ))}
      {lines.length === 0 && (
        <div className="print:hidden">
          <Button look="link" className="px-0!" onClick={() => setOpen('')}>
            {t('plan.set')}
          </Button>
        </div>
      )}
    </div>
  );
}

function PlanWords({ line }: { line: PlanLine }) {
  const words = useWords();
  const { t, format } = words;
  const { amount, done, left, isNear } = line;
  const money = (minor: number) => format.money({ minor, currency: amount.currency });
  const said = { period: periodWords(words, line), done: money(done), amount: money(amount.minor) };
  const bonus = bonusWords(words, line);
  return (
    <>
      {left > 0 ? t('plan.line', { ...said, left: money(left) }) : t('plan.lineReached', said)}
      {bonus && (
        <>
          {' · '}
          <span className={isNear ? 'font-semibold text-warn' : ''}>{bonus}</span>
        </>
      )}
    </>
  );
}
