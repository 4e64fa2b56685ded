import { type ReactNode, Suspense, useState } from 'react';
import type { FollowUp } from '../../lib/domain/followUp';
import { useWords } from '../../lib/query/words';
import { answersOf } from '../playbooks/answers';
import { letterOf } from '../playbooks/letters';
import { Button } from '../ui/Button';
import { DateForm } from './DateForm';
import { DropForm } from './DropForm';
import { FinishForm } from './FinishForm';
import { LaterButton } from './LaterButton';
import { ReasonChoice, useReasonChoice } from './ReasonChoice';
import { useCalendarFile } from './useCalendarFile';
import { useFocusBack } from './useFocusBack';
import { useFollowUpCommands } from './useFollowUpCommands';

interface FollowUpActionsProps {
  followUp: FollowUp;
  /** Other reasons of the same line. */
  also?: readonly FollowUp[];
  /** The one next thing of the view. */
  leading: boolean;
  /** A question for money is asked in the place of the button that would open it. */
  asks?: boolean;
  /** What stands beside the buttons: calling, writing. */
  children?: ReactNode;
  /** Looks of the row of buttons. */
  className: string;
}

type Form = 'finish' | 'drop' | 'date' | { answer: FollowUp } | { write: FollowUp };

const NONE: readonly FollowUp[] = [];

/** What can be done about a line: buttons, and in their place the small form that one of them opens. */
export function FollowUpActions({
  followUp,
  also = NONE,
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
  const all = [followUp, ...also];
  // Who was asked answered something: of a playbook that knows its answers, each goes its own way.
  const asked = all.filter(({ from }) => answersOf(from));
  const toDo = useReasonChoice(all.filter((one) => !asked.includes(one)));
  const toMove = useReasonChoice(all);
  const ids = all.map(({ id }) => id);
  const later = (
    <LaterButton
      onSnooze={(to) => commands.snooze(ids, to)}
      onDate={() => setForm('date')}
      onDrop={() => setForm('drop')}
      onCalendar={() => saveCalendar(ids)}
    />
  );
  const close = () => {
    back();
    setForm(undefined);
  };

  switch (form) {
    case 'finish':
      return (
        <FinishForm
          followUp={followUp}
          asksScore={toDo.all.some(({ kind }) => kind !== 'other')}
          disabled={toDo.isNone}
          onFinish={(outcome, next, score) => commands.finish(toDo.ids, outcome, next, score)}
          onCancel={close}
        >
          <ReasonChoice of={toDo} />
        </FinishForm>
      );
    case 'drop':
      return (
        <DropForm disabled={toMove.isNone} onDrop={(reason) => commands.drop(toMove.ids, reason)} onCancel={close}>
          <ReasonChoice of={toMove} />
        </DropForm>
      );
    case 'date':
      return (
        <DateForm disabled={toMove.isNone} onMove={(due) => commands.snooze(toMove.ids, { due })} onCancel={close}>
          <ReasonChoice of={toMove} />
        </DateForm>
      );
    case undefined: {
      const Answers = answersOf(followUp.from);
      if (Answers && followUp.from && asks && also.length === 0) {
        return (
          <Answers subject={followUp.from.subject} leading={leading}>
            {later}
          </Answers>
        );
      }
      return (
        <div ref={place} className={className}>
          {toDo.all.length > 0 && (
            <Button look={leading ? 'primary' : 'plain'} onClick={() => setForm('finish')}>
              {t('done')}
            </Button>
          )}
          {asked.map((one, i) => (
            <Button
              key={one.id}
              look={leading && i === 0 && toDo.all.length === 0 ? 'primary' : 'plain'}
              onClick={() => setForm({ answer: one })}
            >
              {[t(answersOf(one.from)?.question ?? 'done'), asked.length > 1 && one.reason?.params.number]
                .filter(Boolean)
                .join(' ')}
            </Button>
          ))}
          {all.filter(letterOf).map((one) => (
            <Button key={`write ${one.id}`} onClick={() => setForm({ write: one })}>
              {t('chaseLetter.open')}
            </Button>
          ))}
          {later}
          {children}
        </div>
      );
    }
    default: {
      if ('write' in form) {
        const Letter = letterOf(form.write);
        return (
          Letter && (
            <Suspense>
              <Letter followUpId={form.write.id} onClose={close} />
            </Suspense>
          )
        );
      }
      const { from } = form.answer;
      const Answers = answersOf(from);
      return Answers && from ? <Answers subject={from.subject} leading={leading} onCancel={close} /> : null;
    }
  }
}
