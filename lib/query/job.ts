import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 as newId } from 'uuid';
import type { Job } from '../domain/job';
import { ask } from '../messages/client';
import type { CallName, Input, Output } from '../messages/contract';
import { useComplaint, useUndoAnnounced } from './index';
import { overOf } from './overOf';

/** Commands that begin long work. */
type JobName = { [Name in CallName]: Output<Name> extends { jobId: string } ? Name : never }[CallName];

/**
 * Long work that is begun here: how far it is, and the way out of it. When it is over it is announced like a command,
 * and taken back by the announcement's button. It goes on when the page is closed.
 */
export function useJob<Name extends JobName>(
  name: Name,
  said: (input: Omit<Input<Name>, 'commandId'>, output: Output<Name>, done: number) => string,
) {
  const [job, setJob] = useState<Job>();
  const complain = useComplaint();
  const announce = useUndoAnnounced();
  const { mutateAsync, isPending } = useMutation({
    mutationFn: async (input: Omit<Input<Name>, 'commandId'>): Promise<boolean> => {
      const output = await ask(name, { ...input, commandId: newId() } as unknown as Input<Name>);
      const { jobId } = output as { jobId: string };
      const over = await overOf(jobId, setJob);
      announce(said(input, output, over?.done ?? 0), jobId);
      return true;
    },
    onError: complain,
    onSettled: () => setJob(undefined),
  });
  return {
    job,
    isRunning: isPending,
    /** Answers whether it was begun and is over; what was refused has been said. */
    start: (input: Omit<Input<Name>, 'commandId'>): Promise<boolean> => mutateAsync(input).catch(() => false),
    cancel: () => job && void ask('job.cancel', { jobId: job.id, commandId: newId() }).catch(complain),
  };
}
