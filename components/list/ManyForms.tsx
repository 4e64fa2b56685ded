import { useId, useState } from 'react';
import type { FieldValue } from '../../lib/domain/fields';
import type { FollowUpKind } from '../../lib/domain/followUp';
import { type Field, isOwn } from '../../lib/domain/segments/filter';
import { dayOf } from '../../lib/domain/wallClock';
import type { Input } from '../../lib/messages/contract';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { useNow } from '../followup/useNow';
import { DayField } from '../ui/DayField';
import { SelectField } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { type FieldInfo, infoFor } from './fields';

export type ChangeOfMany = Input<'clients.change'>['change'];

interface ManyFormProps {
  action: string;
  onDo(change: ChangeOfMany): Promise<boolean>;
  onCancel(): void;
}

export function ManyTagForm({
  action,
  isRemoved,
  tags,
  onDo,
  onCancel,
}: ManyFormProps & { isRemoved: boolean; tags: readonly string[] }) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const tag = typed.trim();
  return (
    <InlineForm
      action={action}
      disabled={tag === ''}
      onSubmit={() => onDo({ kind: isRemoved ? 'remove-tag' : 'add-tag', tag })}
      onCancel={onCancel}
    >
      <TextField label={t('many.tag')} list={id} maxLength={60} value={typed} onChange={setTyped} autoFocus />
      <datalist id={id}>
        {tags.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
    </InlineForm>
  );
}

export function ManyFieldForm({ action, fields, onDo, onCancel }: ManyFormProps & { fields: readonly FieldInfo[] }) {
  const { t } = useWords();
  const id = useId();
  const settable = fields.filter(({ field }) => SETTABLE.has(field) || isOwn(field));
  const [field, setField] = useState(settable[0]?.field ?? 'city');
  const [typed, setTyped] = useState('');
  const info = infoFor(settable, field);
  const change = changeOf(info, typed.trim());
  return (
    <InlineForm
      action={action}
      disabled={!change}
      onSubmit={async () => change !== undefined && onDo(change)}
      onCancel={onCancel}
    >
      <div className="flex flex-wrap gap-2">
        <SelectField
          label={t('filter.field')}
          className="min-w-[150px] flex-1"
          choices={settable.map(({ field: one, name }) => [one, name] as const)}
          value={field}
          onChange={(next) => {
            setField(next);
            setTyped('');
          }}
          autoFocus
        />
        {info.kind === 'date' ? (
          <DayField label={t('filter.value')} value={typed} onChange={setTyped} />
        ) : info.only || info.kind === 'yes-no' ? (
          <SelectField
            label={t('filter.value')}
            className="min-w-[150px] flex-1"
            choices={[
              ['', t('op.none')],
              ...(info.only ??
                ([
                  ['yes', t('column.yes')],
                  ['no', t('column.no')],
                ] as const)),
            ]}
            value={typed}
            onChange={setTyped}
          />
        ) : (
          <>
            <TextField label={t('filter.value')} list={id} maxLength={200} value={typed} onChange={setTyped} />
            <datalist id={id}>
              {info.known?.map((one) => (
                <option key={one} value={one} />
              ))}
            </datalist>
          </>
        )}
      </div>
      <p className="text-ink-2 text-small">{t('many.empty')}</p>
    </InlineForm>
  );
}

/** Fields of the product's own that may be the same for many. */
const SETTABLE: ReadonlySet<Field> = new Set(['tier', 'style', 'city', 'country']);

/** Undefined while what is typed is nothing for the field. */
function changeOf({ field, kind }: FieldInfo, typed: string): ChangeOfMany | undefined {
  const value = typed === '' ? null : typed;
  if (field === 'tier' || field === 'style') return { kind: field, value } as ChangeOfMany;
  if (field === 'city') return { kind: field, value };
  if (field === 'country')
    return value === null || /^\p{L}{2}$/u.test(value)
      ? { kind: field, value: value?.toUpperCase() ?? null }
      : undefined;
  if (value === null || kind === undefined) return { kind: 'field', field, value: null };
  const own = ownValue(kind, value);
  return own === undefined ? undefined : { kind: 'field', field, value: own };
}

function ownValue(kind: NonNullable<FieldInfo['kind']>, typed: string): FieldValue | undefined {
  if (kind === 'yes-no') return typed === 'yes';
  if (kind === 'list')
    return typed
      .split(/[,;]/)
      .map((one) => one.trim())
      .filter(Boolean);
  if (kind !== 'number') return typed;
  const number = Number(typed.replace(',', '.'));
  return Number.isFinite(number) ? number : undefined;
}

const KINDS: readonly FollowUpKind[] = ['call', 'letter', 'meeting', 'other'];

export function ManyStepForm({ action, onDo, onCancel }: ManyFormProps) {
  const { t } = useWords();
  const today = dayOf(useNow());
  const [kind, setKind] = useState<FollowUpKind>('call');
  const [text, setText] = useState('');
  const [due, setDue] = useState('');
  return (
    <InlineForm
      action={action}
      disabled={due === ''}
      onSubmit={() => onDo({ kind: 'follow-up', followUp: { kind, text: text.trim(), due } })}
      onCancel={onCancel}
    >
      <div className="flex flex-wrap gap-2">
        <SelectField
          label={t('many.how')}
          choices={KINDS.map((one) => [one, t(`kind.${one}`)] as const)}
          value={kind}
          onChange={setKind}
          autoFocus
        />
        <TextField label={t('many.about')} className="basis-[200px]" maxLength={500} value={text} onChange={setText} />
        <DayField label={t('many.on')} min={today} value={due} onChange={setDue} />
      </div>
    </InlineForm>
  );
}
