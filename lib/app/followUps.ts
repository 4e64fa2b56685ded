import {
  close,
  type FollowUp,
  type FollowUpKind,
  moveTo,
  nextRepetition,
  type Repeat,
  type SnoozeChoice,
  snoozedTo,
} from '../domain/followUp';
import { calendarFor } from '../domain/holidays';
import { readChaseKey } from '../domain/playbooks/chase/key';
import { refuse } from '../domain/refusal';
import { type Day, type Due, dayOf, type Instant, isDue } from '../domain/wallClock';
import { type LineAnswer, understandLine, usualDays } from '../reading/line';
import type { App, Command, Writer } from './ports';
import { settingsIn, showSettings } from './settings';

/** What a line says, for the user to see before it counts. */
export async function understand(app: App, line: string): Promise<LineAnswer> {
  const { country } = await showSettings(app);
  const calendar = calendarFor(country);
  const now = app.clock.wallNow();
  const wallClockAt = (instant: Instant) => app.clock.wallOf(instant);
  return { ...understandLine(line, { now, calendar, country, wallClockAt }), usual: usualDays(dayOf(now), calendar) };
}

export interface NewFollowUp {
  clientId: string;
  contactId?: string | undefined;
  kind: FollowUpKind;
  text: string;
  due: Due;
  repeat?: Repeat | undefined;
  proposalId?: string | undefined;
}

export function addFollowUp(app: App, command: Command, input: NewFollowUp): Promise<{ followUpId: string }> {
  return app.store.write(command, async (rows) => {
    if (!(await rows.get('client', input.clientId))) return refuse('not-found');
    return { followUpId: (await createFollowUp(app, rows, input)).id };
  });
}

export async function createFollowUp(app: App, rows: Writer, input: NewFollowUp): Promise<FollowUp> {
  if (!isDue(input.due)) return refuse('date-needed');
  const { early } = await settingsIn(rows);
  const followUp: FollowUp = {
    id: app.newId(),
    clientId: input.clientId,
    kind: input.kind,
    text: input.text.trim(),
    due: input.due,
    state: 'open',
    createdAt: app.clock.now(),
    ...(input.contactId && { contactId: input.contactId }),
    ...(input.repeat && { repeat: input.repeat }),
    ...(input.proposalId && { proposalId: input.proposalId }),
  };
  const planned = moveTo(followUp, input.due, early, app.clock.wallNow());
  await rows.put('followUp', planned);
  return planned;
}

/** Moves a follow-up to another time; it is reminded of anew then. At the time that it has it was told of, or will be. */
export function snoozeFollowUp(
  app: App,
  command: Command,
  input: { followUpId: string; to: SnoozeChoice | { due: Due } },
): Promise<{ due: Due }> {
  return app.store.write(command, async (rows) => {
    const followUp = await openFollowUp(rows, input.followUpId);
    const { early, country } = await settingsIn(rows);
    const now = app.clock.wallNow();
    const due = typeof input.to === 'string' ? snoozedTo(input.to, now, calendarFor(country)) : input.to.due;
    if (!isDue(due)) return refuse('date-needed');
    if (due !== followUp.due) await rows.put('followUp', moveTo(followUp, due, early, now));
    return { due };
  });
}

export interface Finishing {
  followUpId: string;
  /** What came of it, one line; may be empty. */
  outcome: string;
  next?: Pick<NewFollowUp, 'kind' | 'text' | 'due' | 'repeat'> | undefined;
}

/** Done: what came of it goes into the history, what comes next becomes the next follow-up. */
export function finishFollowUp(app: App, command: Command, input: Finishing): Promise<{ nextId?: string }> {
  return app.store.write(command, async (rows) => {
    const followUp = await openFollowUp(rows, input.followUpId);
    await finish(app, rows, followUp, input.outcome);
    const { clientId, contactId, proposalId } = followUp;
    const nextPromise = input.next ?? repetitionOf(followUp, dayOf(app.clock.wallNow()));
    if (!nextPromise) return {};
    const next = await createFollowUp(app, rows, { clientId, contactId, proposalId, ...nextPromise });
    return { nextId: next.id };
  });
}

/** Closes it and puts what came of it into the history. */
export async function finish(app: App, rows: Writer, followUp: FollowUp, outcome: string): Promise<void> {
  const at = app.clock.now();
  const invoiceId = readChaseKey(followUp.key)?.invoiceId;
  await rows.put('followUp', close(followUp, 'done', outcome.trim(), at));
  await rows.put('activity', {
    id: app.newId(),
    clientId: followUp.clientId,
    ...(followUp.contactId && { contactId: followUp.contactId }),
    kind: activityOf(followUp.kind),
    at,
    title: [followUp.text, outcome.trim()].filter(Boolean).join(': '),
    followUpId: followUp.id,
    ...(invoiceId && { invoiceId }),
  });
}

function repetitionOf({ kind, text, due, repeat }: FollowUp, today: Day): Finishing['next'] {
  const next = repeat && nextRepetition(due, repeat, today);
  return next ? { kind, text, due: next, repeat } : undefined;
}

/** Not to be done after all; why is kept in the history. */
export function dropFollowUp(app: App, command: Command, input: { followUpId: string; reason: string }): Promise<void> {
  return app.store.write(command, async (rows) => {
    const followUp = await openFollowUp(rows, input.followUpId);
    const at = app.clock.now();
    await rows.put('followUp', close(followUp, 'dropped', input.reason.trim(), at));
    await rows.put('activity', {
      id: app.newId(),
      clientId: followUp.clientId,
      ...(followUp.contactId && { contactId: followUp.contactId }),
      kind: 'dropped',
      at,
      title: [followUp.text, input.reason.trim()].filter(Boolean).join(': '),
      followUpId: followUp.id,
    });
  });
}

function activityOf(kind: FollowUpKind): 'call' | 'meeting' | 'letter-out' | 'note' {
  const kinds = { call: 'call', meeting: 'meeting', letter: 'letter-out', other: 'note' } as const;
  return kinds[kind];
}

export async function openFollowUp(rows: Writer, id: string): Promise<FollowUp> {
  const followUp = await rows.get('followUp', id);
  return followUp?.state === 'open' ? followUp : refuse('not-found');
}
