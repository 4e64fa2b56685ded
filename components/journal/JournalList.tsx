import { useId, useState } from 'react';
import type { JournalLine } from '../../lib/domain/journalLine';
import type { Translate } from '../../lib/i18n/words';
import { useUndo } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { Tag } from '../ui/Tag';
import { doneWords } from './doneWords';
import { JournalChanges } from './JournalChanges';

/** What was done, under its days, the latest first. */
export function JournalList({ lines }: { lines: JournalLine[] }) {
  const { format } = useWords();
  const days = Map.groupBy(lines, ({ at }) => localDay(at));
  return [...days].map(([day, some]) => (
    <section key={day} className="mb-5">
      <Heading level={2} className="mb-1">
        {format.day(day)}
      </Heading>
      <ol className="border-line border-t" data-testid="journal">
        {some.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ol>
    </section>
  ));
}

/** The day on the reader's wall. */
function localDay(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function Line({ line }: { line: JournalLine }) {
  const { t, format } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const what = whatWords(t, line);
  return (
    <li className="border-line border-b py-1.5" data-entry={line.name}>
      <div className="grid grid-cols-[44px_1fr_auto] items-baseline gap-x-3">
        <time dateTime={new Date(line.at).toISOString()} className="text-ink-3">
          {format.time(line.at)}
        </time>
        <div className="min-w-0">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            title={t('journal.open')}
            className={`text-left font-semibold hover:underline ${line.isUndone ? 'text-ink-2 line-through' : ''}`}
            onClick={() => setOpen(!isOpen)}
          >
            {what}
          </button>{' '}
          <Whose line={line} />
          <div className="flex flex-wrap items-center gap-x-2 text-ink-2 text-small">
            <span>{line.isByItself ? t('journal.itself') : line.byName || t('journal.you')}</span>
            {line.job && <span>{t('journal.job', { count: line.job.done })}</span>}
            {line.job?.isRunning && <span>{t('journal.running')}</span>}
            {line.job && line.job.spared > 0 && <span>{t('journal.spared', { count: line.job.spared })}</span>}
            {line.followed > 0 && !line.isByItself && <span>{t('journal.followed', { count: line.followed })}</span>}
            {line.isUndone && <Tag>{t('journal.undone')}</Tag>}
          </div>
        </div>
        <TakeBack line={line} />
      </div>
      {isOpen && (
        <div id={id} className="mt-2 ml-14 max-sm:ml-0">
          <JournalChanges entryId={line.id} />
        </div>
      )}
    </li>
  );
}

function whatWords(t: Translate, { name, undoes }: JournalLine): string {
  return undoes ? t('journal.undoes', { what: doneWords(t, undoes) }) : doneWords(t, name);
}

/** The clients whose it is; of one that is gone the name it had. */
function Whose({ line: { clients, moreClients } }: { line: JournalLine }) {
  const { t } = useWords();
  return (
    <span className="text-ink-2">
      {clients.map(({ id, name }, i) => (
        <span key={id}>
          {i > 0 && ', '}
          <a href={`#/clients/${id}`} className="hover:underline">
            {name ?? t('client.gone')}
          </a>
        </span>
      ))}
      {moreClients > 0 && ` ${t('journal.moreClients', { count: moreClients })}`}
    </span>
  );
}

/** The way back, or why there is none. What cannot be taken back for another reason is said when it is tried. */
function TakeBack({ line }: { line: JournalLine }) {
  const { t } = useWords();
  const undo = useUndo();
  if (line.isUndone) return <span />;
  if (line.isByItself) return <WhyNot text={t('journal.whyNot.itself')} />;
  if (line.job?.isRunning) return <WhyNot text={t('journal.whyNot.running')} />;
  return (
    <Button look="link" disabled={undo.isPending} onClick={() => undo.mutate(line.id)}>
      {t('undo')}
    </Button>
  );
}

function WhyNot({ text }: { text: string }) {
  return <span className="max-w-[180px] text-right text-ink-3 text-small">{text}</span>;
}
