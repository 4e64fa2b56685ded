import { useState } from 'react';
import type { OpenedList } from '../../../lib/exchange/clients/reading';
import type { Choices, Decision, PlanShown } from '../../../lib/exchange/clients/session';
import { useWords } from '../../../lib/query/words';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Part } from '../../ui/Part';
import { Tag } from '../../ui/Tag';
import { ChangedClients } from './ChangedClients';
import { DoubtfulClients } from './DoubtfulClients';
import type { NamedField } from './fieldNames';
import { LeftOutRows } from './LeftOutRows';
import { NewClients } from './NewClients';

interface PlanPreviewProps {
  list: OpenedList;
  plan: PlanShown;
  fields: NamedField[];
  isTaking: boolean;
  onTake(choices: Choices): void;
  onColumns(): void;
  onCancel(): void;
}

/** What would become of a list before any of it has: counted, the first of each kind shown, the doubtful ones asked. */
export function PlanPreview({ list, plan, fields, isTaking, onTake, onColumns, onCancel }: PlanPreviewProps) {
  const { t, format } = useWords();
  const { counts, shown, leftOut } = plan;
  const [takesNew, setTakesNew] = useState(true);
  const [takesChanged, setTakesChanged] = useState(true);
  const [decided, setDecided] = useState<ReadonlyMap<number, Decision>>(new Map());
  const [others, setOthers] = useState<Choices['others']>();
  const total = (count: number) => ({ total: format.count(count) });
  const undecided = counts.doubtful - decided.size;
  const taken =
    (takesNew ? counts.new : 0) +
    (takesChanged ? counts.changed : 0) +
    [...decided.values()].filter(({ as }) => as !== 'out').length +
    (others ? undecided : 0);
  const said = [
    counts.new > 0 && <Tag tone="good">{t('bring.new', total(counts.new))}</Tag>,
    counts.changed > 0 && <Tag tone="brand">{t('bring.changed', total(counts.changed))}</Tag>,
    counts.doubtful > 0 && <Tag tone="warn">{t('bring.doubtful', total(counts.doubtful))}</Tag>,
    counts.same > 0 && <Tag>{t('bring.same', total(counts.same))}</Tag>,
    counts.people > 0 && <Tag>{t('bring.people', total(counts.people))}</Tag>,
    counts.orders > 0 && <Tag>{t('bring.orders', total(counts.orders))}</Tag>,
    counts.rowsOut > 0 && <Tag tone="bad">{t('bring.rowsOut', total(counts.rowsOut))}</Tag>,
    counts.cellsOut > 0 && <Tag tone="bad">{t('bring.cellsOut', total(counts.cellsOut))}</Tag>,
  ];
  return (
    <div className="grid max-w-[860px] grid-cols-[minmax(0,1fr)] gap-5" data-testid="plan">
      <div>
        <p className="mb-2 text-ink-2">
          {t(`bring.kind.${list.known ?? list.kind}`)} · {t('bring.rows', { count: list.rowCount })}
        </p>
        <ul className="flex flex-wrap gap-1.5">{said.map((tag, i) => tag && <li key={i}>{tag}</li>)}</ul>
        {counts.new + counts.changed + counts.doubtful === 0 && (
          <p className="mt-3 font-semibold">{t('bring.nothing')}</p>
        )}
      </div>
      {counts.new > 0 && (
        <Part title={t('bring.newTitle')} aside={format.count(counts.new)}>
          <Checkbox checked={takesNew} onChange={setTakesNew} className="mb-2">
            {t('bring.takeNew')}
          </Checkbox>
          <NewClients shown={shown.new} />
        </Part>
      )}
      {counts.changed > 0 && (
        <Part title={t('bring.changedTitle')} aside={format.count(counts.changed)} text={t('bring.changedText')}>
          <Checkbox checked={takesChanged} onChange={setTakesChanged} className="mb-2">
            {t('bring.takeChanged')}
          </Checkbox>
          <ChangedClients shown={shown.changed} fields={fields} />
        </Part>
      )}
      {counts.doubtful > 0 && (
        <Part title={t('bring.doubtfulTitle')} aside={format.count(counts.doubtful)} text={t('bring.doubtfulText')}>
          <DoubtfulClients
            shown={shown.doubtful}
            more={counts.doubtful - shown.doubtful.length}
            decided={decided}
            others={others}
            onDecide={(index, decision) => setDecided(new Map(decided).set(index, decision))}
            onOthers={setOthers}
          />
        </Part>
      )}
      {leftOut.length > 0 && <LeftOutRows leftOut={leftOut} total={counts.rowsOut + counts.cellsOut} />}
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onClick={onCancel}>
          {t('bring.otherFile')}
        </Button>
        {list.kind !== 'vcard' && <Button onClick={onColumns}>{t('bring.chooseColumns')}</Button>}
        <Button
          look="primary"
          disabled={taken === 0 || isTaking}
          onClick={() => onTake({ takesNew, takesChanged, decided: [...decided], others })}
        >
          {t('bring.take', { count: taken })}
        </Button>
      </div>
    </div>
  );
}
