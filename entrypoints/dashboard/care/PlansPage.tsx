import { useId, useState } from 'react';
import { NewPlan } from '../../../components/plan/NewPlan';
import { PlanTable } from '../../../components/plan/PlanTable';
import { Checkbox } from '../../../components/ui/Checkbox';
import { Pager } from '../../../components/ui/Pager';
import { Empty } from '../../../components/ui/Section';
import { Select } from '../../../components/ui/Select';
import { useAnswer, useCommand } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';
import { CareTitle } from './CareTitle';

const LIMIT = 50;
const NEAR = [5, 10, 15, 20, 25, 30];

/** What clients have bought of their plans, those first to whom most is missing. */
export function PlansPage() {
  const { t } = useWords();
  const id = useId();
  const [offset, setOffset] = useState(0);
  const { data: view } = useAnswer('plan.list', { offset, limit: LIMIT });
  const edit = useCommand('planRules.edit', () => t('plan.rulesSet'));
  return (
    <div className="max-w-[960px]">
      <CareTitle view="plans">
        {view && view.total > 0 && (
          <span className="text-ink-2" role="status">
            {t('plan.count', { count: view.total })}
          </span>
        )}
      </CareTitle>
      <p className="mb-3 max-w-[640px] text-ink-2">{t('plan.text')}</p>
      {view && (
        <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Checkbox checked={view.on} isBusy={edit.isPending} onChange={(on) => edit.mutate({ on })}>
            {t('plan.on')}
          </Checkbox>
          <span className="flex items-center gap-2">
            <label htmlFor={id}>{t('plan.near')}</label>
            <Select
              id={id}
              isBusy={edit.isPending}
              choices={[...new Set([...NEAR, view.nearPercent])]
                .sort((a, b) => a - b)
                .map((percent) => [percent, t('plan.nearChoice', { percent })] as const)}
              value={view.nearPercent}
              onChange={(nearPercent) => edit.mutate({ nearPercent })}
            />
          </span>
        </div>
      )}
      <NewPlan />
      {view && view.lines.length > 0 && <PlanTable lines={view.lines} />}
      {view && <Pager offset={offset} limit={LIMIT} total={view.total} onMove={setOffset} />}
      {view?.total === 0 && <Empty title={t('plan.none')}>{t('plan.noneText')}</Empty>}
    </div>
  );
}
