import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { type Activity, isWritten, mayBeTakenOut } from '../../lib/domain/activity';
import type { Contact } from '../../lib/domain/client';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { useFocusBack } from '../followup/useFocusBack';
import { Button } from '../ui/Button';
import { ActivityForm } from './ActivityForm';

/** What can be done with an entry of the history: nothing with what follows from invoices and proposals. */
export function ActivityActions({ activity, contacts }: { activity: Activity; contacts: readonly Contact[] }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { place, back } = useFocusBack<HTMLSpanElement>(isOpen);
  const remove = useCommand('activity.remove', () => t('history.removed'));
  if (isOpen) {
    return (
      <ActivityForm
        clientId={activity.clientId}
        contacts={contacts}
        activity={activity}
        onClose={() => {
          back();
          setOpen(false);
        }}
      />
    );
  }
  if (!mayBeTakenOut(activity)) return null;
  const looks = { look: 'quiet', className: 'size-7 px-0!' } as const;
  return (
    <span ref={place} className="inline-flex print:hidden">
      {isWritten(activity) && (
        <Button {...looks} aria-label={t('history.edit')} title={t('history.edit')} onClick={() => setOpen(true)}>
          <Pencil size={13} aria-hidden="true" />
        </Button>
      )}
      <Button
        {...looks}
        aria-label={t('history.remove')}
        title={t('history.remove')}
        onClick={() => remove.mutate({ activityId: activity.id })}
      >
        <Trash2 size={13} aria-hidden="true" />
      </Button>
    </span>
  );
}
