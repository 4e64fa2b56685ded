import type { MatrixPart } from '../../lib/domain/matrix/matrix';
import type { MatrixView } from '../../lib/domain/matrix/views';
import { useWords } from '../../lib/query/words';
import { Heading } from '../ui/Heading';
import { isPart, moneyWords } from './parts';

interface PartsProps {
  view: MatrixView;
  part: MatrixPart;
  onPart(part: MatrixPart): void;
}

/** The groups, how many stand in each, and how many did a quarter ago. */
export function MatrixGroups({ view, part, onPart }: PartsProps) {
  const { t, format } = useWords();
  return (
    <ul className="mb-4 grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-6">
      {view.groups.map(({ group, clients, before, money }) => {
        const isChosen = isPart(part, { of: 'group', group });
        return (
          <li key={group}>
            <button
              type="button"
              aria-pressed={isChosen}
              title={[t(`matrix.is.${group}`), moneyWords(money, format)].filter(Boolean).join(' · ')}
              onClick={() => onPart({ of: 'group', group })}
              className={`h-full w-full rounded-lg border px-3 py-2 text-left hover:bg-canvas ${isChosen ? 'border-brand bg-brand-soft' : 'border-line'}`}
            >
              <span className="block text-ink-2">{t(`matrix.group.${group}`)}</span>
              <b className="block font-semibold text-title">{format.count(clients)}</b>
              <span className="block text-ink-2 text-small">
                {t('matrix.before', { before: format.count(before) })}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Who stands in another group than a quarter ago. */
export function MatrixMoves({ view: { moves }, part, onPart }: PartsProps) {
  const { t, format } = useWords();
  return (
    <section className="mt-4">
      <Heading level={2} className="mb-2">
        {t('matrix.moves')}
      </Heading>
      {moves.length === 0 && <p className="text-ink-2">{t('matrix.stayed')}</p>}
      <ul className="grid gap-x-4 sm:grid-cols-2">
        {moves.map(({ from, to, clients }) => {
          const move = { of: 'move', from, to } as const;
          const isChosen = isPart(part, move);
          return (
            <li key={`${from} ${to}`}>
              <button
                type="button"
                aria-pressed={isChosen}
                onClick={() => onPart(move)}
                className={`flex w-full items-baseline justify-between gap-3 rounded-md px-2 py-1 text-left hover:bg-canvas ${isChosen ? 'bg-brand-soft' : ''} ${from === 'regular' ? 'text-warn' : ''}`}
              >
                <span>{t('matrix.move', { from: t(`matrix.group.${from}`), to: t(`matrix.group.${to}`) })}</span>
                <b className="font-semibold">{format.count(clients)}</b>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
