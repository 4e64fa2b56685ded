import { DayList } from '../../components/followup/DayList';
import { MovedNote } from '../../components/followup/MovedNote';
import { useCalendarFile } from '../../components/followup/useCalendarFile';
import { GreetingsNow } from '../../components/greeting/GreetingsNow';
import { PageTitle } from '../../components/page/PageTitle';
import { Button } from '../../components/ui/Button';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';

export function TodayPage() {
  const { t, format } = useWords();
  const saveCalendar = useCalendarFile();
  const { data: today } = useAnswer('today.show', { limit: 500 });
  if (!today) return null;
  return (
    <div className="max-w-[760px]">
      <PageTitle title={format.day(today.now)}>
        <a href="#/today/week" className="text-brand hover:underline">
          {t('week.link')}
        </a>
        <Button look="quiet" onClick={() => saveCalendar()}>
          {t('calendar.all')}
        </Button>
      </PageTitle>
      {today.moved && <MovedNote moved={today.moved} now={today.now} />}
      <GreetingsNow />
      <div className="overflow-hidden rounded-xl border border-line">
        <DayList today={today} />
      </div>
    </div>
  );
}
