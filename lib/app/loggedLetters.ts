import type { Activity } from '../domain/activity';
import { knownAmong, type LetterShown } from '../domain/letterIdentity';
import { refuse } from '../domain/refusal';
import { command } from './definition';
import { id, letter } from './input';
import type { Reader } from './rowPorts';

interface LetterSeen {
  key: string;
  shown?: LetterShown | undefined;
}

/** Whether a letter is in the history: by the identity that the webmail gives it now, else by what it shows. */
export async function loggedLetter(
  rows: Reader,
  { key, shown }: LetterSeen,
): Promise<{ is?: Activity; perhaps: Activity[] }> {
  const is = await rows.activityOfMessage(key);
  if (is) return { is, perhaps: [] };
  if (!shown) return { perhaps: [] };
  return knownAmong({ key, shown }, await rows.activitiesShownAs(shown.subject, shown.minute));
}

/** The entry that the letter has in the history; none is made beside one that may be it before the user was asked. */
export async function loggedBefore(
  rows: Reader,
  seen: LetterSeen & { isAnother?: true | undefined },
): Promise<Activity | undefined> {
  const { is, perhaps } = await loggedLetter(rows, seen);
  if (!is && perhaps.length > 0 && !seen.isAnother) refuse('perhaps-logged');
  return is;
}

/** The user said that the letter is one that was logged before. */
export const knowLetter = command(
  { input: () => ({ activityId: id, letter }), writes: ['activity'] },
  async (rows, { activityId, letter: { key, link, shown } }): Promise<void> => {
    const activity = (await rows.get('activity', activityId)) ?? refuse('not-found');
    // A letter logged before letters were known by what they show is known so from now on.
    const known = activity.shown ?? shown ?? refuse('not-found');
    const keys = [...new Set([...(activity.shown?.keys ?? []), key])];
    await rows.put('activity', { ...activity, ...(link && { link }), shown: { ...known, keys } });
  },
);
