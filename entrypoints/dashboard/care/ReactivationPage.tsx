import { useEffect, useRef, useState } from 'react';
import { memberName } from '../../../components/reactivation/memberName';
import { QuietClient } from '../../../components/reactivation/QuietClient';
import { ReactivationReport } from '../../../components/reactivation/ReactivationReport';
import { ReactivationSettings } from '../../../components/reactivation/ReactivationSettings';
import { Button } from '../../../components/ui/Button';
import { Card } from '../../../components/ui/Card';
import { Heading } from '../../../components/ui/Heading';
import { Empty } from '../../../components/ui/Section';
import type { ReactivationList } from '../../../lib/domain/reactivationViews';
import { useAnswer } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';
import { CareTitle } from './CareTitle';

/** The one whose turn it is, and those who come then. */
const SHOWN = 9;

/** Clients who order nothing for longer than usual, walked through one by one. */
export function ReactivationPage() {
  const { t } = useWords();
  const [at, setAt] = useState(0);
  const { data: list } = useAnswer('reactivation.list', { offset: at, limit: SHOWN });
  const turn = useFocusOnNext(list?.lines[0]?.clientId);
  if (!list) return null;
  const { lines, total, on } = list;
  const [line] = lines;
  const move = (by: number) => setAt(Math.max(0, Math.min(total, at + by)));
  return (
    <div className="max-w-[960px]">
      <CareTitle view="reactivation">
        {total > 0 && (
          <span className="text-ink-2" role="status">
            {t('reactivation.count', { count: total })}
          </span>
        )}
      </CareTitle>
      <p className="mb-4 max-w-[640px] text-ink-2">{t('reactivation.text')}</p>
      {line ? (
        <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[minmax(0,1fr)_240px]">
          <section ref={turn} tabIndex={-1} aria-label={t('reactivation.walk')} className="min-w-0 outline-none">
            <Card className="px-4 py-3">
              <QuietClient key={line.clientId} clientId={line.clientId} onMove={move} />
            </Card>
          </section>
          <Queue list={list} at={at} onNext={() => move(1)} />
        </div>
      ) : (
        <Empty title={t(on ? (total > 0 ? 'reactivation.skippedAll' : 'reactivation.none') : 'reactivation.off')}>
          {total > 0 ? (
            <Button onClick={() => setAt(0)}>{t('reactivation.fromStart')}</Button>
          ) : (
            on && t('reactivation.noneText')
          )}
        </Empty>
      )}
      <div className="mt-8 grid gap-6">
        <ReactivationReport />
        <ReactivationSettings list={list} />
      </div>
    </div>
  );
}

/** Whoever goes through them by keyboard goes on at the next, not at the beginning of the page. */
function useFocusOnNext(clientId: string | undefined) {
  const turn = useRef<HTMLElement>(null);
  const shown = useRef(clientId);
  useEffect(() => {
    if (shown.current !== undefined && clientId !== undefined && shown.current !== clientId) turn.current?.focus();
    shown.current = clientId;
  }, [clientId]);
  return turn;
}

/** Who comes then, who is worth most first; and who sees to it. */
function Queue({ list, at, onNext }: { list: ReactivationList; at: number; onNext(): void }) {
  const { t, format } = useWords();
  const { lines, total, responsible, members } = list;
  const named = members.length > 1 && members.find(({ id }) => id === responsible);
  const next = lines.slice(1);
  const more = total - at - lines.length;
  return (
    <aside className="grid content-start gap-3">
      <Button onClick={onNext} aria-keyshortcuts="j">
        {t('reactivation.next')}
      </Button>
      {next.length > 0 && (
        <section>
          <Heading level={3} className="mb-1">
            {t('reactivation.then')}
          </Heading>
          <ol className="grid gap-1.5">
            {next.map(({ clientId, clientName, days, yearly }) => (
              <li key={clientId} className="min-w-0">
                <span className="block truncate">{clientName}</span>
                <span className="block text-ink-2 text-small">
                  {t('reactivation.ago', { count: days })}
                  {yearly && ` · ${format.money(yearly)}`}
                </span>
              </li>
            ))}
          </ol>
          {more > 0 && <p className="mt-1.5 text-ink-2">{t('reactivation.more', { count: more })}</p>}
        </section>
      )}
      {named && (
        <p className="text-ink-2">
          {t('reactivation.rules.responsible')}: {memberName(t, named, members)}
        </p>
      )}
    </aside>
  );
}
