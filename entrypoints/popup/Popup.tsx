import { useEffect, useState } from 'react';
import { FindEverywhere, openInTab } from '../../components/find/FindEverywhere';
import { DayList } from '../../components/followup/DayList';
import { EntryForAnyone } from '../../components/followup/EntryForAnyone';
import { ButtonLink } from '../../components/ui/Button';
import { Flower } from '../../components/ui/Flower';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { OpenSidePanel } from './OpenSidePanel';
import { UseOnSite } from './UseOnSite';
import { AT_FIRST, usePicture } from './usePicture';

/** So many of each group are shown; the rest is a click away. */
const SHOWN = 40;

/** Today: what is overdue, what is due, what is coming, and all that can be done about it. */
export function Popup() {
  const { t, format } = useWords();
  const [limit, setLimit] = useState(AT_FIRST);
  useEffect(() => setLimit(SHOWN), []);
  const { data: today } = useAnswer('today.show', { limit });
  const picture = usePicture(today);
  if (!today) return null;
  return (
    <main
      ref={picture}
      className="flex max-h-[600px] min-h-[220px] flex-col has-[dialog]:min-h-[520px]"
      data-testid="popup"
    >
      <header className="flex items-center gap-2.5 px-4 py-3.5">
        <Flower />
        <h1 className="min-w-0 flex-1 truncate font-bold text-lead">{format.day(today.now)}</h1>
        <FindEverywhere onGo={openInTab} />
        {today.doneToday > 0 && <span className="text-ink-2">{t('today.done', { count: today.doneToday })}</span>}
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto">
        {today.isBaseEmpty ? <Begin /> : <EntryForAnyone />}
        <DayList today={today} />
      </div>
      <footer className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-t px-4 py-2">
        <a href="/dashboard.html#/clients" target="_blank" rel="noreferrer" className="text-brand hover:underline">
          {t('today.dashboard')}
        </a>
        <span data-of-this-tab className="ml-auto flex flex-wrap justify-end gap-x-4">
          <OpenSidePanel />
          <UseOnSite />
        </span>
      </footer>
    </main>
  );
}

/** Of an empty base the first thing to do is not here. */
function Begin() {
  const { t } = useWords();
  return (
    <p className="border-line border-t px-4 py-3">
      <ButtonLink look="primary" href="/dashboard.html#/clients" target="_blank" rel="noreferrer">
        {t('firstDay.begin')}
      </ButtonLink>
    </p>
  );
}
