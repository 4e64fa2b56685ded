import type { ReactivationList } from '../../lib/domain/reactivationViews';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Checkbox } from '../ui/Checkbox';
import { Part } from '../ui/Part';
import { type Choice, SelectField } from '../ui/Select';
import { memberName } from './memberName';

const PERIODS = [1, 2, 3, 4, 5, 6] as const;

/** Whether there is a list, how long nothing has to be ordered for it, and who of several sees to it. */
export function ReactivationSettings({ list: { on, periods, responsible, members } }: { list: ReactivationList }) {
  const { t } = useWords();
  const edit = useCommand('reactivationRules.edit', () => t('reactivation.rules.set'));
  const all = PERIODS.some((one) => one === periods) ? PERIODS : [...PERIODS, periods];
  return (
    <Part title={t('reactivation.rules')}>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
        <SelectField
          label={t('reactivation.rules.periods')}
          choices={all.map((count): Choice<number> => [count, t('reactivation.rules.times', { count })])}
          value={periods}
          isBusy={edit.isPending}
          onChange={(chosen) => edit.mutate({ periods: chosen })}
        />
        {members.length > 1 && (
          <SelectField
            label={t('reactivation.rules.responsible')}
            choices={members.map((one): Choice<string> => [one.id, memberName(t, one, members)])}
            value={responsible}
            isBusy={edit.isPending}
            onChange={(chosen) => edit.mutate({ responsible: chosen })}
          />
        )}
        <Checkbox className="pb-1.5" checked={on} isBusy={edit.isPending} onChange={(is) => edit.mutate({ on: is })}>
          {t('reactivation.rules.on')}
        </Checkbox>
      </div>
    </Part>
  );
}
