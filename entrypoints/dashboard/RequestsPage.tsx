import { useState } from 'react';
import { PageTitle } from '../../components/page/PageTitle';
import { RequestItem } from '../../components/request/RequestItem';
import { Pager } from '../../components/ui/Pager';
import { Empty } from '../../components/ui/Section';
import { useFocusKept } from '../../components/ui/useFocusKept';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';

const LIMIT = 50;
const STATES = ['open', 'solved'] as const;

/** Questions and complaints by the time that is left for an answer, what is over first. */
export function RequestsPage() {
  const { t, format } = useWords();
  const [state, setState] = useState<(typeof STATES)[number]>('open');
  const [offset, setOffset] = useState(0);
  const { place, ...kept } = useFocusKept<HTMLDivElement>('[data-request]');
  const { data: list } = useAnswer('request.list', { state, offset, limit: LIMIT });
  return (
    <div ref={place} {...kept} className="max-w-[960px]">
      <PageTitle title={t('request.title')} />
      <p className="mb-3 max-w-[640px] text-ink-2">{t('request.text')}</p>
      <fieldset className="mb-3 flex flex-wrap gap-1">
        <legend className="sr-only">{t('request.states')}</legend>
        {STATES.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === state}
            onClick={() => {
              setState(name);
              setOffset(0);
            }}
            className="rounded-lg border border-line px-3 py-1 hover:bg-canvas aria-pressed:border-brand aria-pressed:bg-brand-soft aria-pressed:font-semibold aria-pressed:text-brand"
          >
            {t(`request.state.${name}`)}
            {list && list[name] > 0 && ` · ${format.count(list[name])}`}
          </button>
        ))}
      </fieldset>
      {list && list.lines.length > 0 && (
        <ul>
          {list.lines.map((line) => (
            <RequestItem key={line.request.id} line={line} />
          ))}
        </ul>
      )}
      {list && <Pager offset={offset} limit={LIMIT} total={list[state]} onMove={setOffset} />}
      {list && list[state] === 0 && (
        <Empty title={t(state === 'open' ? 'request.none' : 'request.noneSolved')}>
          {state === 'open' && t('request.noneText')}
        </Empty>
      )}
    </div>
  );
}
