import { X } from 'lucide-react';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** Who the user is, as their webmails say, and where each address was seen: a wrong one can be taken away for good. */
export function OwnAddressesSetting() {
  const { t } = useWords();
  const { data: seen = [] } = useAnswer('own.list', {});
  const deny = useCommand('own.deny', ({ address }) => t('own.denied', { address }));
  if (seen.length === 0) return null;
  return (
    <section className="border-line border-t py-3">
      <h2 className="font-semibold">{t('own.title')}</h2>
      <p className="text-ink-2">{t('own.text')}</p>
      <ul className="mt-2 grid gap-1">
        {seen.flatMap(({ origin, addresses }) =>
          addresses.map((address) => (
            <li key={`${origin} ${address}`} className="flex min-w-0 flex-wrap items-center gap-x-2">
              <bdi className="min-w-0 break-all">{address}</bdi>
              <span className="min-w-0 break-all text-ink-2">{t('own.seenAt', { host: new URL(origin).host })}</span>
              <button
                type="button"
                aria-label={t('own.deny', { address })}
                title={t('own.deny', { address })}
                disabled={deny.isPending}
                onClick={() => deny.mutate({ origin, address })}
                className="grid size-7 place-items-center rounded-full text-ink-2 hover:bg-canvas hover:text-ink"
              >
                <X size={13} aria-hidden="true" />
              </button>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
