import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import {
  contentOf,
  LEAST_REST,
  MOST_STEPS,
  type OwnContent,
  type OwnPlaybook,
  type OwnStep,
  STOPS,
} from '../../../lib/domain/playbooks/own/ownPlaybook';
import { useWords } from '../../../lib/query/words';
import { taken } from '../../money/useInvoiceCommands';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Heading } from '../../ui/Heading';
import { TextField } from '../../ui/TextField';
import { OwnPreviewView } from './OwnPreviewView';
import { OwnStepFields } from './OwnStepFields';
import { TriggerFields } from './TriggerFields';
import { useOwnCommands } from './useOwnCommands';

interface OwnEditorProps {
  /** With no id it is a new one. */
  playbook: Omit<OwnPlaybook, 'id'> & { id?: string };
  /** It is kept already, and can be removed. */
  isKept: boolean;
  onDone(): void;
}

/** A playbook put together by choosing, with what it would have made standing below. */
export function OwnEditor({ playbook, isKept, onDone }: OwnEditorProps) {
  const { t } = useWords();
  const [content, setContent] = useState<OwnContent>(() => contentOf({ id: '', ...playbook }));
  const [added, setAdded] = useState<string>();
  const commands = useOwnCommands(playbook.name);
  const { name, trigger, steps, stops, onlyTag = '', rest } = content;
  const change = (part: Partial<OwnContent>) => setContent({ ...content, ...part });
  const changeStep = (id: string, part: Partial<OwnStep>) =>
    change({ steps: steps.map((step) => (step.id === id ? { ...step, ...part } : step)) });
  const isBusy = commands.keep.isPending || commands.remove.isPending;

  async function keep(on: boolean) {
    const { id } = playbook;
    const kept = { playbook: content, ...(id && { playbookId: id }), ...(on && { on }) };
    if (await taken(commands.keep.mutateAsync(kept))) onDone();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void keep(false);
  }

  async function remove() {
    if (playbook.id && (await taken(commands.remove.mutateAsync({ playbookId: playbook.id })))) onDone();
  }

  return (
    <form onSubmit={submit} className="grid gap-5">
      <div className="grid gap-2">
        <TextField
          label={t('playbook.name')}
          value={name}
          maxLength={100}
          onChange={(changed) => change({ name: changed })}
        />
        <TriggerFields trigger={trigger} onChange={(changed) => change({ trigger: changed })} />
      </div>

      <section className="grid gap-2">
        <Heading level={3}>{t('playbook.stepsTitle')}</Heading>
        <ol className="grid gap-2">
          {steps.map((step, i) => (
            <li key={step.id}>
              <OwnStepFields
                step={step}
                number={i + 1}
                autoFocus={step.id === added}
                onChange={(part) => changeStep(step.id, part)}
                onRemove={() => change({ steps: steps.filter(({ id }) => id !== step.id) })}
              />
            </li>
          ))}
        </ol>
        {steps.length < MOST_STEPS && (
          <p>
            <Button
              look="link"
              onClick={() => {
                const step = nextStep(steps);
                setAdded(step.id);
                change({ steps: [...steps, step] });
              }}
            >
              <Plus size={14} aria-hidden="true" />
              {t('playbook.addStep')}
            </Button>
          </p>
        )}
      </section>

      <fieldset className="grid gap-2">
        <legend className="mb-1.5 font-semibold">{t('playbook.stops')}</legend>
        {STOPS.map((stop) => (
          <Checkbox
            key={stop}
            checked={stops.includes(stop)}
            onChange={(is) => change({ stops: is ? [...stops, stop] : stops.filter((one) => one !== stop) })}
          >
            {t(`playbook.stop.${stop}`)}
          </Checkbox>
        ))}
        <p className="text-ink-2">{t('playbook.stopsAlways')}</p>
      </fieldset>

      <div className="grid gap-2 sm:grid-cols-2">
        <TextField
          label={t('playbook.onlyTag')}
          placeholder={t('playbook.onlyTagText')}
          value={onlyTag}
          maxLength={60}
          onChange={(tag) => change({ onlyTag: tag })}
        />
        <TextField
          label={t('playbook.rest')}
          type="number"
          min={LEAST_REST}
          max={365}
          value={rest}
          onChange={(days) => change({ rest: Number(days) })}
        />
      </div>

      <OwnPreviewView content={content} />

      <div className="flex flex-wrap justify-end gap-2">
        {isKept && (
          <Button look="quiet" disabled={isBusy} onClick={remove} className="mr-auto">
            {t('playbook.remove')}
          </Button>
        )}
        <Button look="quiet" onClick={onDone}>
          {t('cancel')}
        </Button>
        <Button type="submit" look={playbook.on ? 'primary' : 'plain'} disabled={isBusy}>
          {t('playbook.keep')}
        </Button>
        {!playbook.on && (
          <Button look="primary" disabled={isBusy} onClick={() => keep(true)}>
            {t('playbook.keepOn')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Some days after the one before, under a name that no step bears. */
export function nextStep(steps: readonly OwnStep[]): OwnStep {
  const known = new Set(steps.map(({ id }) => id));
  let count = steps.length + 1;
  while (known.has(`step-${count}`)) count += 1;
  const first = steps.length === 0;
  return {
    ...{ id: `step-${count}`, channel: 'call', words: '' },
    ...{ days: first ? 1 : 3, after: first ? 'trigger' : 'previous' },
  };
}
