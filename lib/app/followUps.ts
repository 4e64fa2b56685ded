import { z } from 'zod';
import {
  close,
  type FollowUp,
  type FollowUpKind,
  moveTo,
  nextRepetition,
  SNOOZE_CHOICES,
  snoozedTo,
} from '../domain/followUp';
import { calendarFor } from '../domain/holidays';
import { refuse } from '../domain/refusal';
import type { Score } from '../domain/satisfaction';
import { type Day, dayOf, type Instant, isDue } from '../domain/wallClock';
import { type LineAnswer, understandLine, usualDays } from '../reading/line';
import { command, question, type Said } from './definition';
import { due, id, ofClient, promise, score, shortText } from './input';
import type { App } from './ports';
import type { Writer } from './rowPorts';
import { settingsIn } from './settings';

/** What a line says, for the user to see before it counts. */
export const understand = question(
  { input: () => ({ line: z.string().max(20_000) }), reads: ['setting'] },
  async (rows, { line }, app): Promise<LineAnswer> => {
    const { country } = await settingsIn(rows);
    const calendar = calendarFor(country);
    const now = app.clock.wallNow();
    const wallClockAt = (instant: Instant) => app.clock.wallOf(instant);
    return { ...understandLine(line, { now, calendar, country, wallClockAt }), usual: usualDays(dayOf(now), calendar) };
  },
);

export const addFollowUp = command(
  { input: () => ({ ...ofClient, ...promise }), reads: ['client', 'setting'], writes: ['followUp'] },
  async (rows, input, app) => {
    if (!(await rows.get('client', input.clientId))) return refuse('not-found');
    return { followUpId: (await createFollowUp(app, rows, input)).id };
  },
);

export type NewFollowUp = Said<typeof ofClient & typeof promise> & {
  proposalId?: string | undefined;
  series?: FollowUp['series'];
  /** Where a rule of the use case names it: the same promise is taken once. */
  id?: string;
  waitsSince?: string;
  reason?: FollowUp['reason'];
};

export async function createFollowUp(app: App, rows: Writer, input: NewFollowUp): Promise<FollowUp> {
  if (!isDue(input.due)) return refuse('date-needed');
  const { repeat, series = { start: input.due, slot: input.due } } = input;
  const followUp: FollowUp = {
    id: input.id ?? app.newId(),
    clientId: input.clientId,
    kind: input.kind,
    text: input.text.trim(),
    due: input.due,
    state: 'open',
    createdAt: app.clock.now(),
    ...(input.contactId && { contactId: input.contactId }),
    ...(repeat && { repeat, series }),
    ...(input.proposalId && { proposalId: input.proposalId }),
    ...(input.reason && { reason: input.reason }),
    ...(input.waitsSince && { waitsSince: input.waitsSince }),
  };
  await rows.add('followUp', followUp);
  return followUp;
}

/** The other reasons of the line, which go with it. */
const also = { also: z.array(id).max(50).optional() };

/** Moves a follow-up to another time; it is reminded of anew then. At the time that it has it was told of, or will be. */
export const snoozeFollowUp = command(
  {
    input: () => ({ followUpId: id, ...also, to: z.union([z.enum(SNOOZE_CHOICES), z.object({ due })]) }),
    reads: ['setting'],
    writes: ['followUp'],
  },
  async (rows, input, app) => {
    const followUp = await openFollowUp(rows, input.followUpId);
    const { country } = await settingsIn(rows);
    const now = app.clock.wallNow();
    const moved = typeof input.to === 'string' ? snoozedTo(input.to, now, calendarFor(country)) : input.to.due;
    if (!isDue(moved)) return refuse('date-needed');
    for (const one of [followUp, ...(await openBeside(rows, followUp, input.also))])
      if (moved !== one.due) await rows.put('followUp', moveTo(one, moved, app.clock.now()));
    return { due: moved };
  },
);

