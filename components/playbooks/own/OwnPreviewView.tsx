import type { OwnContent } from '../../../lib/domain/playbooks/own/ownPlaybook';
import { PREVIEW_WEEKS } from '../../../lib/domain/playbooks/own/preview';
import type { OwnPreview } from '../../../lib/domain/playbooks/own/views';
import { addDays } from '../../../lib/domain/wallClock';
import { useWords } from '../../../lib/query/words';
import { Bars } from '../../ui/Bars';
import { Heading } from '../../ui/Heading';
import { Table } from '../../ui/Table';
import { usePreview } from './usePreview';

/** What a playbook would have made of what happened at the clients there are, before it is switched on. */
export function OwnPreviewView({ content }: { content: OwnContent }) {
  const { t } = useWords();
  const { preview, refusal } = usePreview(content);
  return (
    <section aria-label={t('playbook.preview')} className="grid gap-2" data-testid="preview">
      <Heading level={3}>{t('playbook.preview')}</Heading>
      <div role="status" className="grid gap-1">
        {refusal ? <p className="text-bad">{refusal}</p> : preview && <Sum preview={preview} />}
      </div>
      {!refusal && preview && preview.clients > 0 && <Made preview={preview} />}
      <p className="text-ink-2">{t('playbook.previewHow')}</p>
    </section>
  );
}

function Sum({ preview: { weeks, clients, begins, looked, next } }: { preview: OwnPreview }) {
  const { t, format } = useWords();
  const count = weeks.reduce((sum, one) => sum + one, 0);
  const usual = count / PREVIEW_WEEKS;
  return (
    <>
      {count > 0 && (
        <p>
          {t('playbook.previewMade', {
            followUps: t('playbook.followUps', { count }),
            clients: t('playbook.clients', { count: clients }),
            usual: format.number(usual < 2 ? Math.round(usual * 10) / 10 : Math.round(usual)),
            most: format.count(Math.max(...weeks)),
          })}
        </p>
      )}
      {begins > 0 && <p>{t('playbook.previewBegins', { count: begins })}</p>}
      {next === undefined && count + begins === 0 && <p>{t('playbook.previewNone')}</p>}
      {next !== undefined && <p className="text-ink-2">{t('playbook.previewLooking', { count: looked })}</p>}
    </>
  );
}

function Made({ preview: { today, weeks, latest } }: { preview: OwnPreview }) {
  const { t, format } = useWords();
  return (
    <>
      <Bars
        name={t('playbook.previewWeeks')}
        bars={weeks.map((value, i) => ({
          label: format.date(addDays(today, 1 - 7 * (PREVIEW_WEEKS - i)), today),
          value,
          shown: value > 0 ? format.count(value) : '–',
          tone: 'brand',
        }))}
      />
      <Table
        name={t('playbook.previewLatest')}
        narrow="cards"
        rows={latest}
        keyOf={({ clientId, on, words }) => `${clientId} ${on} ${words}`}
        columns={[
          {
            key: 'client',
            title: t('playbook.previewClient'),
            isName: true,
            cell: ({ clientId, clientName }) => (
              <a href={`#/clients/${clientId}`} className="text-brand hover:underline">
                {clientName}
              </a>
            ),
          },
          { key: 'day', title: t('playbook.previewDay'), cell: ({ on }) => format.date(on, today) },
          {
            key: 'step',
            title: t('playbook.previewStep'),
            className: 'max-md:col-span-2',
            cell: ({ kind, words }) => `${t(`kind.${kind}`)}: ${words}`,
          },
        ]}
      />
    </>
  );
}
