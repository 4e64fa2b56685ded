import { z } from 'zod';
import { type Activity, isContact, isWritten, mayBeTakenOut, WRITTEN_KINDS } from '../domain/activity';
import { refuse } from '../domain/refusal';
import { type Due, dayOf, type Instant, timeOf } from '../domain/wallClock';
import { command } from './definition';
import { due, id, ofClient, score, shortText } from './input';
import { requireClient } from './letters';
import type { App } from './ports';

const written = z.enum(WRITTEN_KINDS);

/** A call, a meeting or a note, written down by hand, whenever it was. */
export const addActivity = command(
  {
    input: () => ({ ...ofClient, kind: written, title: shortText, on: due.optional(), score: score.optional() }),
    reads: ['client'],
    writes: ['activity'],
  },
  async (rows, { clientId, contactId, kind, title, on, score: satisfied }, app) => {
    await requireClient(rows, clientId);
    // That there was a call says something; a note without a word does not.
    if (kind === 'note' && !title.trim()) refuse('text-missing');
    const activity: Activity = {
      id: app.newId(),
      clientId,
      ...(contactId && { contactId }),
      kind,
      at: momentOf(app, on),
      title: title.trim(),
      // How satisfied they were is said of a contact, not of a note.
      ...(satisfied && kind !== 'note' && { score: satisfied }),
    };
    await rows.add('activity', activity);
    return { activityId: activity.id };
  },
);

/** What is left out stays; a contact of null is nobody's. */
export const editActivity = command(
  {
    input: () => ({
      activityId: id,
      kind: written.optional(),
      title: shortText.optional(),
      on: due.optional(),
      contactId: id.nullable().optional(),
      score: score.nullable().optional(),
    }),
    writes: ['activity'],
  },
  async (rows, said, app): Promise<void> => {
    const {
      contactId: before,
      score: had,
      ...activity
    } = (await rows.get('activity', said.activityId)) ?? refuse('not-found');
    if (!isWritten(activity)) refuse('not-by-hand');
    const contactId = said.contactId === undefined ? before : said.contactId;
    const kind = said.kind ?? activity.kind;
    const satisfied = said.score === undefined ? had : said.score;
    await rows.put('activity', {
      ...activity,
      kind,
      title: said.title === undefined ? activity.title : said.title.trim(),
      at: said.on === undefined ? activity.at : momentOf(app, said.on),
      ...(contactId && { contactId }),
      ...(satisfied && kind !== 'note' && { score: satisfied }),
    });
  },
);

/** How satisfied the client was with a contact; null takes it away. */
export const scoreActivity = command(
  { input: () => ({ activityId: id, score: score.nullable() }), writes: ['activity'] },
  async (rows, said): Promise<void> => {
    const activity = (await rows.get('activity', said.activityId)) ?? refuse('not-found');
    if (!isContact(activity)) refuse('not-a-contact');
    await rows.put('activity', { ...activity, score: said.score ?? undefined } as Activity);
  },
);

/** Out of the history, into the bin. */
export const removeActivity = command(
  { input: () => ({ activityId: id }), writes: ['activity'] },
  async (rows, { activityId }): Promise<void> => {
    const activity = (await rows.get('activity', activityId)) ?? refuse('not-found');
    if (!mayBeTakenOut(activity)) refuse('not-by-hand');
    await rows.remove('activity', activityId);
  },
);

/** Now when nothing is said; of a day alone its noon, or now when it is today. Nothing has happened in days to come. */
export function momentOf(app: App, on: Due | undefined): Instant {
  const now = app.clock.wallNow();
  if (on === undefined) return app.clock.now();
  if (on.length > 10 ? on > now : on > dayOf(now)) refuse('day-ahead');
  if (!timeOf(on) && on === dayOf(now)) return app.clock.now();
  return app.clock.instantOf(timeOf(on) ? on : `${on}T12:00`, 0);
}
