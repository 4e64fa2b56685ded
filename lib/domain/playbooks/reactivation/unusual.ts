import type { ReactivationKept } from './playbook';

/** That a client has written back; that it has been quiet for long is said by its rhythm. */
export function unusualOf({
  hasAnswered,
}: ReactivationKept): { code: string; params: Record<never, never> } | undefined {
  return hasAnswered && { code: 'reactivation.answered', params: {} };
}
