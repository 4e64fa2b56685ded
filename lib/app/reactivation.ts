import { z } from 'zod';
import type { Activity } from '../domain/activity';
import type { FollowUp } from '../domain/followUp';
import { holds, latestOf } from '../domain/playbooks/reactivation/playbook';
import { letterOf } from '../domain/playbooks/reactivation/series';
import { AMENDS, type Reactivation, SAID, SAYS_WHY, WHYS } from '../domain/reactivation';
import { refuse } from '../domain/refusal';
import { ruleId } from '../domain/ruleId';
import { type Day, dayOf } from '../domain/wallClock';
import { command, type Said } from './definition';
import { closeFollowUp, finish, openFollowUp } from './followUps';
import { day, id, shortText } from './input';
import { keptOf } from './lateClients';
import { requireClient } from './letters';
import type { App } from './ports';
import type { Reader, Writer } from './rowPorts';

const answer = {
  clientId: id,
  said: z.enum(SAID),
  why: z.enum(WHYS).optional(),
  note: shortText.optional(),
  /** When to look after them again. */
  until: day.optional(),
  amends: z.enum(AMENDS).optional(),
  /** They answered the last letter; else it was a call. */
  byLetter: z.literal(true).optional(),
};
type Answer = Said<typeof answer>;

const TOUCHES = { reads: ['client', 'standing'], writes: ['reactivation', 'followUp', 'activity', 'client'] } as const;

/** What came of asking a client who stopped ordering; the next step follows from it. */
export const answerReactivation = command(
  { input: () => answer, ...TOUCHES },
  async (rows, input, app): Promise<{ reactivationId: string }> => {
    const client = await requireClient(rows, input.clientId);
    const today = dayOf(app.clock.wallNow());
    const row = answered(await askedNow(rows, app, client.id), checked(input, today), app, today);
    await rows.put('reactivation', row);
    if (input.said === 'never') {
      await rows.put('client', { ...client, leftAlone: leftAloneOn(today, input.note) });
    }
    const closed = await closeCalls(rows, app, client.id, input.note ?? '');
    await rows.add('activity', entryOf(app, input, closed));
    return { reactivationId: row.id };
  },
);

/** A letter of the series has gone out with this subject line. */
export const sentReactivationLetter = command(
  { input: () => ({ followUpId: id, subject: shortText }), ...TOUCHES },
  async (rows, { followUpId, subject }, app): Promise<void> => {
    const followUp = await openFollowUp(rows, followUpId);
    const letter = followUp.from?.playbook === 'reactivation' ? letterOf(followUp.from.step) : undefined;
    if (!letter) refuse('not-found');
    const asked = latestOf(await rows.by('reactivation', 'clientId', followUp.clientId)) ?? refuse('not-found');
    const line = subject.replace(/\s+/g, ' ').trim();
    const on = dayOf(app.clock.wallNow());
    await rows.put('reactivation', { ...asked, letters: [...(asked.letters ?? []), { letter, subject: line, on }] });
    await finish(app, rows, followUp, line);
  },
);

export function leftAloneOn(on: Day, note = ''): { on: Day; reason?: string } {
  const reason = note.trim();
  return { on, ...(reason && { reason }) };
}

function checked(input: Answer, today: Day): Answer {
  const { said, why, until, amends, note } = input;
  if (until !== undefined && until <= today) refuse('day-not-to-come');
  if (said === 'later' && !until) refuse('date-needed');
  return {
    ...input,
    why: SAYS_WHY.includes(said) ? why : undefined,
    until: said === 'later' || said === 'left' ? until : undefined,
    amends: said === 'left' || said === 'never' ? amends : undefined,
    note: note?.trim() || undefined,
  };
}

/** The row that is written on: what was said since the last order, or a new one. */
async function askedNow(rows: Reader, app: App, clientId: string): Promise<Reactivation> {
  const [[standing], asked] = await Promise.all([
    rows.standings('rhythm', [clientId]),
    rows.by('reactivation', 'clientId', clientId),
  ]);
  const purchases = standing && keptOf(standing)?.purchases;
  const latest = latestOf(asked);
  if (latest && holds(latest, purchases)) return latest;
  const begun = dayOf(app.clock.wallNow());
  const after = purchases?.last;
  return {
    id: ruleId('reactivation', clientId, after ?? begun),
    clientId,
    ...(after && { after }),
    ...{ begun, month: begun.slice(0, 7) },
    ...{ said: 'silent', saidOn: begun, saidAt: app.clock.now() },
  };
}

/** What is said now takes the place of what was; letters that went out stay, the last of them answered if it was. */
function answered(known: Reactivation, said: Answer, app: App, today: Day): Reactivation {
  const { id: rowId, clientId, after, begun, month, letters, madeBy } = known;
  const series = seriesOf(known, said, today);
  const { why = said.said === 'silent' ? known.why : undefined, note, until, amends } = said;
  const answersLast = said.byLetter && said.said !== 'silent';
  return {
    ...{ id: rowId, clientId, begun, month, said: said.said, saidOn: today, saidAt: app.clock.now() },
    ...(after && { after }),
    ...(why && { why }),
    ...(note && { note }),
    ...(until && { until }),
    ...(amends && { amends }),
    ...(series && { series }),
    ...(letters && { letters: answersLast ? withLastAnswered(letters) : letters }),
    ...(madeBy && { madeBy }),
  };
}

function seriesOf({ series }: Reactivation, { said }: Answer, today: Day): Reactivation['series'] {
  // Silent once more, the letters go on where they are.
  if (said === 'silent') return series ?? { from: today, first: 'ask' };
  return said === 'offer' ? { from: today, first: 'offer' } : undefined;
}

function withLastAnswered(letters: NonNullable<Reactivation['letters']>) {
  return letters.map((letter, i) => (i === letters.length - 1 ? { ...letter, answered: true as const } : letter));
}

/** The calls that led to it are done: this list's own, and that the order was late. */
async function closeCalls(rows: Writer, app: App, clientId: string, outcome: string): Promise<FollowUp | undefined> {
  const open = (await rows.openFollowUpsOf(clientId)).filter(
    ({ from, kind }) => (from?.playbook === 'reactivation' || from?.playbook === 'rhythm') && kind !== 'letter',
  );
  for (const followUp of open) await closeFollowUp(app, rows, followUp, 'done', outcome.trim());
  return open[0];
}

function entryOf(app: App, { clientId, said, note, byLetter }: Answer, closed: FollowUp | undefined): Activity {
  return {
    id: app.newId(),
    clientId,
    ...(closed?.contactId && { contactId: closed.contactId }),
    kind: byLetter ? 'note' : 'call',
    at: app.clock.now(),
    title: note?.trim() ?? '',
    reason: { code: `reactivation.said.${said}`, params: {} },
    ...(closed && { followUpId: closed.id }),
  };
}
