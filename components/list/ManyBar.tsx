import { useState } from 'react';
import type { ListChoices } from '../../lib/domain/clientList';
import type { Input } from '../../lib/messages/contract';
import { useJob } from '../../lib/query/job';
import { useWords } from '../../lib/query/words';
import { useFocusBack } from '../followup/useFocusBack';
import { Button } from '../ui/Button';
import { Progress } from '../ui/Progress';
import type { FieldInfo } from './fields';
import { type ChangeOfMany, ManyFieldForm, ManyStepForm, ManyTagForm } from './ManyForms';

interface ManyBarProps {
  who: Input<'clients.change'>['who'];
  count: number;
  fields: readonly FieldInfo[];
  choices: ListChoices | undefined;
  onDone(): void;
}

const WAYS = ['addTag', 'removeTag', 'field', 'followUp'] as const;

/** What can be done with all that are chosen, as one piece of work that is taken back as one. */
export function ManyBar({ who, count, fields, choices, onDone }: ManyBarProps) {
  const { t } = useWords();
  const [way, setWay] = useState<(typeof WAYS)[number]>();
  const { place, back } = useFocusBack<HTMLDivElement>(way !== undefined);
  const { job, isRunning, start, cancel } = useJob('clients.change', (_, { spared }, done) =>
    [t('many.done', { count: done }), ...(spared > 0 ? [t('many.spared', { count: spared })] : [])].join(' '),
  );
  const onDo = async (change: ChangeOfMany) => {
    const isOver = await start({ who, change });
    if (isOver) onDone();
    return isOver;
  };
  const onCancel = () => {
    back();
    setWay(undefined);
  };
  const form = { action: t('many.do', { count }), onDo, onCancel };
  return (
    <section
      aria-label={t('many.chosen', { count })}
      className="sticky bottom-2 z-10 mt-3 grid gap-2 rounded-xl border border-line bg-surface px-3 py-2 shadow-lg"
    >
      {isRunning ? (
        <Progress label={t('many.running')} done={job?.done ?? 0} of={job?.total ?? 0} onCancel={cancel} />
      ) : (
        <>
          <div ref={place} className="flex flex-wrap items-center gap-2">
            <b className="mr-1 font-semibold">{t('many.chosen', { count })}</b>
            {WAYS.map((one) => (
              <Button key={one} aria-expanded={way === one} onClick={() => setWay(one)}>
                {t(`many.${one}`)}
              </Button>
            ))}
            <Button look="quiet" className="ml-auto" onClick={onDone}>
              {t('many.unchoose')}
            </Button>
          </div>
          {(way === 'addTag' || way === 'removeTag') && (
            <ManyTagForm key={way} isRemoved={way === 'removeTag'} tags={choices?.tags ?? []} {...form} />
          )}
          {way === 'field' && <ManyFieldForm fields={fields} {...form} />}
          {way === 'followUp' && <ManyStepForm {...form} />}
        </>
      )}
    </section>
  );
}
