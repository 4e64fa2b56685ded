import { useState } from 'react';
import type { FollowUpKind, Repeat } from '../../lib/domain/followUp';
import type { LineProblem, Understood } from '../../lib/domain/line';
import type { Due } from '../../lib/domain/wallClock';
import { ask } from '../../lib/messages/client';
import { useAnswer } from '../../lib/query';

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
  /** The days that the words may mean; one of them is to be picked. */
  choices?: Due[];
}

/** A line being typed, what it says so far, and the day that was picked where it can mean two. */
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
    pick: setPicked,
    /** For showing; while the line is being read, what it said a key earlier. */
    shown: !isEmpty && data ? readLine(data, picked) : {},
    /** For Enter: what exactly this line says, however fast it was typed. */
    read: async (): Promise<ReadLine> =>
      isEmpty ? {} : readLine(await ask('followUp.understand', { line: text }), picked),
  };
}

export type Line = ReturnType<typeof useLine>;

function readLine(understood: Understood, picked: Due | undefined): ReadLine {
  const { kind, text, due, problem } = understood;
  const said = { kind, text, ...(understood.due && understood.repeat && { repeat: understood.repeat }) };
  if (problem?.code === 'ambiguous' && due) {
    const choices = [due, problem.params.other];
    return picked && choices.includes(picked) ? { promised: { ...said, due: picked } } : { problem, choices };
  }
  if (problem) return { problem };
  return due ? { promised: { ...said, due } } : { problem: { code: 'no-date' } };
}
