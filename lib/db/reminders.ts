import type { Reminders } from '../app/reminderPorts';
import { noticeOf } from '../app/reminders';
import { dueMoment, type FollowUp, type WorkDay, warningOf } from '../domain/followUp';
import type { Change } from '../domain/journal';
import { DEFAULT_SETTINGS, type DeviceNotes, personKey } from '../domain/settings';
import { dayOf, timeOf, type WallClock } from '../domain/wallClock';
import type { Database, ReminderRow } from './schema';
import { bare } from './stamp';
import type { Unit } from './unit';

/**
 * What this device is to remind of: a row for each follow-up that it has yet to show, or has shown. The lists of what is
 * to be shown are the indexes over `wake` and `warn`. A day without a time sorts before every time of that day but is
 * due at the start of the working day, so today's whole-day follow-ups are asked for apart.
 */
export function reminders(db: Database): Reminders {
  const firstOf = (index: 'wake' | 'warn', now: WallClock) => db.reminder.where(index).above(now).first();
  const note = async <Key extends keyof DeviceNotes>(key: Key): Promise<DeviceNotes[Key] | undefined> =>
    (await db.device.get(key as string))?.value as DeviceNotes[Key] | undefined;

  async function followUpsOf(rows: ReminderRow[]): Promise<FollowUp[]> {
    const followUps = await db.followUp.bulkGet(rows.map(({ id }) => id));
    return followUps.filter((row) => row !== undefined).map((row) => bare(row));
  }

  return {
    due: (now, day, limit) =>
      db.transaction('r', db.reminder, db.followUp, async () => {
        const today = dayOf(now);
        const dayHasBegun = now >= dueMoment(today, day);
        if (dayHasBegun) return followUpsOf(await db.reminder.where('wake').belowOrEqual(now).limit(limit).toArray());
        const earlier = await db.reminder.where('wake').below(today).limit(limit).toArray();
        const timed = await db.reminder.where('wake').between(`${today}T`, now, true, true).limit(limit).toArray();
        return followUpsOf([...earlier, ...timed].slice(0, limit));
      }),

    early: (now, limit) =>
      db.transaction('r', db.reminder, db.followUp, async () =>
        followUpsOf(await db.reminder.where('warn').belowOrEqual(now).limit(limit).toArray()),
      ),

    next: (now, day) =>
      db.transaction('r', db.reminder, async () => {
        const today = dayOf(now);
        const [first, warning] = await Promise.all([firstOf('wake', now), firstOf('warn', now)]);
        const wholeDay = now < dueMoment(today, day) && (await db.reminder.where('wake').equals(today).count()) > 0;
        const moments = [first?.wake, warning?.warn, wholeDay ? today : undefined];
        // The first of a later day may be a whole-day one; a time before the working day comes earlier.
        if (first?.wake && !timeOf(first.wake)) {
          const early = db.reminder.where('wake').between(`${first.wake}T`, dueMoment(first.wake, day), true, false);
          moments.push((await early.first())?.wake);
        }
        return earliestMoment(moments, day);
      }),

    // A digest tells of more than are marked: of what was moved or closed meanwhile, should that be taken back.
    markShown: (shown) =>
      db.transaction('rw', db.reminder, db.device, async () => {
        const marked = await markRows(db, shown, ({ wake: _wake, warn: _warn, ...row }, due) => ({
          ...row,
          shown: [...(row.shown ?? []).filter((one) => one !== due), due].slice(-SHOWN_KEPT),
        }));
        const told = await note('toldInDigest');
        if (!told) return;
        const followUps = told.followUps.filter((notice) => !marked.has(notice));
        await db.device.put({ key: 'toldInDigest', value: { ...told, followUps } });
      }),
    markWarned: (warned) =>
      db.transaction('rw', db.reminder, async () => {
        await markRows(db, warned, ({ warn: _, ...row }) => row);
      }),

    async keepTold(notice, followUps) {
      await db.device.put({ key: 'toldInDigest', value: { notice, followUps } });
    },
    async toldIn(onScreen) {
      const told = await note('toldInDigest');
      return told && onScreen.has(told.notice) ? told.followUps : [];
    },

    toldOverdueOn: () => note('overdueTold'),
    async markOverdueTold(day) {
      await db.device.put({ key: 'overdueTold', value: day });
    },
  };
}

