import type { MatrixView } from '../../lib/domain/matrix/views';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Checkbox } from '../ui/Checkbox';
import { Heading } from '../ui/Heading';

/** How long the second purchase usually takes here, and whether to remind near it. */
export function SecondPurchase({ view: { second, asksForSecond, daily } }: { view: MatrixView }) {
  const { t, format } = useWords();
  const edit = useCommand('rhythmRules.edit', () => t('second.changed'));
  return (
    <section className="mt-6 max-w-[640px]">
      <Heading level={2} className="mb-1">
        {t('second.title')}
      </Heading>
      <p className="mb-2 text-ink-2">
        {second
          ? t('second.usual', {
              count: second.days,
              most: format.count(second.most),
              clients: format.count(second.clients),
            })
          : t('second.unknown')}
      </p>
      <Checkbox checked={asksForSecond} isBusy={edit.isPending} onChange={(isOn) => edit.mutate({ second: isOn })}>
        {t('second.on', { count: daily })}
      </Checkbox>
    </section>
  );
}
