import { X } from 'lucide-react';
import { useState } from 'react';
import { usualScript } from '../../lib/domain/playbooks/reactivation/script';
import { SCRIPT_LIMITS, type Script, type ScriptStep } from '../../lib/domain/playbooks/reactivation/script/script';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { DialogForm } from '../forms/DialogForm';
import { LinesField } from '../forms/LinesField';
import { taken } from '../money/useInvoiceCommands';
import { Button } from '../ui/Button';
import { BOX } from '../ui/Field';
import { Heading } from '../ui/Heading';
import { type Choice, Select } from '../ui/Select';
import { TextBox } from '../ui/TextField';
import { answerLeading, freshId, type Lead, leadOf, leadsOf, withoutStep, withStep } from './scriptDraft';

/** The script, step by step: what is said, what may be answered, and where each answer leads. */
export function ScriptEditor({ script: own, onClose }: { script: Script | undefined; onClose(): void }) {
  const { t, language } = useWords();
  const [script, setScript] = useState(own ?? usualScript(language));
  const edit = useCommand('reactivationRules.edit', () => t('reactivation.script.saved'));
  const keep = (kept: Script | null) => taken(edit.mutateAsync({ script: kept }));
  const leads = useLeads(script);
  return (
    <DialogForm
      title={t('reactivation.script.edit')}
      action={t('reactivation.script.save')}
      disabled={edit.isPending || !isWhole(script)}
      onSubmit={() => keep(script)}
      onClose={onClose}
    >
      <p className="text-ink-2">{t('reactivation.script.text')}</p>
      <ol className="grid grid-cols-1 gap-4">
        {script.steps.map((step, i) => (
          <li key={step.id} className="border-line border-t pt-3">
            <StepFields
              step={step}
              number={i + 1}
              leads={leads}
              onChange={(changed) => setScript(withStep(script, i, changed))}
              onRemove={script.steps.length > 1 ? () => setScript(withoutStep(script, i)) : undefined}
            />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        <Button
          disabled={script.steps.length >= SCRIPT_LIMITS.steps}
          onClick={() => setScript({ steps: [...script.steps, { id: freshId(script), say: '', answers: [] }] })}
        >
          {t('reactivation.script.addStep')}
        </Button>
        {own && (
          <Button look="quiet" onClick={() => void keep(null).then((is) => is && onClose())}>
            {t('reactivation.script.usual')}
          </Button>
        )}
      </div>
    </DialogForm>
  );
}

function isWhole({ steps }: Script): boolean {
  return steps.every(({ say, answers }) => say.trim() && answers.every(({ words }) => words.trim()));
}

/** Where an answer may lead, in words. */
function useLeads(script: Script): Choice<Lead>[] {
  const { t } = useWords();
  const words = (lead: Lead): string => {
    const { to, said, why } = answerLeading('', lead);
    const at = script.steps.findIndex(({ id }) => id === to);
    if (to !== undefined) {
      const say = script.steps[at]?.say.slice(0, 40) ?? '';
      return t('reactivation.script.toStep', { number: at + 1, say });
    }
    return [said && t(`reactivation.said.${said}`), why && t(`reactivation.why.${why}`)].filter(Boolean).join(' · ');
  };
  return leadsOf(script).map((lead) => [lead, words(lead)]);
}

interface StepFieldsProps {
  step: ScriptStep;
  number: number;
  leads: Choice<Lead>[];
  onChange(step: ScriptStep): void;
  onRemove: (() => void) | undefined;
}

function StepFields({ step, number, leads, onChange, onRemove }: StepFieldsProps) {
  const { t } = useWords();
  const { say, answers } = step;
  const answer = (at: number, words: string, lead: Lead) =>
    onChange({ ...step, answers: answers.map((one, i) => (i === at ? answerLeading(words, lead) : one)) });
  return (
    <fieldset className="grid grid-cols-1 gap-2">
      <legend className="contents">
        <Heading level={3}>{t('reactivation.script.step', { number })}</Heading>
      </legend>
      <LinesField
        label={t('reactivation.script.say')}
        value={say}
        maxLength={SCRIPT_LIMITS.text}
        onChange={(text) => onChange({ ...step, say: text })}
      />
      {answers.map((one, i) => (
        <div key={i} className="grid grid-cols-[1fr_30px] gap-1.5 sm:grid-cols-[1fr_1fr_30px]">
          <TextBox
            label={t('reactivation.script.answer')}
            placeholder={t('reactivation.script.answer')}
            value={one.words}
            maxLength={200}
            onChange={(words) => answer(i, words, leadOf(one))}
          />
          <Select
            aria-label={t('reactivation.script.leadsTo')}
            className={`${BOX} max-sm:col-start-1 max-sm:row-start-2`}
            choices={leads}
            value={leadOf(one)}
            onChange={(lead) => answer(i, one.words, lead)}
          />
          <Button
            look="quiet"
            className="px-0"
            aria-label={t('reactivation.script.removeAnswer', { words: one.words })}
            onClick={() => onChange({ ...step, answers: answers.filter((_, at) => at !== i) })}
          >
            <X size={14} aria-hidden="true" />
          </Button>
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button
          disabled={answers.length >= SCRIPT_LIMITS.answers}
          onClick={() => onChange({ ...step, answers: [...answers, { words: '', said: 'later' }] })}
        >
          {t('reactivation.script.addAnswer')}
        </Button>
        {onRemove && (
          <Button look="quiet" onClick={onRemove}>
            {t('reactivation.script.removeStep', { number })}
          </Button>
        )}
      </div>
    </fieldset>
  );
}
