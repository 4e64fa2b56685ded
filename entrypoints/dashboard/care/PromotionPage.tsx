import { useState } from 'react';
import { useFocusBack } from '../../../components/followup/useFocusBack';
import { PromotionForm } from '../../../components/promotion/PromotionForm';
import { PromotionLetter } from '../../../components/promotion/PromotionLetter';
import { Button } from '../../../components/ui/Button';
import { Heading } from '../../../components/ui/Heading';
import { Empty } from '../../../components/ui/Section';
import { Walk } from '../../../components/walk/Walk';
import type { PromotionView } from '../../../lib/domain/promotionViews';
import { useAnswer, useCommand } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';
import { CareTitle } from './CareTitle';

/** One promotion: the clients whose turn it is today, walked through, and who has answered. */
export function PromotionPage({ promotionId }: { promotionId: string }) {
  const { t } = useWords();
  const [isEditing, setEditing] = useState(false);
  const { place, back } = useFocusBack<HTMLDivElement>(isEditing);
  const { data: view } = useAnswer('promotion.show', { promotionId });
  const end = useCommand('promotion.end', () => t('promotion.ended'));
  return (
    <div ref={place} className="max-w-[760px]">
      <CareTitle view="promotions" />
      {view && (
        <>
          <div className="mb-3 flex flex-wrap items-baseline gap-x-4 gap-y-2">
            <Heading level={2} className="min-w-0 flex-[1_0_auto] max-w-full break-words">
              {view.promotion.title}
            </Heading>
            {!isEditing && <Button onClick={() => setEditing(true)}>{t('promotion.edit')}</Button>}
            {!view.isOver && (
              <Button look="quiet" disabled={end.isPending} onClick={() => end.mutate({ promotionId })}>
                {t('promotion.end')}
              </Button>
            )}
          </div>
          <Progress view={view} />
          {isEditing && (
            <PromotionForm
              promotion={view.promotion}
              today={view.today}
              onClose={() => {
                back();
                setEditing(false);
              }}
            />
          )}
          {!isEditing && (
            <Walk
              items={view.lines}
              total={view.lines.length}
              keyOf={({ client }) => client.id}
              title={({ client }) => client.name}
            >
              {(line, skip) => (
                <PromotionLetter key={line.client.id} promotion={view.promotion} line={line} onSkip={skip} />
              )}
            </Walk>
          )}
          {view.lines.length === 0 && <NobodyNow view={view} />}
          <Answers view={view} />
        </>
      )}
    </div>
  );
}

function Progress({
  view: { promotion, written, answered, left, writtenToday, isOver, today },
}: {
  view: PromotionView;
}) {
  const { t, format } = useWords();
  return (
    <p className="mb-3 text-ink-2" role="status">
      {t('promotion.until')} {format.date(promotion.until, today)} ·{' '}
      {t('promotion.progress', { written, answered, left })}
      {!isOver && ` · ${t('promotion.today', { written: writtenToday, daily: promotion.daily })}`}
    </p>
  );
}

function NobodyNow({ view: { isOver, left } }: { view: PromotionView }) {
  const { t } = useWords();
  if (isOver) return <Empty title={t('promotion.isOver')} />;
  if (left === 0) return <Empty title={t('promotion.allTold')} />;
  return <Empty title={t('promotion.enough')}>{t('promotion.enoughText', { count: left })}</Empty>;
}

function Answers({ view: { answers } }: { view: PromotionView }) {
  const { t } = useWords();
  if (answers.length === 0) return null;
  return (
    <section className="mt-6">
      <Heading level={2}>{t('promotion.answers')}</Heading>
      <p className="mb-2 text-ink-2">{t('promotion.answersText')}</p>
      <ul className="border-line border-t">
        {answers.map(({ clientId, clientName }) => (
          <li key={clientId} className="border-line border-b py-1.5">
            <a href={`#/clients/${clientId}`} className="font-semibold text-brand hover:underline">
              {clientName}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
