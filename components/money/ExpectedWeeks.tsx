import type { ExpectedView } from '../../lib/domain/moneyViews';
import { useWords } from '../../lib/query/words';
import { Bars } from '../ui/Bars';
import { Heading } from '../ui/Heading';

/** What is to come, week by week; what is late already has no week. */
export function ExpectedWeeks({ expected: { today, currencies } }: { expected: ExpectedView }) {
  const { t, format } = useWords();
  return currencies.map(({ currency, late, weeks, after }) => {
    const shown = (minor: number) => (minor === 0 ? '–' : format.figures({ minor, currency }));
    return (
      <section key={currency} className="mb-6">
        <Heading level={3} className="mb-2">
          {currency}
        </Heading>
        <Bars
          name={t('expected.chart', { currency })}
          bars={[
            { label: t('expected.late'), value: late, shown: shown(late), tone: 'bad' },
            ...weeks.map(({ monday, minor }, i) => ({
              label: i === 0 ? t('expected.thisWeek') : t('expected.week', { day: format.date(monday, today) }),
              value: minor,
              shown: shown(minor),
              tone: 'brand' as const,
            })),
            { label: t('expected.after'), value: after, shown: shown(after), tone: 'line' },
          ]}
        />
      </section>
    );
  });
}
