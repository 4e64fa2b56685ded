import type { ReactNode } from 'react';
import { capital } from '../../lib/i18n/format';
import { useWords } from '../../lib/query/words';
import type { Happened } from '../../lib/reading/entry';
import { Tag } from '../ui/Tag';
import type { ShownReading } from './useEntryLine';
import type { Promised } from './useLine';
import { useNow } from './useNow';

/** What would be kept, in two little rows: what happened, what comes next. */
export function EntryRows({ reading, person }: { reading: ShownReading; person?: string | undefined }) {
  const { t } = useWords();
  const { happened, next } = reading;
  return (
    <div className="grid gap-1">
      {happened && (
        <Row name={t('entry.happened')} testid="happened">
          <HappenedWords happened={happened} person={person} />
        </Row>
      )}
      {next && (
        <Row name={t('entry.next')} testid="understood">
          <NextWords {...next} {...next.promised} />
        </Row>
      )}
    </div>
  );
}

function Row({ name, testid, children }: { name: string; testid: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[58px_1fr] items-baseline gap-x-2" data-testid={testid}>
      <span className="text-ink-3 text-tiny">{name}</span>
      <span className="min-w-0 break-words text-ink-2">{children}</span>
    </div>
  );
}

function HappenedWords({ happened, person }: { happened: Happened; person?: string | undefined }) {
  const { t, format, language } = useWords();
  const now = useNow();
  const { kind, direction, text, on, amount } = happened;
  const name =
    kind === 'letter'
      ? t(direction === 'in' ? 'activity.letter-in' : 'activity.letter-out')
      : t(kind === 'call' && direction === 'in' ? 'activity.call-in' : `activity.${kind}`);
  const details = [
    person,
    on && (person ? format.due(on, now) : capital(format.due(on, now), language)),
    amount && format.money(amount),
  ].filter(Boolean);
  return (
    <>
      <Tag tone="good">{name}</Tag> <span className="text-ink">{details.join(', ')}</span>
      {text && `${details.length > 0 ? ': ' : ''}${text}`}
    </>
  );
}

/** Without a day yet, that it is to be picked. */
function NextWords({ kind, due, repeat, text }: Pick<Promised, 'kind' | 'text'> & Partial<Promised>) {
  const { t, format, language } = useWords();
  const now = useNow();
  return (
    <>
      <Tag tone="brand">{t(`kind.${kind}`)}</Tag>{' '}
      <span className="text-ink">{due ? capital(format.due(due, now), language) : t('entry.whenUnsaid')}</span>
      {repeat && `, ${t(`repeat.${repeat}`)}`}
      {text && `${due ? ':' : ''} ${text}`}
    </>
  );
}
