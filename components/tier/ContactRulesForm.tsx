import { type FormEvent, useState } from 'react';
import type { ContactRules } from '../../lib/domain/playbooks/contact/playbook';
import { TIERS } from '../../lib/domain/tier';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Checkbox } from '../ui/Checkbox';
import { TextField } from '../ui/TextField';

type Typed = Record<(typeof TIERS)[number] | 'daily', string>;

/** The firm's table: how often to be in touch with each tier, and how many reminders a day that may make. */
export function ContactRulesForm({ rules }: { rules: ContactRules }) {
  const { t } = useWords();
  const edit = useCommand('contactRules.edit', () => t('contacts.rulesSet'));
  const kept = typedOf(rules);
  const [change, setChange] = useState<Partial<Typed>>({});
  const typed = { ...kept, ...change };
  const isChanged = Object.entries(kept).some(([name, value]) => typed[name as keyof Typed] !== value);
  const isWhole = Object.values(typed).every((text) => /^\d+$/.test(text.trim()));

  function submit(event: FormEvent) {
    event.preventDefault();
    const { key, regular, occasional, daily } = typed;
    const days = { key: Number(key), regular: Number(regular), occasional: Number(occasional) };
    edit.mutate({ days, daily: Number(daily) }, { onSuccess: () => setChange({}) });
  }

  return (
    <div className="mb-4 grid gap-2">
      <Checkbox checked={rules.on} isBusy={edit.isPending} onChange={(on) => edit.mutate({ on })}>
        {t('contacts.on', { count: rules.daily })}
      </Checkbox>
      <form onSubmit={submit} className="flex flex-wrap items-end gap-x-4 gap-y-2">
        <fieldset className="grid grid-cols-3 gap-2">
          <legend className="mb-1 text-ink-2 text-small">{t('contacts.rules')}</legend>
          {TIERS.map((tier) => (
            <TextField
              key={tier}
              label={t(`tier.${tier}`)}
              className="w-[92px] min-w-0!"
              inputMode="numeric"
              maxLength={3}
              value={typed[tier]}
              onChange={(text) => setChange({ ...change, [tier]: text })}
            />
          ))}
        </fieldset>
        <TextField
          label={t('contacts.daily')}
          className="max-w-[200px]"
          inputMode="numeric"
          maxLength={2}
          value={typed.daily}
          onChange={(daily) => setChange({ ...change, daily })}
        />
        <Button type="submit" disabled={!isChanged || !isWhole || edit.isPending}>
          {t('tier.set')}
        </Button>
      </form>
    </div>
  );
}

function typedOf({ days, daily }: ContactRules): Typed {
  return {
    key: String(days.key),
    regular: String(days.regular),
    occasional: String(days.occasional),
    daily: String(daily),
  };
}
