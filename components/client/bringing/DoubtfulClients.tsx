import type { Choices, Decision, ShownVerdict } from '../../../lib/exchange/clients/session';
import { useWords } from '../../../lib/query/words';
import { type Choice, Select } from '../../ui/Select';

interface DoubtfulClientsProps {
  shown: ShownVerdict[];
  /** So many more are not shown. */
  more: number;
  decided: ReadonlyMap<number, Decision>;
  others: Choices['others'];
  onDecide(index: number, decision: Decision): void;
  onOthers(others: Choices['others']): void;
}

/** Who each of them is, for the user to say. */
export function DoubtfulClients({ shown, more, decided, others, onDecide, onOthers }: DoubtfulClientsProps) {
  const { t, format } = useWords();
  return (
    <>
      <ul className="mb-2">
        {shown.map(({ index, verdict }) => {
          if (verdict.as !== 'doubtful') return null;
          const { draft, why, candidates } = verdict;
          const decision = decided.get(index);
          const choices: Choice<string>[] = [
            ['out', t('bring.decide.out')],
            ['new', t('bring.decide.new')],
            ...candidates.map(
              ({ clientId, name }): Choice<string> => [`is ${clientId}`, t('bring.decide.known', { name })],
            ),
          ];
          return (
            <li
              key={index}
              className="grid grid-cols-[1fr_240px] items-center gap-x-3 gap-y-1 border-line border-t py-2 max-sm:grid-cols-1"
            >
              <div className="min-w-0">
                <p className="break-words font-semibold">{draft.name || t('bring.notKnown')}</p>
                <p className="truncate text-ink-2">
                  {draft.people.flatMap(({ emails, phones }) => [...emails, ...phones]).join(', ')}
                </p>
                <p className="text-warn">{t(`bring.doubt.${why}`)}</p>
              </div>
              <Select
                aria-label={t('bring.decide', { name: draft.name })}
                className="min-h-[30px] w-full rounded-lg border border-line bg-surface px-1.5 py-1"
                choices={choices}
                value={chosenOf(decision)}
                onChange={(chosen) => onDecide(index, decisionOf(chosen))}
              />
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className="mb-1 text-ink-2">{t('bring.moreDoubtful', { total: format.count(more) })}</p>}
      {(more > 0 || shown.length > 3) && (
        <Select
          aria-label={t('bring.doubtfulTitle')}
          choices={[
            [null, t('bring.othersOut')],
            ['new', t('bring.othersNew')],
            ['first', t('bring.othersFirst')],
          ]}
          value={others ?? null}
          onChange={(chosen) => onOthers(chosen === 'new' || chosen === 'first' ? chosen : undefined)}
        />
      )}
    </>
  );
}

function chosenOf(decision: Decision | undefined): string {
  return decision?.as === 'known' ? `is ${decision.clientId}` : (decision?.as ?? 'out');
}

function decisionOf(chosen: string): Decision {
  if (chosen === 'new' || chosen === 'out') return { as: chosen };
  return { as: 'known', clientId: chosen.slice('is '.length) };
}
