import { useState } from 'react';
import type { FollowUpLine } from '../../lib/domain/today';
import { useWords } from '../../lib/query/words';
import { Button, ButtonLink } from '../ui/Button';
import { Tag } from '../ui/Tag';
import { FinishForm } from './FinishForm';
import { LaterButton } from './LaterButton';
import { useFollowUpCommands } from './useFollowUpCommands';

/** One line of the day. What can be done about it appears when the line is pointed at or reached by keys. */
export function DayItem({ line, now, late }: { line: FollowUpLine; now: string; late: boolean }) {
  const { t, format } = useWords();
  const commands = useFollowUpCommands();
  const [finishing, setFinishing] = useState(false);
  const when = format.dueBrief(line.due, now);
  return (
    <li
      data-day-item={line.id}
      className="group/item grid grid-cols-[58px_1fr] gap-x-2.5 border-line border-t px-4 py-2 focus-within:bg-canvas hover:bg-canvas"
    >
      <span className="pt-px">{late ? <Tag tone="bad">{when}</Tag> : <span className="text-ink-2">{when}</span>}</span>
      <div className="min-w-0">
        <div className="flex gap-2">
          <a
            href={`/dashboard.html#/clients/${line.clientId}?followUp=${line.id}`}
            target="_blank"
            rel="noreferrer"
            className="min-w-0 flex-1 break-words font-semibold hover:underline"
          >
            <span className="line-clamp-2">{line.clientName}</span>
          </a>
          <span className="shrink-0 text-ink-3">{t(`kind.${line.kind}`)}</span>
        </div>
        {line.text && <p className="line-clamp-3 break-words text-ink-2">{line.text}</p>}
        {finishing ? (
          <div className="mt-2">
            <FinishForm
              onFinish={(outcome, next) => commands.finish(line.id, outcome, next)}
              onCancel={() => setFinishing(false)}
            />
          </div>
        ) : (
          <div className="hidden flex-wrap gap-1.5 pt-1.5 group-focus-within/item:flex group-hover/item:flex">
            <Button look="primary" onClick={() => setFinishing(true)}>
              {t('done')}
            </Button>
            <LaterButton onSnooze={(to) => commands.snooze(line.id, to)} />
            {line.phone && <ButtonLink href={`tel:${line.phone}`}>{t('call')}</ButtonLink>}
            {line.email && <ButtonLink href={`mailto:${line.email}`}>{t('write')}</ButtonLink>}
          </div>
        )}
      </div>
    </li>
  );
}
