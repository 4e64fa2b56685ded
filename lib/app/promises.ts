import { z } from 'zod';
import type { OfferedPromise } from '../domain/dossier';
import { isPast } from '../domain/followUp';
import { nameOfText } from '../domain/hash';
import { calendarFor } from '../domain/holidays';
import { ruleId } from '../domain/ruleId';
import type { Instant, WallClock } from '../domain/wallClock';
import { findPromises } from '../reading/promises';
import { command } from './definition';
import { createFollowUp } from './followUps';
import { due, kind, ofClient, shortText } from './input';
import type { App } from './ports';
import type { Reader } from './rowPorts';
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
  const ahead = found.filter((promise) => !isPast(promise.due, app.clock.wallNow()));
  const offered = ahead.map((promise) => ({ ...promise, key: `promise:${clientId}:${nameOfText(promise.sentence)}` }));
  const answered = await Promise.all(
    offered.map(async ({ key: named }) => {
      const [taken, declined] = await Promise.all([
        rows.get('followUp', takenAs(named)),
        rows.get('setting', `declined:${named}`),
      ]);
      return taken !== undefined || declined !== undefined;
    }),
  );
  return offered.filter((_, i) => !answered[i]);
}

const key = z.string().max(200);

/** The promise becomes a follow-up, once. */
export const takePromise = command(
  { input: () => ({ ...ofClient, key, kind, text: shortText, due }), reads: ['setting'], writes: ['followUp'] },
  async (rows, { key: named, ...input }, app): Promise<{ due: string }> => {
    const id = takenAs(named);
    if (!(await rows.get('followUp', id))) await createFollowUp(app, rows, { ...input, id });
    return { due: input.due };
  },
);

function takenAs(named: string): string {
  return ruleId('promise', named);
}

export const declinePromise = command(
  { input: () => ({ key }), writes: ['setting'] },
  async (rows, input): Promise<void> => {
    await rows.put('setting', { key: `declined:${input.key}`, is: true });
  },
);
