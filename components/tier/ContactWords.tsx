import type { ContactLine } from '../../lib/domain/contactViews';
import { dayOf } from '../../lib/domain/wallClock';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { Tag } from '../ui/Tag';

/** "every 7 days, next by 25 Nov; last contact: call, 3 days ago, they wait for the samples". */
export function ContactWords({ line }: { line: ContactLine }) {
  const { t, format } = useWords();
  const today = dayOf(useNow());
  return (
    <div className="text-ink-2">
      <p className="flex flex-wrap items-baseline gap-x-1.5">
        <span>
          {t('tier.every', { count: line.every })}, {t('contacts.by', { when: format.date(line.dueOn, today) })}
        </span>
        <LightTag line={line} />
      </p>
      <p className="break-words">
        {t('contacts.last')}: <LastContactWords line={line} />
        {line.last?.title && `: ${line.last.title}`}
      </p>
    </div>
  );
}

/** Which contact counted, and how long ago it was. */
export function LastContactWords({ line: { last } }: { line: Pick<ContactLine, 'last'> }) {
  const { t, format } = useWords();
  if (!last) return <span className="text-ink-2">{t('contacts.never')}</span>;
  const ago = last.days === 0 ? t('contacts.today') : t('contacts.ago', { count: last.days });
  return (
    <span title={format.past(last.at, Date.now())}>
      {t(`activity.${last.kind}`)}, {ago}
    </span>
  );
}

/** Amber when it is time to be in touch, red when half the time more has passed. */
export function LightTag({ line: { light } }: { line: Pick<ContactLine, 'light'> }) {
  const { t } = useWords();
  if (light === 'fine') return null;
  return <Tag tone={light === 'due' ? 'warn' : 'bad'}>{t(`contacts.light.${light}`)}</Tag>;
}
