import { useState } from 'react';
import type { FollowUp } from '../../lib/domain/followUp';
import type { Due } from '../../lib/domain/wallClock';
import { ask } from '../../lib/messages/client';
import { useAnswer } from '../../lib/query';
import type { EntryAnswer, Happened } from '../../lib/reading/entry';
import { type Promised, type ReadLine, readLine } from './useLine';

/** One meaning of the line as it would be kept, and what must be asked about it first. */
export interface ShownReading {
  happened?: Happened;
  next?: ReadLine & Pick<Promised, 'kind' | 'text'>;
  /** The open follow-up that it may have answered. */
  answers?: FollowUp;
  /** Nothing is left to be asked. */
  isWhole: boolean;
}

/** What is kept at Enter. */
export interface EntryToKeep {
  happened?: Happened & { contactId?: string };
  next?: Promised & { contactId?: string };
  finishes?: string;
}

/** A line being typed, all that it may mean so far, and what was chosen of it. */
export function useEntryLine(clientId: string) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<number>();
  const [picked, pick] = useState<Due>();
  const [finishes, setFinishes] = useState(false);
  const isEmpty = text.trim() === '';
  const { data, isPlaceholderData } = useAnswer('entry.read', { clientId, line: text }, { enabled: !isEmpty });
  // What is shown of a line a key earlier is not to be chosen from: its second meaning is another's.
  const isCurrent = !isPlaceholderData;
  const answer = isEmpty ? undefined : data;
  const readings = answer ? shownIn(answer, picked) : [];
  return {
    text,
    isEmpty,
    readings,
    problem: answer?.problem,
    contact: answer?.contact,
    /** The only one, or the one that was chosen. */
    at: readings.length === 1 ? 0 : isCurrent && chosen !== undefined && chosen < readings.length ? chosen : undefined,
    /** Whose days are offered: those of the one that was chosen, else of the first that names none. */
    daysOf: chosen ?? readings.findIndex(({ next }) => next?.choices !== undefined),
    picked,
    finishes,
    type(next: string) {
      setText(next);
      setChosen(undefined);
      pick(undefined);
      setFinishes(false);
    },
    choose(at: number) {
      if (isCurrent) setChosen(at);
    },
    pick,
    setFinishes,
    /** For Enter: what exactly this line says, however fast it was typed; undefined while something is to be asked. */
    read: async (at = chosen, due = picked): Promise<EntryToKeep | undefined> => {
      if (isEmpty) return undefined;
      const exact = await ask('entry.read', { clientId, line: text });
      const all = shownIn(exact, due);
      const one = all[all.length === 1 ? 0 : isCurrent && at !== undefined ? at : -1];
      return one?.isWhole ? toKeep(one, exact, finishes) : undefined;
    },
  };
}

export type Entry = ReturnType<typeof useEntryLine>;

function shownIn({ readings, usual }: EntryAnswer, picked: Due | undefined): ShownReading[] {
  return readings.map(({ happened, next: said, answers }): ShownReading => {
    const next = said && { kind: said.kind, text: said.text, ...readLine({ ...said, usual }, picked) };
    const isWhole = !next || next.promised !== undefined;
    return { ...(happened && { happened }), ...(next && { next }), ...(answers && { answers }), isWhole };
  });
}

function toKeep({ happened, next, answers }: ShownReading, { contact }: EntryAnswer, finishes: boolean): EntryToKeep {
  const whose = contact && { contactId: contact.id };
  return {
    ...(happened && { happened: { ...happened, ...whose } }),
    ...(next?.promised && { next: { ...next.promised, ...whose } }),
    ...(finishes && answers && { finishes: answers.id }),
  };
}
