import { useState } from 'react';
import { useNow } from '../../../components/followup/useNow';
import { AgeingReport } from '../../../components/money/AgeingReport';
import { ExpectedWeeks } from '../../../components/money/ExpectedWeeks';
import { Button } from '../../../components/ui/Button';
import { DayField } from '../../../components/ui/DayField';
import { Part } from '../../../components/ui/Part';
import { Empty } from '../../../components/ui/Section';
import { type Day, dayOf, isDay } from '../../../lib/domain/wallClock';
import { useAnswer } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';
import { MoneyTitle } from './MoneyTitle';

const WEEKS = 6;
const CLIENTS = 50;
const MOST_CLIENTS = 500;

/** How old the debts are, today or on a day gone by, and when money is expected. */
export function AgeingPage() {
  const { t, format } = useWords();
  const today = dayOf(useNow());
  const [chosen, setChosen] = useState<Day | ''>('');
  const [limit, setLimit] = useState(CLIENTS);
  // A day that is being typed or still to come asks for nothing.
  const on = isDay(chosen) && chosen < today ? chosen : undefined;
  const { data: ageing, isPlaceholderData } = useAnswer('money.ageing', { ...(on && { on }), limit });
  const { data: expected } = useAnswer('money.expected', { weeks: WEEKS });
  return (
    <>
      <MoneyTitle view="ageing" />
      <div className="mb-5 flex flex-wrap items-end gap-3">
        <div className="w-[170px]">
          <DayField label={t('ageing.on')} value={chosen || today} onChange={setChosen} max={today} />
        </div>
        {on && (
          <Button look="quiet" onClick={() => setChosen('')}>
            {t('ageing.today')}
          </Button>
        )}
        <span role="status" className="pb-1.5 text-ink-2">
          {on && (isPlaceholderData ? t('ageing.counting') : t('ageing.asOf', { day: format.paperDate(on) }))}
        </span>
      </div>
      {ageing && ageing.currencies.length === 0 && <Empty title={t('ageing.none')} />}
      {ageing && <AgeingReport ageing={ageing} />}
      {ageing && ageing.clients.total > ageing.clients.lines.length && limit < MOST_CLIENTS && (
        <p className="py-2 text-center">
          <Button onClick={() => setLimit(MOST_CLIENTS)}>{t('more')}</Button>
        </p>
      )}
      {!on && expected && expected.currencies.length > 0 && (
        <Part title={t('expected.title')} text={t('expected.text')}>
          <ExpectedWeeks expected={expected} />
        </Part>
      )}
    </>
  );
}
