import { type ReactNode, useState } from 'react';
import type { FollowUp } from '../../lib/domain/followUp';
import { useWords } from '../../lib/query/words';
import { answersOf } from '../playbooks/answers';
import { Button } from '../ui/Button';
import { DateForm } from './DateForm';
import { DropForm } from './DropForm';
import { FinishForm } from './FinishForm';
import { LaterButton } from './LaterButton';
import { useCalendarFile } from './useCalendarFile';
import { useFocusBack } from './useFocusBack';
import { useFollowUpCommands } from './useFollowUpCommands';

interface FollowUpActionsProps {
  followUp: FollowUp;
  /** The one next thing of the view. */
  leading: boolean;
  /** A question for money is asked in the place of the button that would open it. */
  asks?: boolean;
  /** What stands beside the buttons: calling, writing. */
  children?: ReactNode;
  /** Looks of the row of buttons. */
  className: string;
}

type Form = 'finish' | 'drop' | 'date';

/** What can be done about a follow-up: buttons, and in their place the small form that one of them opens. */
export function FollowUpActions({
  followUp: { id, kind, from },
  leading,
  asks = false,
  children,
  className,
}: FollowUpActionsProps) {
  const { t } = useWords();
  const commands = useFollowUpCommands();
  const [form, setForm] = useState<Form>();
  const saveCalendar = useCalendarFile();
  const { place, back } = useFocusBack<HTMLDivElement>(form !== undefined);
  const Answers = answersOf(from);
  const later = (
    <LaterButton
      onSnooze={(to) => commands.snooze(id, to)}
      onDate={() => setForm('date')}
      onDrop={() => setForm('drop')}
      onCalendar={() => saveCalendar([id])}
    />
  );
  const close = () => {
    back();
    setForm(undefined);
  };

  switch (form) {
    case 'finish':
      // Who was asked answered something: of a playbook that knows its answers, each goes its own way.
      if (Answers && from) return <Answers subject={from.subject} leading={leading} onCancel={close} />;
      return (
        <FinishForm
          asksScore={kind !== 'other'}
          onFinish={(outcome, next, score) => commands.finish(id, outcome, next, score)}
          onCancel={close}
        />
      );
    case 'drop':
      return <DropForm onDrop={(reason) => commands.drop(id, reason)} onCancel={close} />;
    case 'date':
      return <DateForm onMove={(due) => commands.snooze(id, { due })} onCancel={close} />;
    case undefined:
      if (Answers && from && asks) {
        return (
          <Answers subject={from.subject} leading={leading}>
            {later}
          </Answers>
        );
      }
      return (
        <div ref={place} className={className}>
          <Button look={leading ? 'primary' : 'plain'} onClick={() => setForm('finish')}>
            {t(Answers?.question ?? 'done')}
          </Button>
          {later}
          {children}
        </div>
      );
  }
}
