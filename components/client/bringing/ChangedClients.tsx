import type { Difference } from '../../../lib/domain/bringing/plan';
import type { ContactRole } from '../../../lib/domain/client';
import type { ServiceStyle } from '../../../lib/domain/serviceStyle';
import type { Tier } from '../../../lib/domain/tier';
import type { ShownVerdict } from '../../../lib/exchange/clients/session';
import type { Key, Translate } from '../../../lib/i18n/words';
import { useWords } from '../../../lib/query/words';
import type { NamedField } from './fieldNames';

/** What of each would change: as it is, and as the list says it. */
export function ChangedClients({ shown, fields }: { shown: ShownVerdict[]; fields: NamedField[] }) {
  const { t } = useWords();
  return (
    <ul>
      {shown.map(
        ({ index, verdict }) =>
          verdict.as === 'changed' && (
            <li key={index} className="border-line border-t py-2">
              <p className="break-words font-semibold">{verdict.clientName}</p>
              <ul className="text-ink-2">
                {verdict.differences.slice(0, 12).map((difference, i) => (
                  <li key={i} className="break-words">
                    <DifferenceLine difference={difference} fields={fields} t={t} />
                  </li>
                ))}
              </ul>
            </li>
          ),
      )}
    </ul>
  );
}

function DifferenceLine({ difference, fields, t }: { difference: Difference; fields: NamedField[]; t: Translate }) {
  const { field, person, before, after } = difference;
  if (field === 'person')
    return (
      <>
        {t('bring.personAdded')}: <span className="text-ink">{String(after)}</span>
      </>
    );
  return (
    <>
      {person && `${person}, `}
      {nameOf(field, fields, t)}:{' '}
      {before !== undefined && <del className="text-ink-3">{wordsOf(field, before, t)}</del>}{' '}
      <ins className="text-ink no-underline">{wordsOf(field, after, t)}</ins>
    </>
  );
}

const NAMES: Record<string, Key> = {
  name: 'client.name',
  post: 'bring.column.post',
  roles: 'bring.column.role',
  emails: 'bring.column.email',
  phones: 'bring.column.phone',
  birthday: 'bring.column.birthday',
  tags: 'bring.column.tags',
  taxNumber: 'bring.column.taxNumber',
  city: 'bring.column.city',
  country: 'bring.column.country',
  site: 'bring.column.site',
  remember: 'bring.column.remember',
  tier: 'bring.column.tier',
  everyDays: 'bring.column.everyDays',
  style: 'bring.column.style',
  note: 'bring.column.note',
  order: 'activity.order',
};

function nameOf(field: string, fields: NamedField[], t: Translate): string {
  const own = fields.find(({ id }) => field === `own:${id}`)?.name;
  const key = NAMES[field] as 'client.name' | undefined;
  return own ?? (key ? t(key) : field.replace(/^own:.*/u, t('bring.column.new')));
}

function wordsOf(field: string, value: unknown, t: Translate): string {
  if (field === 'tier') return t(`tier.${value as Tier}`);
  if (field === 'style') return t(`style.${value as ServiceStyle}`);
  if (!Array.isArray(value)) return String(value);
  return value.map((one) => (ROLES.has(one) ? t(`role.${one as ContactRole}`) : String(one))).join(', ');
}

const ROLES = new Set<unknown>(['orders', 'receiving', 'paperwork', 'payments', 'decision']);
