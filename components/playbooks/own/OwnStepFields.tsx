import { useState } from 'react';
import type { FollowUpKind } from '../../../lib/domain/followUp';
import type { OwnStep } from '../../../lib/domain/playbooks/own/ownPlaybook';
import { useWords } from '../../../lib/query/words';
import { Button } from '../../ui/Button';
import { Card } from '../../ui/Card';
import { LINE_BOX } from '../../ui/Field';
import { RemoveButton } from '../../ui/RemoveButton';
import { Select } from '../../ui/Select';
import { TextBox } from '../../ui/TextField';
import { OwnLetterFields } from './OwnLetterFields';

export const CHANNELS: FollowUpKind[] = ['call', 'letter', 'meeting', 'other'];
const ANCHORS: OwnStep['after'][] = ['trigger', 'previous'];

interface OwnStepFieldsProps {
  step: OwnStep;
  /** From 1. */
  number: number;
  onChange(changed: Partial<OwnStep>): void;
  onRemove(): void;
  autoFocus?: boolean;
}

/** One step: what is to be done, by what, after how many working days, and what is written. */
export function OwnStepFields({ step, number, onChange, onRemove, autoFocus = false }: OwnStepFieldsProps) {
  const { t } = useWords();
  const [isWriting, setWriting] = useState(false);
  const label = (what: string) => `${t('playbook.step', { number })}: ${what}`;
  // There is no step before the first.
  const anchors = number === 1 ? ANCHORS.slice(0, 1) : ANCHORS;
  return (
    <Card className="grid gap-2">
      <div className="flex items-center gap-2">
        <span aria-hidden="true" className="shrink-0 text-ink-2">
          {number}.
        </span>
        <TextBox
          label={label(t('playbook.words'))}
          placeholder={t('playbook.wordsExample')}
          value={step.words}
          maxLength={200}
          autoFocus={autoFocus}
          onChange={(words) => onChange({ words })}
        />
        <RemoveButton label={t('playbook.removeStep', { number })} onClick={onRemove} />
      </div>
      <div className="flex flex-wrap items-center gap-1.5 sm:pl-5">
        <Select
          aria-label={label(t('playbook.channel'))}
          choices={CHANNELS.map((one) => [one, t(`kind.${one}`)])}
          value={step.channel}
          onChange={(channel) => onChange({ channel })}
        />
        <input
          type="number"
          min={0}
          max={365}
          aria-label={label(t('playbook.days'))}
          className={`${LINE_BOX} w-[68px]`}
          value={step.days}
          onChange={({ target }) => onChange({ days: target.valueAsNumber || 0 })}
        />
        {anchors.length === 1 ? (
          <span>{t('playbook.after.trigger')}</span>
        ) : (
          <Select
            aria-label={label(t('playbook.from'))}
            className={`${LINE_BOX} max-w-full min-w-0`}
            choices={anchors.map((one) => [one, t(`playbook.after.${one}`)])}
            value={step.after}
            onChange={(after) => onChange({ after })}
          />
        )}
        {step.channel === 'letter' && (
          <Button look="link" aria-expanded={isWriting} onClick={() => setWriting(!isWriting)}>
            {t('chaseLetter.open')}
          </Button>
        )}
      </div>
      {step.channel === 'letter' && isWriting && (
        <OwnLetterFields letters={step.letter ?? {}} label={label} onChange={(letter) => onChange({ letter })} />
      )}
    </Card>
  );
}
