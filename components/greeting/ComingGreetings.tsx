import type { ComingSession } from '../../lib/domain/greetingViews';
import { useWords } from '../../lib/query/words';
import { Heading } from '../ui/Heading';

/** What there will be to write within the coming weeks, by the day on which it begins. */
export function ComingGreetings({ sessions }: { sessions: readonly ComingSession[] }) {
  const { t, format } = useWords();
  if (sessions.length === 0) return null;
  return (
    <section className="mt-6">
      <Heading level={2}>{t('greeting.coming')}</Heading>
      <ul className="mt-2 border-line border-t">
        {sessions.map(({ from, people, feasts }) => (
          <li key={from} className="grid gap-x-4 border-line border-b py-2 sm:grid-cols-[150px_1fr]">
            <span className="text-ink-2">{t('greeting.from', { day: format.date(from, from) })}</span>
            <ul className="grid gap-0.5">
              {feasts.map(({ occasion, day }) => (
                <li key={occasion}>
                  <b className="font-semibold">{t(`occasion.${occasion}`)}</b> · {format.date(day, from)}
                </li>
              ))}
              {people.map(({ clientId, clientName, name, occasion, day }) => (
                <li key={`${clientId} ${name} ${occasion}`} className="min-w-0 break-words">
                  <a href={`#/clients/${clientId}`} className="font-semibold text-brand underline">
                    {name}
                  </a>
                  {name !== clientName && <span className="text-ink-2"> ({clientName})</span>} ·{' '}
                  {t(`occasion.${occasion}`)} · {format.date(day, from)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
