import type { MatrixCell, MatrixPart } from '../../lib/domain/matrix/matrix';
import type { MatrixView } from '../../lib/domain/matrix/views';
import { useWords } from '../../lib/query/words';
import { FREQUENCIES, isPart, moneyWords, RECENCIES } from './parts';

/** Of the largest dot and of the smallest, in pixels across. */
const LARGEST = 44;
const SMALLEST = 8;

interface MatrixGridProps {
  view: MatrixView;
  part: MatrixPart;
  onPart(part: MatrixPart): void;
}

/** How lately across, how often down, the most often on top; in each cell a dot by the money, and how many clients. */
export function MatrixGrid({ view: { cells, currency }, part, onPart }: MatrixGridProps) {
  const { t } = useWords();
  const most = Math.max(1, ...cells.map(({ money }) => money[currency] ?? 0));
  return (
    <table className="w-full table-fixed border-collapse" data-testid="matrix">
      <caption className="sr-only">{t('matrix.grid')}</caption>
      <thead>
        <tr>
          <td className="w-[64px] sm:w-[104px]" />
          {RECENCIES.map((recency) => (
            <th key={recency} scope="col" className="px-0.5 pb-1 align-bottom font-normal text-ink-2 text-tiny">
              {t(`matrix.recency.${recency}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {FREQUENCIES.toReversed().map((frequency) => (
          <tr key={frequency}>
            <th scope="row" className="pr-2 text-right font-normal text-ink-2 text-tiny">
              {t(`matrix.frequency.${frequency}`)}
            </th>
            {RECENCIES.map((recency) => {
              const place = { recency: Number(recency), frequency: Number(frequency) };
              const cell = cells.find((one) => one.recency === place.recency && one.frequency === place.frequency);
              return (
                <td key={recency} className="h-[72px] border border-line p-0">
                  {cell && (
                    <CellButton
                      cell={cell}
                      size={Math.max(SMALLEST, LARGEST * Math.sqrt((cell.money[currency] ?? 0) / most))}
                      name={t('matrix.cell', {
                        often: t(`matrix.frequency.${frequency}`),
                        when: t(`matrix.recency.${recency}`),
                      })}
                      isChosen={isPart(part, { of: 'cell', ...place })}
                      onChoose={() => onPart({ of: 'cell', ...place })}
                    />
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellButtonProps {
  cell: MatrixCell;
  size: number;
  name: string;
  isChosen: boolean;
  onChoose(): void;
}

function CellButton({ cell: { clients, money }, size, name, isChosen, onChoose }: CellButtonProps) {
  const { t, format } = useWords();
  const words = [`${name}: ${t('matrix.clients', { count: clients })}`, moneyWords(money, format)]
    .filter(Boolean)
    .join(', ');
  return (
    <button
      type="button"
      aria-label={words}
      title={words}
      aria-pressed={isChosen}
      onClick={onChoose}
      className={`grid h-full w-full grid-rows-[1fr_auto] place-items-center py-0.5 hover:bg-canvas ${isChosen ? 'bg-brand-soft font-semibold' : ''}`}
    >
      <span aria-hidden="true" className="rounded-full bg-brand" style={{ width: size, height: size }} />
      <span className="text-small">{format.count(clients)}</span>
    </button>
  );
}
