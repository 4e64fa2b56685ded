import type { ClientLine } from '../../lib/domain/clientList';
import { isLow } from '../../lib/domain/satisfaction';
import { isOwn } from '../../lib/domain/segments/filter';
import { saidIn } from '../../lib/domain/segments/matches';
import { wallClockOf } from '../../lib/domain/wallClock';
import { whatFor } from '../../lib/i18n/whatFor';
import { useWords } from '../../lib/query/words';
import { DueWords } from '../followup/DueWords';
import { Tag } from '../ui/Tag';
import type { FieldInfo } from './fields';

/** What a client has in a column. */
export function FieldCell({ client, info }: { client: ClientLine; info: FieldInfo }) {
  const { t, format, language } = useWords();
  const { field } = info;
  switch (field) {
    case 'next':
      return <Next client={client} />;
    case 'lastContact':
      return client.lastContactAt ? format.past(client.lastContactAt, Date.now()) : <Never />;
    case 'lastOrder':
      return client.lastOrderOn ? format.date(client.lastOrderOn, today()) : <Never />;
    case 'created':
      return format.date(client.createdOn, today());
    case 'tag':
      return (
        <span className="flex flex-wrap gap-1">
          {client.tags?.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </span>
      );
    case 'role':
      return client.roles?.map((role) => t(`listRole.${role}`)).join(', ');
    case 'tier':
      return client.tier && t(`tier.${client.tier}`);
    case 'style':
      return client.style && t(`style.${client.style}`);
    case 'satisfaction':
      return client.satisfaction !== undefined && <Average average={client.satisfaction} />;
    case 'country':
      return client.country && countryName(client.country, language);
    case 'owed':
      return Object.entries(client.owed ?? {})
        .map(([currency, minor]) => format.money({ minor, currency }))
        .join(', ');
    default:
      return isOwn(field) ? <OwnValue client={client} info={info} /> : client[field];
  }
}

function OwnValue({ client, info }: { client: ClientLine; info: FieldInfo }) {
  const { t, format } = useWords();
  const value = saidIn(client, info.field);
  if (typeof value === 'boolean') return t(value ? 'column.yes' : 'column.no');
  if (typeof value === 'number') return format.count(value);
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'string') return null;
  return info.sort === 'day' ? format.date(value, today()) : value;
}

function Average({ average }: { average: number }) {
  const { format } = useWords();
  return <span className={isLow({ average }) ? 'font-semibold text-warn' : ''}>{format.number(average)}</span>;
}

function Never() {
  const { t } = useWords();
  return <span className="text-ink-2">{t('column.never')}</span>;
}

export function Next({ client: { next } }: { client: ClientLine }) {
  const { t } = useWords();
  if (!next) return <span className="text-warn">{t('clients.noNext')}</span>;
  return (
    <span className="line-clamp-2">
      <DueWords due={next.due} />
      <span className="text-ink-2">
        {' '}
        · {t(`kind.${next.kind}`)} {whatFor(t, next)}
      </span>
    </span>
  );
}

function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    // What was brought from elsewhere need be no code.
    return code;
  }
}

function today(): string {
  return wallClockOf(new Date());
}
