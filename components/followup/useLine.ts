import { useState } from 'react';
import type { FollowUpKind, Repeat } from '../../lib/domain/followUp';
import type { Due } from '../../lib/domain/wallClock';
import { ask } from '../../lib/messages/client';
import { useAnswer } from '../../lib/query';
import type { LineAnswer, LineProblem } from '../../lib/reading/line';

export interface Promised {
  kind: FollowUpKind;
  text: string;
  due: Due;
  repeat?: Repeat;
}

/** What a line says: a promise, or why it must be asked about. */
export interface ReadLine {
  promised?: Promised;
  problem?: LineProblem;
  /** The days that the words may mean, or the usual ones where they name none; one is to be picked. */
  choices?: Due[];
  /** Any other day may be picked, too. */
  anyDay?: boolean;
}

/** A line being typed, what it says so far, and the day that was picked where it can mean two or names none. */
export function useLine() {
  const [text, setText] = useState('');
  const [picked, setPicked] = useState<Due>();
  const { data } = useAnswer('followUp.understand', { line: text }, { enabled: text.trim() !== '' });
  const isEmpty = text.trim() === '';
  return {
    text,
    isEmpty,
    type(next: string) {
      setText(next);
      setPicked(undefined);
    },
    picked,
    pick: setPicked,
    /** For showing; while the line is being read, what it said a key earlier. */
    shown: !isEmpty && data ? readLine(data, picked) : {},
    /** For Enter: what exactly this line says, however fast it was typed. */
    read: async (day = picked): Promise<ReadLine> =>
      isEmpty ? {} : readLine(await ask('followUp.understand', { line: text }), day),
  };
}

export type Line = ReturnType<typeof useLine>;

/** What is promised, once the day is sure or picked. */
export function readLine(answer: LineAnswer, picked: Due | undefined): ReadLine {
  const { kind, text, due, problem } = answer;
  const said = { kind, text, ...(answer.due && answer.repeat && { repeat: answer.repeat }) };
  if (due && !problem) return { promised: { ...said, due } };
  if (due && problem?.code === 'ambiguous') {
    const choices = [due, problem.params.other];
    return picked && choices.includes(picked) ? { promised: { ...said, due: picked }, choices } : { problem, choices };
  }
  if (problem && problem.code !== 'no-date' && problem.code !== 'unclear') return { problem };
  // What was understood of an unclear line is the likeliest answer, and any other day is one, too.
  const likely = due && problem?.code === 'unclear' ? [due] : [];
  const asked = { choices: [...new Set([...likely, ...answer.usual])], anyDay: true };
  return picked
    ? { promised: { ...said, due: picked }, ...asked }
    : { problem: problem ?? { code: 'no-date' }, ...asked };
}
