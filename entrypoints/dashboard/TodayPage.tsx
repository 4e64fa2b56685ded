import { DayList } from '../../components/followup/DayList';
import { PageTitle } from '../../components/page/PageTitle';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';

export function TodayPage() {
  const { format } = useWords();
  const { data: today } = useAnswer('today.show', { limit: 500 });
  if (!today) return null;
  return (
    <div className="max-w-[760px]">
      <PageTitle title={format.day(today.now)} />
      <div className="overflow-hidden rounded-xl border border-line">
        <DayList today={today} />
      </div>
    </div>
  );
}
