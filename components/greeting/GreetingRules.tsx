import type { GreetingsView } from '../../lib/domain/greetingViews';
import type { DatesRules } from '../../lib/domain/playbooks/dates/greetings';
import { FEASTS } from '../../lib/domain/playbooks/dates/occasions';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Checkbox } from '../ui/Checkbox';
import { Heading } from '../ui/Heading';
import { type Choice, SelectField } from '../ui/Select';
import { ChosenWomen } from './ChosenWomen';

const DAYS_BEFORE = [0, 1, 2, 3, 4, 5, 7, 10, 15] as const;

/** What is greeted, how long before, and whom feasts are wished to. */
export function GreetingRules({ rules, women }: Pick<GreetingsView, 'rules' | 'women'>) {
  const { t } = useWords();
  const { data: lists } = useAnswer('clients.lists', {});
  const edit = useCommand('greetingRules.edit', () => t('greeting.rulesSet'));
  const { on, before, nameDays, feasts, whom } = rules;
  const isBusy = edit.isPending;
  const segments = lists?.segments ?? [];
  const choices: Choice<DatesRules['whom']>[] = [
    ['active', t('greeting.whom.active')],
    ['everyone', t('greeting.whom.everyone')],
    ...segments.map(({ id, name }) => [`segment:${id}`, t('greeting.whom.list', { name })] as const),
  ];
  const isKnown = choices.some(([value]) => value === whom);
  return (
    <section className="mt-6 grid max-w-[560px] gap-2">
      <Heading level={2}>{t('greeting.rules')}</Heading>
      <Checkbox checked={on} isBusy={isBusy} onChange={(is) => edit.mutate({ on: is })}>
        {t('greeting.on')}
      </Checkbox>
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
        <SelectField
          label={t('greeting.before')}
          choices={DAYS_BEFORE.map((days) => [days, String(days)] as const)}
          value={before as (typeof DAYS_BEFORE)[number]}
          disabled={!on}
          isBusy={isBusy}
          onChange={(days) => edit.mutate({ before: days })}
        />
        <SelectField
          label={t('greeting.whom')}
          choices={isKnown || !lists ? choices : [...choices, [whom, t('greeting.whom.gone')]]}
          value={whom}
          disabled={!on}
          isBusy={isBusy}
          onChange={(chosen) => edit.mutate({ whom: chosen })}
        />
      </div>
      <Checkbox checked={nameDays} disabled={!on} isBusy={isBusy} onChange={(is) => edit.mutate({ nameDays: is })}>
        {t('greeting.nameDays')}
      </Checkbox>
      {FEASTS.map((feast) => (
        <Checkbox
          key={feast}
          checked={feasts.includes(feast)}
          disabled={!on}
          isBusy={isBusy}
          onChange={(is) =>
            edit.mutate({ feasts: is ? [...feasts, feast] : feasts.filter((other) => other !== feast) })
          }
        >
          {t(`occasion.${feast}`)}
        </Checkbox>
      ))}
      {feasts.includes('womens-day') && (
        <ChosenWomen women={women} isOff={!on} onChange={(chosen) => edit.mutate({ women: chosen })} />
      )}
      <p className="text-ink-2 text-small">{t('greeting.keyText')}</p>
    </section>
  );
}
