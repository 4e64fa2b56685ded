import type { FollowUp } from '../domain/followUp';
import type { Translate } from './words';

/** What a follow-up is about: the user's own words, or why a playbook made it, in the reader's language. */
export function whatFor(t: Translate, { text = '', reason }: Partial<Pick<FollowUp, 'text' | 'reason'>>): string {
  if (!reason) return text;
  const { code, params } = reason;
  // A letter may have had no subject. Which gaps a code fills is known to the playbook that gave it.
  const about = code === 'wait.reply' ? 'subject' : code.startsWith('request.') ? 'text' : undefined;
  const filled = about && !params[about] ? { [about]: t('letter.noSubject') } : params;
  return (t as (key: string, fill: object) => string)(`reason.${code}`, filled);
}
