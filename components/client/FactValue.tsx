import type { FieldDefinition, FieldValue } from '../../lib/domain/fields';
import { linkOf } from '../../lib/domain/fieldValue';
import { dayOf, isDay } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';

/** A value as it is read. One that was kept before the field was of this kind is shown as it is. */
export function FactValue({ field, value }: { field: FieldDefinition; value: FieldValue }) {
  const { t, format } = useWords();
  const today = dayOf(useNow());
  if (Array.isArray(value)) {
    return (
      <ul className="min-w-0 flex-1 basis-full">
        {value.map((line, i) => (
          <li key={i} className="break-words">
            {line}
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value === 'boolean') return t(value ? 'facts.yes' : 'facts.no');
  if (typeof value === 'number') return format.number(value);
  if (field.kind === 'date' && isDay(value)) return format.date(value, today);
  const link = field.kind === 'link' ? linkOf(value) : undefined;
  if (!link) return <span className="min-w-0 whitespace-pre-wrap break-words">{value}</span>;
  return (
    <a href={link} target="_blank" rel="noreferrer" className="break-all text-brand hover:underline">
      {link.replace(/^https?:\/\//, '').replace(/\/$/, '')}
    </a>
  );
}
