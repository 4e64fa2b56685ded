import type { Member } from '../../lib/domain/member';
import type { Words } from '../../lib/query/words';

/** The first of them works here; a colleague may not have said their name yet. */
export function memberName(t: Words['t'], { id, name }: Member, [me]: readonly Member[]): string {
  return name || t(id === me?.id ? 'reactivation.rules.you' : 'reactivation.rules.colleague');
}
