import type { Reminders } from '../app/ports';
import { dueMoment, type FollowUp, type WorkDay } from '../domain/followUp';
import { dayOf, timeOf, type WallClock } from '../domain/wallClock';
import type { Database } from './schema';

/**
 * The list of reminders to come is the index over `wake`. A day without a time sorts before every time of that day but
 * is due at the start of the working day, so today's whole-day follow-ups are asked for apart.
 */
export function reminders(db: Database): Reminders {
  const firstFrom = (from: string, to: string) => db.followUp.where('wake').between(from, to, false, false).first();

  return {
    async due(now, day, limit) {
      const today = dayOf(now);
      const dayHasBegun = now >= dueMoment(today, day);
      if (dayHasBegun) return db.followUp.where('wake').belowOrEqual(now).limit(limit).toArray();
      const earlier = await db.followUp.where('wake').below(today).limit(limit).toArray();
      const timed = await db.followUp.where('wake').between(`${today}T`, now, true, true).limit(limit).toArray();
      return [...earlier, ...timed].slice(0, limit);
    },

    async next(now, day) {
      const today = dayOf(now);
      const first = await db.followUp.where('wake').above(now).first();
      const wholeDay = now < dueMoment(today, day) && (await db.followUp.where('wake').equals(today).count()) > 0;
      const candidates = [first?.wake, wholeDay ? today : undefined];
      // The first of a later day may be a whole-day one; a time before the working day comes earlier.
      if (first?.wake && !timeOf(first.wake)) {
        const early = await firstFrom(`${first.wake}T`, dueMoment(first.wake, day));
        candidates.push(early?.wake);
      }
      return earliestMoment(candidates, day);
    },

    markShown: (shown) =>
      db.transaction('rw', db.followUp, async () => {
        const rows = await db.followUp.bulkGet(shown.map((followUp) => followUp.id));
        const unmoved = rows.filter((row) => row !== undefined).filter((row) => isAsShown(row, shown));
        await db.followUp.bulkPut(unmoved.map(({ wake: _, ...followUp }) => followUp));
      }),
  };
}

function earliestMoment(wakes: (string | undefined)[], day: WorkDay): WallClock | undefined {
  return wakes
    .filter((wake) => wake !== undefined)
    .map((wake) => dueMoment(wake, day))
    .sort()[0];
}

/** Moved while it was being shown, it waits for its new time. */
function isAsShown(row: FollowUp, shown: FollowUp[]): boolean {
  return shown.some(({ id, wake }) => id === row.id && wake === row.wake);
}
