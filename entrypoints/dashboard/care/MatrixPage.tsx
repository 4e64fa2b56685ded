import { useState } from 'react';
import { MatrixGrid } from '../../../components/matrix/MatrixGrid';
import { MatrixGroups, MatrixMoves } from '../../../components/matrix/MatrixGroups';
import { MatrixList } from '../../../components/matrix/MatrixList';
import { SecondPurchase } from '../../../components/matrix/SecondPurchase';
import { Empty } from '../../../components/ui/Section';
import type { MatrixPart } from '../../../lib/domain/matrix/matrix';
import { useAnswer } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';
import { CareTitle } from './CareTitle';

/** All clients who ever bought, by how lately and how often, and who went from one group to another. */
export function MatrixPage() {
  const { t } = useWords();
  const [part, setPart] = useState<MatrixPart>({ of: 'group', group: 'regular' });
  const { data: view } = useAnswer('matrix.show', {});
  return (
    <div className="max-w-[1160px]">
      <CareTitle view="matrix">
        {view && view.clients > 0 && (
          <span className="text-ink-2" role="status">
            {t('matrix.clients', { count: view.clients })}
          </span>
        )}
      </CareTitle>
      {view?.clients === 0 && <Empty title={t('matrix.none')}>{t('matrix.noneText')}</Empty>}
      {view && view.clients > 0 && (
        <>
          <p className="mb-3 max-w-[640px] text-ink-2">{t('matrix.text', { currency: view.currency })}</p>
          <MatrixGroups view={view} part={part} onPart={setPart} />
          <div className="grid items-start gap-x-8 gap-y-6 xl:grid-cols-[minmax(0,460px)_minmax(0,1fr)]">
            <div className="min-w-0">
              <MatrixGrid view={view} part={part} onPart={setPart} />
              <MatrixMoves view={view} part={part} onPart={setPart} />
            </div>
            <MatrixList key={JSON.stringify(part)} part={part} />
          </div>
          <SecondPurchase view={view} />
        </>
      )}
    </div>
  );
}
