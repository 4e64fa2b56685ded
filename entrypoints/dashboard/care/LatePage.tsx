import { useState } from 'react';
import { LateTable } from '../../../components/rhythm/LateTable';
import { Checkbox } from '../../../components/ui/Checkbox';
import { Pager } from '../../../components/ui/Pager';
import { Empty } from '../../../components/ui/Section';
import { useAnswer, useCommand } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';
import { CareTitle } from './CareTitle';

const LIMIT = 50;

/** Clients whose order is later than usual, by what is at stake; how sure that is stands above them. */
export function LatePage() {
  const { t } = useWords();
  const [offset, setOffset] = useState(0);
  const { data: view } = useAnswer('rhythm.late', { offset, limit: LIMIT });
  const edit = useCommand('rhythmRules.edit', () => t('rhythm.rulesSet'));
  return (
    <div className="max-w-[960px]">
      <CareTitle view="late">
        {view && view.total > 0 && (
          <span className="text-ink-2" role="status">
            {t('rhythm.count', { count: view.total })}
          </span>
        )}
      </CareTitle>
      <p className="mb-3 max-w-[640px] text-ink-2">{t('rhythm.text')}</p>
      {view && (
        <Checkbox className="mb-3" checked={view.on} isBusy={edit.isPending} onChange={(on) => edit.mutate({ on })}>
          {t('rhythm.on', { count: view.daily })}
        </Checkbox>
      )}
      {view?.on && view.waiting > 0 && <p className="mb-3">{t('rhythm.waiting', { count: view.waiting })}</p>}
      {view && view.lines.length > 0 && <LateTable lines={view.lines} today={view.today} />}
      {view && <Pager offset={offset} limit={LIMIT} total={view.total} onMove={setOffset} />}
      {view?.total === 0 && <Empty title={t('rhythm.none')}>{t('rhythm.noneText')}</Empty>}
    </div>
  );
}
