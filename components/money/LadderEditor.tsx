import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { ChaseLadder, ChaseRules, ChaseStep } from '../../lib/domain/playbooks/chase/ladder';
import type { Input } from '../../lib/messages/contract';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { AgainFields, StepFields } from './LadderFields';

type Owner = Input<'chaseRules.show'>['of'];

/** How money is asked for: everyone's ladder, or the exception of a client or an invoice. */
export function LadderEditor({ of }: { of: Owner }) {
  const { data: rules } = useAnswer('chaseRules.show', { of });
  // What was changed elsewhere begins the form anew.
  return rules ? <Editor key={JSON.stringify(rules)} of={of} kept={rules} /> : null;
}

function Editor({ of, kept }: { of: Owner; kept: ChaseRules & { own: boolean } }) {
  const { t } = useWords();
  const [on, setOn] = useState(kept.on);
  const [{ steps, again }, setLadder] = useState<ChaseLadder>(kept.ladder);
  const edit = useCommand('chaseRules.edit', () => t('money.playbookSet'));
  const isSame = on === kept.on && JSON.stringify({ steps, again }) === JSON.stringify({ ...kept.ladder });
  const change = (id: string, changed: Partial<ChaseStep>) =>
    setLadder({ steps: steps.map((step) => (step.id === id ? { ...step, ...changed } : step)), again });
  function submit(event: FormEvent) {
    event.preventDefault();
    edit.mutate({ of, rules: { on, ladder: { steps, ...(again && { again }) } } });
  }
  return (
    <form onSubmit={submit} className="grid gap-2">
      <Checkbox checked={on} onChange={setOn}>
        {t('ladder.on')}
      </Checkbox>
      {on && (
        <>
          <ol className="grid gap-1.5">
            {steps.map((step, i) => (
              <li key={step.id}>
                <StepFields
                  step={step}
                  place={i + 1}
                  onChange={(changed) => change(step.id, changed)}
                  onRemove={() => setLadder({ steps: steps.filter(({ id }) => id !== step.id), again })}
                />
              </li>
            ))}
          </ol>
          <p>
            <Button look="link" onClick={() => setLadder({ steps: [...steps, nextStep(steps)], again })}>
              <Plus size={14} aria-hidden="true" />
              {t('ladder.add')}
            </Button>
          </p>
          <AgainFields again={again} onChange={(changed) => setLadder({ steps, again: changed })} />
        </>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        {kept.own && (
          <Button look="quiet" onClick={() => edit.mutate({ of, rules: null })}>
            {'everyone' in of ? t('ladder.usual') : t('ladder.asOthers')}
          </Button>
        )}
        <Button type="submit" disabled={isSame || edit.isPending}>
          {t('invoice.editAction')}
        </Button>
      </div>
    </form>
  );
}

/** A fortnight after the last one, under a name that no step has borne. */
function nextStep(steps: ChaseStep[]): ChaseStep {
  const last = steps.at(-1);
  const days = last?.from === 'due' ? last.days + 14 : 14;
  const taken = new Set(steps.map(({ id }) => id));
  let count = steps.length + 1;
  while (taken.has(`own-${count}`)) count += 1;
  return { id: `own-${count}`, from: 'due', days, unit: 'days', channel: 'call', tone: 'firm' };
}
