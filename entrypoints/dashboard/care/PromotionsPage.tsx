import { useState } from 'react';
import { useFocusBack } from '../../../components/followup/useFocusBack';
import { PromotionForm } from '../../../components/promotion/PromotionForm';
import { Button } from '../../../components/ui/Button';
import { Empty } from '../../../components/ui/Section';
import { Table } from '../../../components/ui/Table';
import { Tag } from '../../../components/ui/Tag';
import { useAnswer } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';
import { CareTitle } from './CareTitle';

/** What is told to whom, and how far that has come. */
export function PromotionsPage() {
  const { t, format } = useWords();
  const [isAdding, setAdding] = useState(false);
  const { place, back } = useFocusBack<HTMLDivElement>(isAdding);
  const { data: view } = useAnswer('promotion.list', {});
  return (
    <div ref={place} className="max-w-[960px]">
      <CareTitle view="promotions">
        {!isAdding && (
          <Button look="primary" onClick={() => setAdding(true)}>
            {t('promotion.new')}
          </Button>
        )}
      </CareTitle>
      <p className="mb-3 max-w-[640px] text-ink-2">{t('promotion.text')}</p>
      {isAdding && view && (
        <PromotionForm
          today={view.today}
          onClose={() => {
            back();
            setAdding(false);
          }}
        />
      )}
      {view && view.lines.length > 0 && (
        <Table
          name={t('care.view.promotions')}
          narrow="list"
          rows={view.lines}
          keyOf={({ promotion }) => promotion.id}
          columns={[
            {
              key: 'title',
              title: t('promotion.name'),
              isName: true,
              cell: ({ promotion, isOver }) => (
                <>
                  <a
                    href={`#/care/promotions/${promotion.id}`}
                    className="break-words font-semibold text-brand hover:underline"
                  >
                    {promotion.title}
                  </a>{' '}
                  {isOver && <Tag>{t('promotion.over')}</Tag>}
                </>
              ),
            },
            {
              key: 'until',
              title: t('promotion.until'),
              cell: ({ promotion }) => format.date(promotion.until, view.today),
            },
            {
              key: 'written',
              title: t('promotion.written'),
              align: 'right',
              cell: ({ written }) => format.count(written),
            },
            {
              key: 'answered',
              title: t('promotion.answered'),
              align: 'right',
              cell: ({ answered, written }) =>
                written > 0 ? `${format.count(answered)} (${format.percent(answered / written)})` : '–',
            },
            {
              key: 'left',
              title: t('promotion.left'),
              align: 'right',
              cell: ({ left, isOver }) => (isOver ? '–' : format.count(left)),
            },
          ]}
        />
      )}
      {view?.lines.length === 0 && !isAdding && <Empty title={t('promotion.none')}>{t('promotion.noneText')}</Empty>}
    </div>
  );
}