/** Done: what came of it goes into the history, what comes next becomes the next follow-up. */
export const finishFollowUp = command(
  {
    // The outcome is one line and may be empty.
    input: () => ({
      followUpId: id,
      ...also,
      outcome: shortText,
      next: z.object(promise).optional(),
      score: score.optional(),
    }),
    reads: ['setting'],
    writes: ['followUp', 'activity'],
  },
  async (rows, input, app): Promise<{ nextId?: string }> => {
    const followUp = await openFollowUp(rows, input.followUpId);
    await finish(app, rows, followUp, input.outcome, input.score);
    // How satisfied they were is said once.
    for (const one of await openBeside(rows, followUp, input.also)) await finish(app, rows, one, input.outcome);
    const { clientId, contactId, proposalId } = followUp;
    const next = input.next ?? repetitionOf(followUp, dayOf(app.clock.wallNow()));
    if (!next) return {};
    return { nextId: (await createFollowUp(app, rows, { clientId, contactId, proposalId, ...next })).id };
  },
);

/** Closes it and puts what came of it into the history. */
export async function finish(
  app: App,
  rows: Writer,
  followUp: FollowUp,
  outcome: string,
  satisfied?: Score,
): Promise<void> {
  const { clientId, contactId, text, reason, from } = followUp;
  await closeFollowUp(app, rows, followUp, 'done', outcome.trim());
  await rows.add('activity', {
    id: app.newId(),
    clientId,
    ...(contactId && { contactId }),
    kind: activityOf(followUp.kind),
    at: app.clock.now(),
    title: [text, outcome.trim()].filter(Boolean).join(': '),
    ...(reason && { reason }),
    followUpId: followUp.id,
    // What was done without the client says nothing of how satisfied they are.
    ...(satisfied && followUp.kind !== 'other' && { score: satisfied }),
    ...(from?.playbook === 'chase' && { invoiceId: from.subject }),
  });
}

/** A playbook's step stays from now on as it stood when it was closed, on every device. */
export async function closeFollowUp(
  app: App,
  rows: Writer,
  followUp: FollowUp,
  state: 'done' | 'dropped',
  outcome: string,
): Promise<void> {
  const now = { at: app.clock.now(), on: dayOf(app.clock.wallNow()) };
  await rows.put('followUp', close(followUp, state, outcome, now), { seals: followUp.from !== undefined });
}

function repetitionOf(
  followUp: FollowUp,
  today: Day,
): Pick<NewFollowUp, 'kind' | 'text' | 'due' | 'repeat' | 'series'> | undefined {
  const { kind: sameKind, text, repeat, series } = followUp;
  const next = nextRepetition(followUp, today);
  if (!next) return undefined;
  return { kind: sameKind, text, due: next, repeat, series: { start: series?.start ?? followUp.due, slot: next } };
}

/** Not to be done after all; why is kept in the history. */
export const dropFollowUp = command(
  { input: () => ({ followUpId: id, ...also, reason: shortText }), writes: ['followUp', 'activity'] },
  async (rows, input, app): Promise<void> => {
    const followUp = await openFollowUp(rows, input.followUpId);
    for (const one of [followUp, ...(await openBeside(rows, followUp, input.also))])
      await drop(app, rows, one, input.reason.trim());
  },
);

async function drop(app: App, rows: Writer, followUp: FollowUp, why: string): Promise<void> {
  const { clientId, contactId, text, reason } = followUp;
  await closeFollowUp(app, rows, followUp, 'dropped', why);
  await rows.add('activity', {
    id: app.newId(),
    clientId,
    ...(contactId && { contactId }),
    kind: 'dropped',
    at: app.clock.now(),
    title: [text, why].filter(Boolean).join(': '),
    ...(reason && { reason }),
    followUpId: followUp.id,
  });
}

/** Those of the same client that are still open: what one line showed is done, moved and dropped in one command. */
async function openBeside(rows: Writer, { id: first, clientId }: FollowUp, ids: string[] = []): Promise<FollowUp[]> {
  const found = await rows.getMany('followUp', [...new Set(ids)]);
  return found
    .filter((one) => one !== undefined)
    .filter((one) => one.id !== first && one.clientId === clientId && one.state === 'open');
}

function activityOf(done: FollowUpKind): 'call' | 'meeting' | 'letter-out' | 'note' {
  const kinds = { call: 'call', meeting: 'meeting', letter: 'letter-out', other: 'note' } as const;
  return kinds[done];
}

export async function openFollowUp(rows: Writer, followUpId: string): Promise<FollowUp> {
  const followUp = await rows.get('followUp', followUpId);
  return followUp?.state === 'open' ? followUp : refuse('not-found');
}
