import type { JournalDetail, ShownChange } from '../../lib/domain/journalLine';
import { whatFor } from '../../lib/i18n/whatFor';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Tag } from '../ui/Tag';
import { fieldName, valueWords } from './fieldWords';

/** What a command changed: row by row, field by field, before and after. */
export function JournalChanges({ entryId }: { entryId: string }) {
  const { t } = useWords();
  const { data: detail } = useAnswer('journal.show', { entryId });
  if (!detail) return null;
  const { changes, more, followed, names } = detail;
  return (
    <div className="grid gap-3" data-testid="journal-changes">
      {changes.map((change) => (
        <Change key={`${change.noun} ${change.id}`} change={change} names={names} />
      ))}
      {more > 0 && <p className="text-ink-2">{t('journal.moreRows', { count: more })}</p>}
      {followed.length > 0 && (
        <section className="grid gap-3 border-line border-l-2 pl-3">
          <h3 className="font-semibold text-ink-2">{t('journal.rulesDid')}</h3>
          {followed.map((change) => (
            <Change key={`${change.noun} ${change.id}`} change={change} names={names} />
          ))}
        </section>
      )}
    </div>
  );
}

function Change({ change, names }: { change: ShownChange; names: JournalDetail['names'] }) {
  const words = useWords();
  const { t } = words;
  const { noun, kind, clientId, currency, before, after, reason } = change;
  const title = change.title || whatFor(t, { ...(reason && { reason }) });
  // Whose a new row is stands beside it already.
  const isSaid = (name: string) => kind === 'changed' || name !== 'clientId';
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const called = isSaid(name) ? fieldName(t, name, names) : undefined;
    return called ? [{ name, called }] : [];
  });
  const value = (side: ShownChange['before'], name: string) => {
    const amount = side.amount as { currency?: string } | undefined;
    return valueWords(words, name, side[name], { noun, names, currency: currency ?? amount?.currency });
  };
  const client = clientId && noun !== 'client' ? names[clientId] : undefined;
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-2">
        <b className="font-semibold">{t(`journal.noun.${noun}`)}</b>
        <span className="min-w-0">{title}</span>
        {client && <span className="text-ink-2">{client}</span>}
        {kind !== 'changed' && <Tag tone={kind === 'removed' ? 'bad' : 'good'}>{t(`journal.${kind}`)}</Tag>}
      </p>
      {fields.length === 0 ? (
        <p className="text-ink-3">{t('journal.empty')}</p>
      ) : (
        <table className="w-full table-fixed text-small" aria-label={`${t(`journal.noun.${noun}`)} ${title}`}>
          <colgroup>
            <col className="w-[132px] max-sm:w-[88px]" />
          </colgroup>
          <thead className="sr-only">
            <tr>
              <th scope="col">{t('journal.field')}</th>
              {kind !== 'made' && <th scope="col">{t('journal.before')}</th>}
              {kind !== 'removed' && <th scope="col">{t('journal.after')}</th>}
            </tr>
          </thead>
          <tbody>
            {fields.map(({ name, called }) => (
              <tr key={name} className="align-top">
                <th scope="row" className="py-0.5 pr-2 text-left font-normal text-ink-2">
                  {called}
                </th>
                {kind !== 'made' && (
                  <td className="py-0.5 pr-2 text-ink-2">
                    <del className={kind === 'removed' ? 'no-underline' : 'decoration-ink-3'}>
                      {value(before, name)}
                    </del>
                  </td>
                )}
                {kind !== 'removed' && <td className="py-0.5">{value(after, name)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
