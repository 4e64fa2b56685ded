import { useState } from 'react';
import { BringColumnsForm } from '../../../components/client/bringing/BringColumnsForm';
import { ExportPart } from '../../../components/client/bringing/ExportPart';
import { namedFields } from '../../../components/client/bringing/fieldNames';
import { PlanPreview } from '../../../components/client/bringing/PlanPreview';
import { Taken } from '../../../components/client/bringing/Taken';
import { useBringing } from '../../../components/client/bringing/useBringing';
import { PageTitle } from '../../../components/page/PageTitle';
import { FileDrop } from '../../../components/ui/FileDrop';
import { Progress } from '../../../components/ui/Progress';
import { MOST_BROUGHT } from '../../../lib/domain/bringing/columns';
import type { Choices } from '../../../lib/exchange/clients/session';
import { explain } from '../../../lib/i18n/words';
import { useAnswer } from '../../../lib/query';
import { useAnnounce } from '../../../lib/query/announce';
import { useJob } from '../../../lib/query/job';
import { useWords } from '../../../lib/query/words';

/** Clients from a list, and lists of clients for other programs. */
export function ImportPage() {
  const { t } = useWords();
  const { data: settings } = useAnswer('settings.show', {});
  return (
    <>
      <PageTitle title={t('bring.title')} />
      {settings && <Bring country={settings.country} currency={settings.money.currency} />}
    </>
  );
}

function Bring({ country, currency }: { country: string; currency: string }) {
  const { t, format } = useWords();
  const announce = useAnnounce();
  const bringing = useBringing(country, currency);
  const { data: decided = [] } = useAnswer('field.list', {});
  const [over, setOver] = useState<{ jobId: string; done: number }>();
  const job = useJob('clients.import', (_, { jobId, clients }, done) => {
    setOver({ jobId, done });
    return done < clients
      ? t('bring.stopped', { done: format.count(done), total: format.count(clients) })
      : t('bring.taken', { count: clients });
  });
  const { state } = bringing;

  async function take(choices: Choices) {
    const { clients, fields } = await bringing.take(choices);
    if (clients.length > MOST_BROUGHT)
      return announce({ text: t('bring.tooMany', { total: format.count(MOST_BROUGHT) }), bad: true });
    // What is refused is said in a sentence, and the preview stays as it is.
    if (await job.start({ clients, fields })) bringing.leave();
  }

  if (job.job) {
    const { done, total } = job.job;
    const counted = { done: format.count(done), total: format.count(total) };
    return <Progress label={t('bring.takingIn', counted)} done={done} of={total} onCancel={job.cancel} />;
  }
  switch (state.step) {
    case 'choose':
    case 'problem':
      return (
        <div className="grid max-w-[640px] gap-5">
          {over && state.step === 'choose' && <Taken jobId={over.jobId} done={over.done} />}
          <div>
            {state.step === 'problem' && (
              <p role="alert" className="mb-3 rounded-lg bg-bad-soft px-3 py-2 text-bad">
                {explain(t, 'bring.problem', state.problem)}
              </p>
            )}
            <FileDrop
              label={t('bring.choose')}
              text={t('bring.chooseText')}
              accept=".csv,.tsv,.txt,.xlsx,.vcf,.vcard"
              onChoose={(file) => {
                setOver(undefined);
                bringing.choose(file);
              }}
            />
          </div>
          <ExportPart />
        </div>
      );
    case 'reading':
      return <p role="status">{t('bring.reading')}</p>;
    case 'comparing':
      return <p role="status">{t('bring.comparing')}</p>;
    case 'columns':
      return (
        <BringColumnsForm
          key={state.list.encoding}
          list={state.list}
          columns={state.columns}
          fields={state.fields}
          onGoOn={(columns) => bringing.planBy(state.list, columns, state.fields)}
          onReadIn={bringing.readIn}
          onCancel={bringing.leave}
        />
      );
    case 'planned':
      return (
        <PlanPreview
          list={state.list}
          plan={state.plan}
          fields={namedFields(decided, t)}
          isTaking={job.isRunning}
          onTake={(choices) => void take(choices)}
          onColumns={() => bringing.askColumns(state.list, state.columns)}
          onCancel={bringing.leave}
        />
      );
  }
}
