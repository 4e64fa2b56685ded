import { type FormEvent, useMemo, useState } from 'react';
import { DAILY, type Promotion } from '../../lib/domain/promotion';
import { EVERYBODY, type Filter } from '../../lib/domain/segments/filter';
import type { Day } from '../../lib/domain/wallClock';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { FilterBar } from '../list/FilterBar';
import { fieldsIn } from '../list/fields';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { DayField } from '../ui/DayField';
import { SelectField } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { PromotionTexts } from './PromotionTexts';

interface PromotionFormProps {
  promotion?: Promotion;
  today: Day;
  onClose(): void;
}

/** What is told, to whom, until when. */
export function PromotionForm({ promotion, today, onClose }: PromotionFormProps) {
  const { t } = useWords();
  const [title, setTitle] = useState(promotion?.title ?? '');
  const [until, setUntil] = useState<Day | ''>(promotion?.until ?? '');
  const [daily, setDaily] = useState(String(promotion?.daily ?? DAILY.usual));
  const [whom, setWhom] = useState<Filter>(promotion?.whom ?? EVERYBODY);
  const [letters, setLetters] = useState<Promotion['letters']>(promotion?.letters ?? {});
  const keep = useCommand('promotion.keep', ({ title: of }) => t('promotion.kept', { title: of.trim() }));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (until === '') return;
    const said = { title, letters, until, whom, daily: Number(daily), ...(promotion && { promotionId: promotion.id }) };
    // What was refused is said, and stays to be put right.
    if (await keep.mutateAsync(said).then(Boolean, () => false)) onClose();
  }

  return (
    <Card as="section" tone="brand" className="mb-4 py-3">
      <form className="grid grid-cols-1 gap-3" onSubmit={submit} aria-label={t('promotion.new')}>
        <div className="flex flex-wrap gap-3">
          <TextField
            label={t('promotion.title')}
            className="basis-60"
            value={title}
            maxLength={200}
            onChange={setTitle}
            autoFocus
            required
          />
          <DayField label={t('promotion.until')} value={until} min={today} onChange={setUntil} required />
          <TextField
            label={t('promotion.daily')}
            type="number"
            min={DAILY.least}
            max={DAILY.most}
            value={daily}
            onChange={setDaily}
            required
          />
        </div>
        <Whom whom={whom} onChange={setWhom} />
        <PromotionTexts letters={letters} onChange={setLetters} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button look="quiet" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button look="primary" type="submit" disabled={keep.isPending}>
            {t('promotion.keep')}
          </Button>
        </div>
      </form>
    </Card>
  );
}

const ALL = 'all';
const OWN = 'own';

/** A list that was kept, or conditions chosen here; how many clients that is stands beside. */
function Whom({ whom, onChange }: { whom: Filter; onChange(whom: Filter): void }) {
  const { t } = useWords();
  const { data: choices } = useAnswer('clients.lists', {});
  const { data: found } = useAnswer('client.list', { search: '', filter: whom, offset: 0, limit: 1 });
  const fields = useMemo(() => fieldsIn(t, choices), [t, choices]);
  const segments = choices?.segments ?? [];
  const same = JSON.stringify(whom);
  const list = segments.find(({ filter }) => JSON.stringify(filter) === same);
  const isAll = whom.conditions.length === 0;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 font-semibold">
        {t('promotion.whom')}
        {found && <span className="font-normal text-ink-2"> · {t('clients.count', { count: found.total })}</span>}
      </legend>
      {segments.length > 0 && (
        <SelectField
          label={t('promotion.whom.list')}
          choices={[
            [ALL, t('promotion.whom.all')],
            ...segments.map(({ id, name }) => [id, name] as const),
            ...(list || isAll ? [] : [[OWN, t('promotion.whom.own')] as const]),
          ]}
          value={isAll ? ALL : (list?.id ?? OWN)}
          onChange={(chosen) => {
            const segment = segments.find(({ id }) => id === chosen);
            if (segment) onChange(segment.filter);
            else if (chosen === ALL) onChange(EVERYBODY);
          }}
        />
      )}
      <FilterBar fields={fields} filter={whom} onChange={onChange} />
    </fieldset>
  );
}
