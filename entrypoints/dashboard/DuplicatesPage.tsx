import { useEffect, useState } from 'react';
import { PairForm } from '../../components/client/PairForm';
import { PageTitle } from '../../components/page/PageTitle';
import { Progress } from '../../components/ui/Progress';
import { Empty } from '../../components/ui/Section';
import { useAnswer } from '../../lib/query';
import { useLook } from '../../lib/query/look';
import { useWords } from '../../lib/query/words';

/** Clients who may be one, a pair at a time; what is answered makes room for the next. */
export function DuplicatesPage() {
  const { t, format } = useWords();
  const { data } = useAnswer('duplicates.list', {});
  useLook('duplicates.look');
  // The pair that is looked at stays, whatever is found meanwhile; once it is answered, the next takes its place.
  const [place, setPlace] = useState({ pair: '', at: 0 });
  const pairs = data?.pairs ?? [];
  const found = pairs.findIndex(({ a, b }) => `${a} ${b}` === place.pair);
  const at = found >= 0 ? found : Math.max(0, Math.min(place.at, pairs.length - 1));
  const shown = pairs[at];
  const key = shown ? `${shown.a} ${shown.b}` : '';
  const keep = (next: number) => {
    const pair = pairs[next];
    if (pair) setPlace({ pair: `${pair.a} ${pair.b}`, at: next });
  };
  const move = (by: number) => keep((at + by + pairs.length) % Math.max(1, pairs.length));

  useEffect(() => {
    if (key) setPlace((now) => (now.pair === key ? now : { pair: key, at }));
  }, [key, at]);

  return (
    <div className="max-w-[960px]">
      <a href="#/clients" className="text-brand hover:underline">
        {t('dossier.back')}
      </a>
      <div className="mt-3">
        <PageTitle title={t('merge.title')}>
          {pairs.length > 0 && (
            <span className="text-ink-2" role="status">
              {t('merge.count', { count: pairs.length })}
            </span>
          )}
        </PageTitle>
      </div>
      {data?.looking && (
        <div className="mb-4">
          <Progress label={t('merge.looking')} done={data.looking.done} of={data.looking.total} />
        </div>
      )}
      {shown && (
        <div>
          <p className="mb-1 max-w-[640px] text-ink-2">{t('merge.text')}</p>
          <p className="mb-4 text-ink-3">
            {t('merge.place', { place: format.count(at + 1), of: format.count(pairs.length) })}
            <span className="max-md:hidden"> · {t('merge.keys')}</span>
          </p>
          <PairForm key={key} a={shown.a} b={shown.b} onMove={move} />
        </div>
      )}
      {data && !shown && !data.looking && <Empty title={t('merge.none')}>{t('merge.noneText')}</Empty>}
    </div>
  );
}
