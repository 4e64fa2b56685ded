import type { Activity } from '../domain/activity';
import { knownAmong, type LetterShown } from '../domain/letterIdentity';
import { refuse } from '../domain/refusal';
import type { App, Command, Reader } from './ports';

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
  letter: LetterSeen & { isAnother?: true | undefined },
): Promise<Activity | undefined> {
  const { is, perhaps } = await loggedLetter(rows, letter);
  if (!is && perhaps.length > 0 && !letter.isAnother) refuse('perhaps-logged');
  return is;
}

/** The user said that the letter is one that was logged before. */
export function knowLetter(
  app: App,
  command: Command,
  {
    activityId,
    letter: { key, link, shown },
  }: { activityId: string; letter: LetterSeen & { link?: string | undefined } },
): Promise<void> {
  return app.store.write(command, async (rows) => {
    const activity = (await rows.get('activity', activityId)) ?? refuse('not-found');
    // A letter logged before letters were known by what they show is known so from now on.
    const known = activity.shown ?? shown ?? refuse('not-found');
    const keys = [...new Set([...(activity.shown?.keys ?? []), key])];
    await rows.put('activity', { ...activity, ...(link && { link }), shown: { ...known, keys } });
  });
}
