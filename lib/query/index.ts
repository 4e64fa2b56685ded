import { useMutation, useQuery } from '@tanstack/react-query';
import { v7 as newId } from 'uuid';
import { ask, askAbout, Refused } from '../messages/client';
import type { CallName, Input, Output } from '../messages/contract';
import { useAnnounce } from './announce';
import { overOf } from './overOf';
import { isOfSameSubject } from './subject';
import { useWords } from './words';

/**
 * A question to the background; asked anew whenever something that concerns it changed. While it is asked in another
 * way of the same thing, the next page of a list, the answer before it stands; never that of another client.
 */
export function useAnswer<Name extends CallName>(name: Name, input: Input<Name>, options?: { enabled?: boolean }) {
  return useQuery({
    queryKey: [name, input] as const,
    queryFn: () => askAbout(name, input),
    select: ({ value }): Output<Name> => value,
    placeholderData: (before, query) => (query && isOfSameSubject<Name>(query.queryKey[1], input) ? before : undefined),
    ...options,
  });
}

type CommandName = { [Name in CallName]: 'commandId' extends keyof Input<Name> ? Name : never }[CallName];

/**
 * A change, carried out once however often it has to be asked for, announced, and taken back by the announcement's
 * button. A refusal is announced in the background's own sentence.
 */
export function useCommand<Name extends Exclude<CommandName, 'journal.undo' | 'contact.erase'>>(
  name: Name,
  said: (input: Omit<Input<Name>, 'commandId'>, output: Output<Name>) => string,
) {
  const announce = useUndoAnnounced();
  const complain = useComplaint();
  return useMutation({
    mutationFn: async (input: Omit<Input<Name>, 'commandId'>) => {
      const commandId = newId();
      const output = await ask(name, { ...input, commandId } as unknown as Input<Name>);
      // Where there is much to do it is long work, and over when that is.
      const jobId = jobIn(output);
      if (jobId) await overOf(jobId);
      return { output, commandId };
    },
    onSuccess: ({ output, commandId }, input) => announce(said(input, output), commandId),
    onError: complain,
  });
}

function jobIn(output: unknown): string | undefined {
  if (typeof output !== 'object' || output === null || !('jobId' in output)) return undefined;
  return typeof output.jobId === 'string' ? output.jobId : undefined;
}

/** Says what was done, with the button that takes it back. */
export function useUndoAnnounced(): (text: string, commandId: string) => void {
  const announce = useAnnounce();
  const undo = useUndo();
  const { t } = useWords();
  return (text, commandId) => announce({ text, action: { label: t('undo'), run: () => undo.mutate(commandId) } });
}

/** Takes a person out of everything for good: the one thing that nothing takes back. */
export function useErasing(said: (erased: Output<'contact.erase'>) => string) {
  const announce = useAnnounce();
  const complain = useComplaint();
  return useMutation({
    mutationFn: (contactId: string) => ask('contact.erase', { contactId, commandId: newId() }),
    onSuccess: (erased) => announce({ text: said(erased) }),
    onError: complain,
  });
}

export function useUndo() {
  const announce = useAnnounce();
  const { t } = useWords();
  const complain = useComplaint();
  return useMutation({
    mutationFn: async (entryId: string) => {
      const { jobId } = await ask('journal.undo', { entryId, commandId: newId() });
      // What was long work is taken back by long work.
      if (jobId) await overOf(jobId);
    },
    onSuccess: () => announce({ text: t('undone') }),
    onError: complain,
  });
}

export function useComplaint(): (error: unknown) => void {
  const announce = useAnnounce();
  const { t } = useWords();
  return (error) => {
    if (!(error instanceof Refused)) console.error(error);
    announce({ text: error instanceof Refused ? error.sentence : t('refusal.unexpected'), bad: true });
  };
}
