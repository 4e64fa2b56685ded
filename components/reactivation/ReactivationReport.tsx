import type { ReactivationMonth, SubjectLine } from '../../lib/domain/playbooks/reactivation/report';
import { WHYS } from '../../lib/domain/reactivation';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Part } from '../ui/Part';
import { Table } from '../ui/Table';

/** Reasons and returns by the month in which a client was first asked, and which letters are answered. */
export function ReactivationReport() {
  const { t, format } = useWords();
  const { data: report } = useAnswer('reactivation.report', {});
  if (!report) return null;
  const { months, subjects } = report;
  return (
    <Part title={t('reactivation.report')}>
      {months.length === 0 && <p className="text-ink-2">{t('reactivation.report.none')}</p>}
      {months.length > 0 && (
        <Table<ReactivationMonth>
          name={t('reactivation.report')}
          narrow="list"
          rows={months}
          keyOf={({ month }) => month}
          columns={[
            {
              key: 'month',
              title: t('reactivation.report.month'),
              isName: true,
              cell: ({ month }) => format.month(month),
            },
            {
              key: 'asked',
              title: t('reactivation.report.asked'),
              align: 'right',
              cell: ({ asked }) => format.count(asked),
            },
            {
              key: 'returned',
              title: t('reactivation.report.returned'),
              align: 'right',
              cell: ({ returned, asked }) => `${format.count(returned)} · ${format.percent(returned / asked)}`,
            },
            {
              key: 'silent',
              title: t('reactivation.report.silent'),
              align: 'right',
              cell: ({ said }) => format.count(said.silent ?? 0),
            },
            {
              key: 'never',
              title: t('reactivation.report.never'),
              align: 'right',
              cell: ({ said }) => format.count((said.left ?? 0) + (said.never ?? 0)),
            },
            {
              key: 'why',
              title: t('reactivation.report.why'),
              cell: ({ whys }) =>
                WHYS.filter((why) => whys[why])
                  .sort((a, b) => (whys[b] ?? 0) - (whys[a] ?? 0))
                  .map((why) =>
                    t('reactivation.report.whyOf', {
                      why: t(`reactivation.why.${why}`),
                      count: whys[why] ?? 0,
                    }),
                  )
                  .join(', ') || '–',
            },
          ]}
        />
      )}
      {subjects.length > 0 && <Subjects subjects={subjects} />}
    </Part>
  );
}

function Subjects({ subjects }: { subjects: SubjectLine[] }) {
  const { t, format } = useWords();
  return (
    <Part title={t('reactivation.report.subjects')} className="mt-5">
      <Table<SubjectLine>
        name={t('reactivation.report.subjects')}
        narrow="list"
        rows={subjects}
        keyOf={({ subject }) => subject}
        columns={[
          {
            key: 'subject',
            title: t('reactivation.report.subject'),
            isName: true,
            cell: ({ subject }) => <span className="break-words">{subject}</span>,
          },
          {
            key: 'sent',
            title: t('reactivation.report.sent'),
            align: 'right',
            cell: ({ sent }) => format.count(sent),
          },
          {
            key: 'answered',
            title: t('reactivation.report.answered'),
            align: 'right',
            cell: ({ answered, sent }) => `${format.count(answered)} · ${format.percent(answered / sent)}`,
          },
        ]}
      />
    </Part>
  );
}