function earliestMoment(dues: (string | undefined)[], day: WorkDay): WallClock | undefined {
  return dues
    .filter((due) => due !== undefined)
    .map((due) => dueMoment(due, day))
    .sort()[0];
}

/** So many of a follow-up's times are remembered as shown: an undo goes back a few moves, not fifty. */
const SHOWN_KEPT = 10;

/**
 * Marks those that were neither moved nor closed while they were being shown: what was moved waits for its new time, and
 * the notice of what was closed is taken away; should the closing be taken back, it is shown again. Answers their notices.
 */
async function markRows(
  db: Database,
  shown: FollowUp[],
  mark: (row: ReminderRow, due: string) => ReminderRow,
): Promise<Set<string>> {
  const rows = await db.reminder.bulkGet(shown.map(({ id }) => id));
  const stood = shown.flatMap((followUp, i) => {
    const row = rows[i];
    return row?.wake === followUp.due ? [{ followUp, row: mark(row, followUp.due) }] : [];
  });
  await db.reminder.bulkPut(stood.flatMap(({ row }) => (row.wake || row.shown ? [row] : [])));
  return new Set(stood.map(({ followUp }) => noticeOf(followUp)));
}

export interface Reminding {
  me: string;
  wallNow: WallClock;
  /** What is brought back was perhaps shown already. */
  isUndo: boolean;
}

/** Keeps the device's list in step with the follow-ups, in the transaction that changes them. */
export async function keepReminders(unit: Unit, changes: Change[], { me, wallNow, isUndo }: Reminding): Promise<void> {
  const moves = movesOf(changes);
  if (moves.size === 0) return;
  const table = unit.table<ReminderRow | undefined>('reminder');
  const setting = await unit.get('setting', personKey(me));
  const early = (setting && 'early' in setting ? setting.early : undefined) ?? DEFAULT_SETTINGS.early;
  const ids = [...moves.keys()];
  const known = await table.bulkGet(ids);
  const rows = ids.map((id, i): ReminderRow => {
    const { shown } = known[i] ?? {};
    const due = moves.get(id);
    const isToCome = due !== undefined && !(isUndo && shown?.includes(due));
    const warn = isToCome ? warningOf(due, early, wallNow) : undefined;
    return { id, ...(shown && { shown }), ...(isToCome && { wake: due }), ...(warn && { warn }) };
  });
  const [kept, empty] = [rows.filter((row) => row.wake || row.shown), rows.filter((row) => !row.wake && !row.shown)];
  unit.handOver(
    kept.length > 0 && table.bulkPut(kept),
    empty.length > 0 && table.bulkDelete(empty.map(({ id }) => id)),
  );
}

/** Of follow-ups that were opened, moved or closed: for when they are open now. */
function movesOf(changes: Change[]): Map<string, string | undefined> {
  const first = new Map<string, FollowUp | undefined>();
  const last = new Map<string, FollowUp | undefined>();
  for (const change of changes) {
    if (change.noun !== 'followUp') continue;
    if (!first.has(change.id)) first.set(change.id, change.before);
    last.set(change.id, change.after);
  }
  const moves = new Map<string, string | undefined>();
  for (const [id, after] of last) {
    const [was, is] = [openDue(first.get(id)), openDue(after)];
    if (was !== is) moves.set(id, is);
  }
  return moves;
}

function openDue(followUp: FollowUp | undefined): string | undefined {
  return followUp?.state === 'open' ? followUp.due : undefined;
}

/**
 * Of a base that came from elsewhere, nothing is on this device's list yet. What is still to come is reminded of; what
 * is past is told of with the overdue ones, in the morning.
 */
export async function rebuildReminders(db: Database, now: WallClock, day: WorkDay): Promise<void> {
  await db.transaction('rw', db.followUp, db.reminder, async () => {
    const open = await db.followUp
      .where('[state+due]')
      .between(['open', dayOf(now)], ['open', '\uffff'])
      .toArray();
    const toCome = open.filter(({ due }) => dueMoment(due, day) > now);
    await db.reminder.bulkPut(toCome.map(({ id, due }) => ({ id, wake: due })));
  });
}
