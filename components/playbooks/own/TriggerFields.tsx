import { TRIGGERS, type Trigger } from '../../../lib/domain/playbooks/own/ownPlaybook';
import { useWords } from '../../../lib/query/words';
import { SelectField } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { CHANNELS } from './OwnStepFields';

interface TriggerFieldsProps {
  trigger: Trigger;
  onChange(trigger: Trigger): void;
}

/** What a playbook begins with, and which of it where that has to be said. */
export function TriggerFields({ trigger, onChange }: TriggerFieldsProps) {
  const { t } = useWords();
  return (
    <div className="flex flex-wrap gap-2">
      <SelectField
        label={t('playbook.begins')}
        className="min-w-0 max-w-full"
        choices={TRIGGERS.map((kind) => [kind, t(`playbook.trigger.${kind}`)])}
        value={trigger.kind}
        onChange={(kind) => onChange(triggerOf(kind))}
      />
      {trigger.kind === 'no-order' && (
        <TextField
          label={t('playbook.triggerDays')}
          type="number"
          min={1}
          max={365}
          className="max-w-[110px]"
          value={trigger.days}
          onChange={(days) => onChange({ ...trigger, days: Number(days) })}
        />
      )}
      {trigger.kind === 'tag' && (
        <TextField
          label={t('playbook.triggerTag')}
          value={trigger.tag}
          maxLength={60}
          onChange={(tag) => onChange({ ...trigger, tag })}
        />
      )}
      {trigger.kind === 'follow-up-done' && (
        <SelectField
          label={t('playbook.triggerDone')}
          choices={CHANNELS.map((one) => [one, t(`kind.${one}`)])}
          value={trigger.done}
          onChange={(done) => onChange({ ...trigger, done })}
        />
      )}
    </div>
  );
}

function triggerOf(kind: Trigger['kind']): Trigger {
  if (kind === 'no-order') return { kind, days: 60 };
  if (kind === 'tag') return { kind, tag: '' };
  return kind === 'follow-up-done' ? { kind, done: 'meeting' } : { kind };
}
