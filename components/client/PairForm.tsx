import { useState } from 'react';
import type { Client } from '../../lib/domain/client';
import type { Fields } from '../../lib/domain/journal';
import type { ClientPair, PairSide } from '../../lib/domain/merge/pair';
import { fieldsToChoose } from '../../lib/domain/merge/unite';
import { explain } from '../../lib/i18n/words';
import { useAnswer, useCommand } from '../../lib/query';
import { useJob } from '../../lib/query/job';
import { useKeys } from '../../lib/query/keys';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Progress } from '../ui/Progress';
import { Tag } from '../ui/Tag';
import { PairFields, type Side } from './PairFields';

interface PairFormProps {
  a: string;
  b: string;
  /** To the pair so many places further. */
  onMove(by: number): void;
}

/** Two clients side by side, and what is to become of them. */
export function PairForm({ a, b, onMove }: PairFormProps) {
  const { t } = useWords();
  const { data: pair } = useAnswer('duplicates.show', { a, b });
  if (pair === undefined) return null;
  if (pair === null) {
    return (
      <p className="flex items-center gap-3 text-ink-2">
        {t('merge.gone')}
        <Button onClick={() => onMove(1)}>{t('merge.later')}</Button>
      </p>
    );
  }
  return <Pair pair={pair} onMove={onMove} />;
}

const SURE_TONES = { sure: 'good', likely: 'brand', perhaps: 'plain' } as const;

function Pair({ pair, onMove }: { pair: ClientPair; onMove(by: number): void }) {
  const { t } = useWords();
  const [stays, setStays] = useState<Side>(() => fuller(pair));
  const [taken, setTaken] = useState<Record<string, Side>>(() => fullerValues(pair));
  const [keep, gone] = stays === 'a' ? [pair.a, pair.b] : [pair.b, pair.a];
  const merging = useJob('client.merge', () => t('merge.merged', { keep: keep.client.name, gone: gone.client.name }));
  const apart = useCommand('duplicates.keepApart', () =>
    t('merge.areTwo', { one: pair.a.client.name, other: pair.b.client.name }),
  );

  const merge = () => {
    if (merging.isRunning) return;
    const chosen = Object.keys(taken).filter((name) => taken[name] !== stays);
    void merging.start({ keepId: keep.client.id, goneId: gone.client.id, chosen });
  };
  const keepApart = () => apart.mutate({ oneId: pair.a.client.id, otherId: pair.b.client.id });
  useKeys({ m: merge, d: keepApart, j: () => onMove(1), k: () => onMove(-1) });

  return (
    <div data-testid="pair">
      <p className="mb-3 flex flex-wrap items-baseline gap-x-2 gap-y-1">
        <Tag tone={SURE_TONES[pair.sureness]}>{t(`merge.sureness.${pair.sureness}`)}</Tag>
        <span>
          {pair.reasons.map(({ code, shared }) => explain(t, 'merge.reason', { code, params: { shared } })).join('; ')}
        </span>
      </p>
      <PairFields
        pair={pair}
        stays={stays}
        onStay={setStays}
        taken={taken}
        onTake={(name, side) => setTaken({ ...taken, [name]: side })}
      />
      <p className="my-3 text-ink-2">{t('merge.allKept')}</p>
      {merging.job ? (
        <Progress label={t('merge.merging')} done={merging.job.done} of={merging.job.total} onCancel={merging.cancel} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Button look="primary" onClick={merge} disabled={merging.isRunning} aria-keyshortcuts="m">
            {t('merge.merge')}
          </Button>
          <Button onClick={keepApart} disabled={apart.isPending} aria-keyshortcuts="d">
            {t('merge.apart')}
          </Button>
          <Button look="quiet" onClick={() => onMove(1)} aria-keyshortcuts="j">
            {t('merge.later')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Of whom there is more stays, until the user says otherwise; of as much, the older one. */
function fuller({ a, b }: ClientPair): Side {
  const much = ({ entries, invoices, contacts }: PairSide) => entries + 5 * invoices + contacts.length;
  if (much(a) !== much(b)) return much(a) > much(b) ? 'a' : 'b';
  return a.client.createdAt <= b.client.createdAt ? 'a' : 'b';
}

/** Of each field the fuller value; of two as full, that of the client who stays. */
function fullerValues(pair: ClientPair): Record<string, Side> {
  const { a, b } = pair;
  const stays = fuller(pair);
  const length = (client: Client, name: string) => {
    const value = (client as unknown as Fields)[name];
    return typeof value === 'string' ? value.trim().length : 0;
  };
  return Object.fromEntries(
    fieldsToChoose(a.client, b.client).map((name): [string, Side] => {
      const [one, other] = [length(a.client, name), length(b.client, name)];
      return [name, one === other ? stays : one > other ? 'a' : 'b'];
    }),
  );
}
