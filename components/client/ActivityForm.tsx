import { useState } from 'react';
import { type Activity, WRITTEN_KINDS } from '../../lib/domain/activity';
import type { Contact } from '../../lib/domain/client';
import type { Score } from '../../lib/domain/satisfaction';
import { type Day, dayOf, isDay, wallClockOf } from '../../lib/domain/wallClock';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { InlineForm } from '../followup/InlineForm';
import { useNow } from '../followup/useNow';
import { taken } from '../money/useInvoiceCommands';
import { ScoreRow } from '../satisfaction/ScoreRow';
import { DayField } from '../ui/DayField';
import { type Choice, SelectField } from '../ui/Select';
import { TextField } from '../ui/TextField';
import { RemoveEntry } from './RemoveEntry';

type WrittenKind = (typeof WRITTEN_KINDS)[number];

interface ActivityFormProps {
  clientId: string;
  contacts: readonly Contact[];
  /** The entry that is changed; a new one where there is none. */
  activity?: Activity;
  onClose(): void;
}

/** A call, a meeting or a note of any day that is gone. */
export function ActivityForm({ clientId, contacts, activity, onClose }: ActivityFormProps) {
  const { t } = useWords();
  const today = dayOf(useNow());
  const begun = activity ? dayOf(wallClockOf(new Date(activity.at))) : today;
  const [kind, setKind] = useState<WrittenKind>(() => WRITTEN_KINDS.find((one) => one === activity?.kind) ?? 'call');
  const [title, setTitle] = useState(activity?.title ?? '');
  const [on, setOn] = useState<Day | ''>(begun);
  const [contactId, setContactId] = useState<string | null>(activity?.contactId ?? null);
  const [score, setScore] = useState<Score | undefined>(activity?.score);
  const add = useCommand('activity.add', () => t('history.added'));
  const edit = useCommand('activity.edit', () => t('history.changed'));
  const isWhole = isDay(on) && (kind !== 'note' || title.trim() !== '');
  const people: Choice<string | null>[] = [
    [null, t('history.withNobody')],
    ...contacts.map(({ id, name }): Choice<string | null> => [id, name]),
  ];

  function keep(): Promise<boolean> {
    // The same day keeps its hour.
    const when = on === begun && activity ? {} : { on };
    if (activity)
      return taken(
        edit.mutateAsync({ activityId: activity.id, kind, title, contactId, score: score ?? null, ...when }),
      );
    return taken(
      add.mutateAsync({ clientId, kind, title, on, ...(contactId && { contactId }), ...(score && { score }) }),
    );
  }

  return (
    <InlineForm
      action={activity ? t('client.save') : t('history.add')}
      disabled={!isWhole || add.isPending || edit.isPending}
      onSubmit={keep}
      onCancel={onClose}
    >
      <div className="flex flex-wrap gap-2">
        <SelectField
          label={t('history.kind')}
          choices={WRITTEN_KINDS.map((one) => [one, t(`activity.${one}`)])}
          value={kind}
          onChange={setKind}
          autoFocus
        />
        <TextField
          label={t('history.what')}
          className="basis-[220px]"
          value={title}
          maxLength={1_000}
          onChange={setTitle}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <DayField label={t('history.on')} className="max-w-[180px]" value={on} max={today} onChange={setOn} />
        {contacts.length > 0 && (
          <SelectField
            label={t('history.with')}
            className="min-w-[140px] flex-1"
            choices={people}
            value={contactId}
            onChange={setContactId}
          />
        )}
      </div>
      {kind !== 'note' && <ScoreRow score={score} onScore={setScore} />}
      {activity && <RemoveEntry activity={activity} onRemoved={onClose} />}
    </InlineForm>
  );
}
