import { type FormEvent, useId, useState } from 'react';
import type { Client } from '../../lib/domain/client';
import type { ContactRules } from '../../lib/domain/playbooks/contact/playbook';
import { SERVICE_STYLES } from '../../lib/domain/serviceStyle';
import { TIERS } from '../../lib/domain/tier';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { SatisfactionWords } from '../satisfaction/SatisfactionWords';
import { Button } from '../ui/Button';
import { BOX } from '../ui/Field';
import { Part } from '../ui/Part';
import { Toggle, Toggles } from '../ui/Toggles';
import { ContactWords } from './ContactWords';

/** How a client is looked after: how often one is in touch, how it wants to be served, how satisfied it is. */
export function CareOfClient({ client }: { client: Client }) {
  const { t } = useWords();
  const { data: care } = useAnswer('care.show', { clientId: client.id });
  const edit = useCommand('client.edit', ({ style }) => t(style === undefined ? 'tier.changed' : 'style.changed'));
  return (
    <Part title={t('tier.title')}>
      <div className="grid gap-3">
        <HowOften
          client={client}
          rules={care?.rules}
          isPending={edit.isPending}
          onChange={(change) => edit.mutate({ clientId: client.id, ...change })}
        />
        {care?.contact && <ContactWords line={care.contact} />}
        <div className="grid gap-1">
          <Toggles
            label={t('style.label')}
            choices={SERVICE_STYLES.map((style) => ({ value: style, words: t(`style.${style}`) }))}
            value={client.style}
            disabled={edit.isPending}
            onChoose={(style) => edit.mutate({ clientId: client.id, style: style ?? null })}
          />
          {client.style && <p className="text-ink-2">{t(`style.text.${client.style}`)}</p>}
        </div>
        <div>
          <div className="mb-1 text-ink-2 text-small">{t('score.title')}</div>
          {care && <SatisfactionWords satisfaction={care.satisfaction} />}
        </div>
      </div>
    </Part>
  );
}

interface HowOftenProps {
  client: Client;
  rules: ContactRules | undefined;
  isPending: boolean;
  onChange(change: { tier?: Client['tier'] | null; everyDays?: number | null }): void;
}

/** One of the tiers, or a number of days of the client's own. */
function HowOften({ client: { tier, everyDays }, rules, isPending, onChange }: HowOftenProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="grid gap-1">
      <Toggles
        label={t('tier.label')}
        choices={TIERS.map((one) => ({
          value: one,
          words: t(`tier.${one}`),
          title: rules && t('tier.every', { count: rules.days[one] }),
        }))}
        value={tier}
        disabled={isPending}
        onChoose={(chosen) => onChange(chosen ? { tier: chosen, everyDays: null } : { tier: null })}
      >
        <Toggle
          isOn={everyDays !== undefined}
          disabled={isPending}
          onClick={() => (everyDays === undefined ? setOpen(!isOpen) : onChange({ everyDays: null }))}
        >
          {t('tier.own')}
        </Toggle>
      </Toggles>
      {isOpen && everyDays === undefined && (
        <OwnDays
          onSet={(days) => {
            setOpen(false);
            onChange({ everyDays: days });
          }}
          onCancel={() => setOpen(false)}
        />
      )}
    </div>
  );
}

function OwnDays({ onSet, onCancel }: { onSet(days: number): void; onCancel(): void }) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('14');

  function submit(event: FormEvent) {
    event.preventDefault();
    onSet(Number(typed));
  }

  return (
    <form
      className="appear flex items-center gap-2"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <label htmlFor={id} className="text-ink-2 text-small">
        {t('tier.days')}
      </label>
      <input
        id={id}
        type="number"
        min={1}
        max={365}
        required
        // biome-ignore lint/a11y/noAutofocus: whoever opened it types
        autoFocus
        className={`${BOX} w-[64px]!`}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <Button type="submit">{t('tier.set')}</Button>
    </form>
  );
}
