import type { OfferedPromise } from '../domain/dossier';
import { isPast } from '../domain/followUp';
import { nameOfText } from '../domain/hash';
import { calendarFor } from '../domain/holidays';
import type { Instant, WallClock } from '../domain/wallClock';
import { findPromises } from '../reading/promises';
import { createFollowUp } from './followUps';
import type { App, Command, Reader } from './ports';
import { settingsIn } from './settings';

/**
 * Promises in the user's own letter to the client, except those that are past, taken or declined. "Tomorrow" is the day
 * after the letter was written, which is not always the day before it is read.
 */
export async function offeredPromises(
  app: App,
  rows: Reader,
  clientId: string,
  letter: { text: string; writtenAt: WallClock },
): Promise<OfferedPromise[]> {
  const { country } = await settingsIn(rows);
  const wallClockAt = (instant: Instant) => app.clock.wallOf(instant);
  const context = { now: letter.writtenAt, calendar: calendarFor(country), country, wallClockAt };
  const found = findPromises(letter.text, context);
  const ahead = found.filter(({ due }) => !isPast(due, app.clock.wallNow()));
  const offered = ahead.map((promise) => ({ ...promise, key: `promise:${clientId}:${nameOfText(promise.sentence)}` }));
  const answered = await Promise.all(
    offered.map(async ({ key }) => {
      const [taken, declined] = await Promise.all([rows.followUpOfKey(key), rows.get('setting', `declined:${key}`)]);
      return taken !== undefined || declined !== undefined;
    }),
  );
  return offered.filter((_, i) => !answered[i]);
}

export interface TakenPromise extends Omit<OfferedPromise, 'sentence'> {
  clientId: string;
  contactId?: string | undefined;
}

/** The promise becomes a follow-up, once. */
export function takePromise(app: App, command: Command, { key, ...input }: TakenPromise): Promise<{ due: string }> {
  return app.store.write(command, async (rows) => {
    if (!(await rows.followUpOfKey(key)))
      await rows.put('followUp', { ...(await createFollowUp(app, rows, input)), key });
    return { due: input.due };
  });
}

export function declinePromise(app: App, command: Command, { key }: { key: string }): Promise<void> {
  return app.store.write(command, (rows) => rows.put('setting', { key: `declined:${key}`, value: true }));
}
