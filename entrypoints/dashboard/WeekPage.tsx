import { useNow } from '../../components/followup/useNow';
import { PageTitle } from '../../components/page/PageTitle';
import { Bars } from '../../components/ui/Bars';
import { Table } from '../../components/ui/Table';
import { capital } from '../../lib/i18n/format';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** How many reminders each of the next working days will bring: nobody shall be afraid of the list that was brought. */
export function WeekPage() {
  const { t, format, language } = useWords();
  const now = useNow();
  const { data: week } = useAnswer('today.week', {});
  if (!week) return null;
  const days = week.days.map((one) => ({
    ...one,
    name: capital(format.due(one.day, now), language),
    all: one.fixed + one.suggested,
  }));
  return (
    <div className="max-w-[760px]">
      <nav>
        <a href="#/today" className="text-brand hover:underline">
          {t('dashboard.today')}
        </a>
      </nav>
      <PageTitle title={t('week.title')} />
      <p className="mb-5 max-w-[640px] text-ink-2">{t('week.text')}</p>
      <Bars
        name={t('week.name')}
        bars={days.map(({ name, all }) => ({ label: name, value: all, shown: format.count(all), tone: 'brand' }))}
      />
      <Table
        className="mt-6"
        name={t('week.title')}
        narrow="list"
        rows={days}
        keyOf={({ day }) => day}
        columns={[
          { key: 'day', title: t('week.day'), isName: true, cell: ({ name }) => name },
          { key: 'fixed', title: t('week.fixed'), align: 'right', cell: ({ fixed }) => format.count(fixed) },
          { key: 'suggested', title: t('week.suggested'), align: 'right', cell: (one) => format.count(one.suggested) },
          { key: 'all', title: t('week.all'), align: 'right', cell: ({ all }) => format.count(all) },
        ]}
      />
      <p className="mt-5 text-ink-2">
        {t('week.limit', { limit: week.limit })} {week.later > 0 && t('week.later', { count: week.later })}{' '}
        <a href="#/settings" className="text-brand hover:underline">
          {t('calm.limit')}
        </a>
      </p>
    </div>
  );
}
