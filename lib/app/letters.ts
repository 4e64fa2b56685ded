import { z } from 'zod';
import type { Activity } from '../domain/activity';
import type { Client } from '../domain/client';
import { isSameNumber } from '../domain/mereReply';
import { neverLogReason } from '../domain/neverLog';
import { READING_LIMITS } from '../domain/pageReading';
import { checkedDetails, type Proposal } from '../domain/proposal';
import { refuse } from '../domain/refusal';
import type { SentFrom, SentLetter } from '../domain/sentLetter';
import { dayOf, type Instant } from '../domain/wallClock';
import { command, type Said } from './definition';
import { day, letter, money, number, ofClient } from './input';
import { loggedBefore } from './loggedLetters';
import type { App } from './ports';
import type { Reader, Writer } from './rowPorts';
import { settingsIn } from './settings';
import { saidWritten } from './writtenLetters';

export const letterToLog = { ...ofClient, letter };
export type LetterToLog = Said<typeof letterToLog>;

const TO_LOG = { reads: ['client', 'contact', 'setting'], writes: ['activity'] } as const;

/** Puts a letter into the client's history. A letter that is there already stays as it is. */
export const logLetter = command({ input: () => letterToLog, ...TO_LOG }, async (rows, input, app) => ({
  activityId: (await keepLetter(app, rows, input)).id,
}));

/** Puts several letters into the histories of their clients, all or none; they are taken back together too. */
export const logLetters = command(
  { input: () => ({ letters: z.array(z.object(letterToLog)).max(READING_LIMITS.selected) }), ...TO_LOG },
  async (rows, { letters }, app): Promise<void> => {
    for (const input of letters) await keepLetter(app, rows, input);
  },
);

async function keepLetter(app: App, rows: Writer, input: LetterToLog): Promise<Activity> {
  const logged = await loggedBefore(rows, input.letter);
  if (logged) return logged;
  await requireClient(rows, input.clientId);
  await requireLoggable(rows, input);
  const activity = letterActivity(app, input);
  if (activity.kind === 'letter-out') {
    const { clientId, title: subject, at } = activity;
    const written = await saidWritten(rows, { clientId, subject, at });
    if (written) {
      const same = { ...written, ...activity, id: written.id };
      await rows.put('activity', same);
      return same;
    }
  }
  await rows.add('activity', activity);
  return activity;
}

export const proposalDetails = { number: number.optional(), amount: money.optional(), validUntil: day.optional() };

/**
 * Logs a sent letter as a proposal; its playbook calls for a talk two working days later. A letter logged before as a
 * plain letter becomes the proposal's, whoever's it was said to be; a proposal logged before stays as it is.
 */
export const logProposal = command(
  {
    // Again: the user was told that the client has a proposal of this number, and wants another.
    input: () => ({ ...letterToLog, again: z.literal(true).optional(), ...proposalDetails }),
    reads: ['client', 'contact', 'setting'],
    writes: ['activity', 'proposal'],
  },
  async (rows, input, app) => {
    const logged = await loggedBefore(rows, input.letter);
    if (logged?.proposalId) return { activityId: logged.id };
    const client = await requireClient(rows, input.clientId);
    await requireLoggable(rows, input);
    await requireNewNumber(rows, client, input);
    const { clientId, contactId, letter: sent } = input;
    const proposal: Proposal = {
      id: app.newId(),
      clientId,
      ...(contactId && { contactId }),
      state: 'sent',
      sentAt: writtenAtOf(app, sent),
      loggedOn: dayOf(app.clock.wallNow()),
      subject: sent.subject,
      ...checkedDetails(input),
      attachments: sent.attachments,
    };
    await rows.add('proposal', proposal);
    return { activityId: await becomes(app, rows, logged, input, { kind: 'proposal', proposalId: proposal.id }) };
  },
);

/** The letter's entry of the history is now a proposal's or an invoice's, of the client that it was said to be of. */
export async function becomes(
  app: App,
  rows: Writer,
  logged: Activity | undefined,
  input: LetterToLog,
  change: Partial<Activity> & Pick<Activity, 'kind'>,
): Promise<string> {
  const { clientId, contactId } = input;
  if (!logged) {
    const activity = { ...letterActivity(app, input), ...change };
    await rows.add('activity', activity);
    return activity.id;
  }
  const { contactId: _, ...rest } = logged;
  const isSame = logged.clientId === clientId;
  await rows.put(
    'activity',
    isSame ? { ...logged, ...change } : { ...rest, clientId, ...(contactId && { contactId }), ...change },
  );
  return logged.id;
}

export function letterActivity(app: App, { clientId, contactId, letter: shown }: LetterToLog): Activity {
  return {
    id: app.newId(),
    clientId,
    ...(contactId && { contactId }),
    kind: shown.direction === 'incoming' ? 'letter-in' : 'letter-out',
    at: writtenAtOf(app, shown),
    title: shown.subject,
    ...(shown.attachments.length > 0 && { attachments: shown.attachments }),
    ...(shown.link && { link: shown.link }),
    ...(shown.by && { by: shown.by }),
    messageKey: shown.key,
    ...(shown.shown && { shown: shown.shown }),
    ...(shown.sentFrom && { sentLetter: sentLetterOf(shown, shown.sentFrom) }),
  };
}

/** A letter stands in the history where it was written, not where it was logged; none is from the future. */
export function writtenAtOf(app: App, { writtenAt }: Pick<LetterToLog['letter'], 'writtenAt'>): Instant {
  const now = app.clock.now();
  return Math.min(writtenAt ?? now, now);
}

function sentLetterOf({ to, subject, attachments }: LetterToLog['letter'], sentFrom: SentFrom): SentLetter {
  return { ...sentFrom, to, subject, attachments };
}

/** Whoever asks: a person all of whose addresses are kept out of every history has none. */
export async function requireLoggable(rows: Reader, { contactId }: LetterToLog): Promise<void> {
  const contact = contactId && (await rows.get('contact', contactId));
  if (!contact || contact.emails.length === 0) return;
  const { neverLog } = await settingsIn(rows);
  const [address = ''] = contact.emails;
  if (contact.emails.every((email) => neverLogReason(email, [], neverLog))) refuse('never-logged', { address });
}

/** A second proposal of one number is made by nobody's slip. */
async function requireNewNumber(
  rows: Reader,
  client: Client,
  { number: wanted, again }: { number?: string | undefined; again?: true | undefined },
): Promise<void> {
  if (!wanted || again) return;
  const known = (await rows.proposalsOf(client.id)).find((proposal) => isSameNumber(proposal.number, wanted));
  if (known) refuse('proposal-known', { number: known.number ?? wanted, client: client.name });
}

export async function requireClient(rows: Reader, clientId: string): Promise<Client> {
  const client = await rows.get('client', clientId);
  return client ?? refuse('not-found');
}
