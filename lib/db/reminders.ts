import type { Reminders } from '../app/ports';
import { noticeOf } from '../app/reminders';
import { dueMoment, type FollowUp, type WorkDay } from '../domain/followUp';
import { dayOf, timeOf, type WallClock } from '../domain/wallClock';
import type { Database } from './schema';

/**
 * The lists of what is to be shown are the indexes over `wake` and `warn`. A day without a time sorts before every time
 * of that day but is due at the start of the working day, so today's whole-day follow-ups are asked for apart.
 */
export function reminders(db: Database): Reminders {
  const firstOf = (index: 'wake' | 'warn', now: WallClock) => db.followUp.where(index).above(now).first();

  return {
    async due(now, day, limit) {
      const today = dayOf(now);
      const dayHasBegun = now >= dueMoment(today, day);
      if (dayHasBegun) return db.followUp.where('wake').belowOrEqual(now).limit(limit).toArray();
      const earlier = await db.followUp.where('wake').below(today).limit(limit).toArray();
      const timed = await db.followUp.where('wake').between(`${today}T`, now, true, true).limit(limit).toArray();
      return [...earlier, ...timed].slice(0, limit);
    },

    early: (now, limit) => db.followUp.where('warn').belowOrEqual(now).limit(limit).toArray(),

    async next(now, day) {
      const today = dayOf(now);
      const [first, warning] = await Promise.all([firstOf('wake', now), firstOf('warn', now)]);
      const wholeDay = now < dueMoment(today, day) && (await db.followUp.where('wake').equals(today).count()) > 0;
      const moments = [first?.wake, warning?.warn, wholeDay ? today : undefined];
      // The first of a later day may be a whole-day one; a time before the working day comes earlier.
      if (first?.wake && !timeOf(first.wake)) {
        const early = db.followUp.where('wake').between(`${first.wake}T`, dueMoment(first.wake, day), true, false);
        moments.push((await early.first())?.wake);
      }
      return earliestMoment(moments, day);
    },

    // A digest may tell of more than are marked here: one that was dropped meanwhile, should the dropping be taken back.
    markShown: (shown) =>
      db.transaction('rw', db.followUp, db.setting, async () => {
        await unset(db, shown, ['wake', 'warn']);
        const kept = await db.setting.get('toldInDigest');
        if (kept?.key !== 'toldInDigest') return;
        const marked = new Set(shown.map(noticeOf));
        const followUps = kept.value.followUps.filter((notice) => !marked.has(notice));
        await db.setting.put({ key: 'toldInDigest', value: { ...kept.value, followUps } });
      }),
    markWarned: (warned) => unset(db, warned, ['warn']),

    async keepTold(notice, followUps) {
      await db.setting.put({ key: 'toldInDigest', value: { notice, followUps } });
    },
    async toldIn(onScreen) {
      const kept = await db.setting.get('toldInDigest');
      return kept?.key === 'toldInDigest' && onScreen.has(kept.value.notice) ? kept.value.followUps : [];
    },

    async toldOverdueOn() {
      const kept = await db.setting.get('overdueTold');
      return kept?.key === 'overdueTold' ? kept.value : undefined;
    },
    async markOverdueTold(day) {
      await db.setting.put({ key: 'overdueTold', value: day });
    },
  };
}

function earliestMoment(dues: (string | undefined)[], day: WorkDay): WallClock | undefined {
  return dues
    .filter((due) => due !== undefined)
    .map((due) => dueMoment(due, day))
    .sort()[0];
}

/** Takes the properties away, unless the follow-up was moved while it was being shown: then it waits for its new time. */
function unset(db: Database, shown: FollowUp[], properties: ('wake' | 'warn')[]): Promise<void> {
  const dues = new Map(shown.map(({ id, due }) => [id, due]));
  return db.transaction('rw', db.followUp, async () => {
    const rows = await db.followUp.bulkGet([...dues.keys()]);
    const unmoved = rows.filter((row) => row !== undefined).filter((row) => dues.get(row.id) === row.due);
    for (const row of unmoved) for (const property of properties) delete row[property];
    await db.followUp.bulkPut(unmoved);
  });
}
