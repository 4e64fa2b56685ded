import type { Activity } from '../domain/activity';
import type { Client } from '../domain/client';
import type { LetterOnPage } from '../domain/dossier';
import { calendarFor } from '../domain/holidays';
import { isSameNumber } from '../domain/mereReply';
import { neverLogReason } from '../domain/neverLog';
import { checkedDetails, PROPOSAL_FOLLOW_UP_DAYS, type Proposal, type ProposalDetails } from '../domain/proposal';
import { refuse } from '../domain/refusal';
import type { SentFrom, SentLetter } from '../domain/sentLetter';
import { dayOf, type Instant } from '../domain/wallClock';
import { addWorkingDays } from '../domain/workingDays';
import { createFollowUp } from './followUps';
import { loggedBefore } from './loggedLetters';
import type { App, Command, Reader, Writer } from './ports';
import { settingsIn } from './settings';

export interface LetterToLog {
  clientId: string;
  contactId?: string | undefined;
  letter: Pick<
    LetterOnPage,
    'key' | 'link' | 'by' | 'subject' | 'direction' | 'to' | 'attachments' | 'sentFrom' | 'writtenAt' | 'shown'
  > & {
    /** The user was asked, and it is none of those that it may be. */
    isAnother?: true | undefined;
  };
}

/** Puts a letter into the client's history. A letter that is there already stays as it is. */
export function logLetter(app: App, command: Command, input: LetterToLog): Promise<{ activityId: string }> {
  return app.store.write(command, async (rows) => ({ activityId: (await keepLetter(app, rows, input)).id }));
}

/** Puts several letters into the histories of their clients, all or none; they are taken back together too. */
export function logLetters(app: App, command: Command, { letters }: { letters: LetterToLog[] }): Promise<void> {
  return app.store.write(command, async (rows) => {
    for (const input of letters) await keepLetter(app, rows, input);
  });
}

async function keepLetter(app: App, rows: Writer, input: LetterToLog): Promise<Activity> {
  const logged = await loggedBefore(rows, input.letter);
  if (logged) return logged;
  await requireClient(rows, input.clientId);
  await requireLoggable(rows, input);
  const activity = letterActivity(app, input);
  await rows.put('activity', activity);
  return activity;
}

export interface ProposalToLog extends LetterToLog, ProposalDetails {
  /** What the follow-up will say, in the user's language. */
  followUpText: string;
  /** The user was told that the client has a proposal of this number, and wants another. */
  again?: true | undefined;
}

/**
 * Logs a sent letter as a proposal, with a call two working days later. A letter logged before as a plain letter
 * becomes the proposal's; a proposal logged before stays as it is.
 */
export function logProposal(app: App, command: Command, input: ProposalToLog): Promise<{ activityId: string }> {
  return app.store.write(command, async (rows) => {
    const logged = await loggedBefore(rows, input.letter);
    if (logged?.proposalId) return { activityId: logged.id };
    const client = await requireClient(rows, input.clientId);
    await requireLoggable(rows, input);
    await requireNewNumber(rows, client, input);
    const { clientId, contactId, letter } = input;
    const proposal: Proposal = {
      id: app.newId(),
      clientId,
      ...(contactId && { contactId }),
      state: 'sent',
      sentAt: timeOf(app, letter),
      subject: letter.subject,
      ...checkedDetails(input),
      attachments: letter.attachments,
    };
    const activity: Activity = {
      ...(logged ?? letterActivity(app, input)),
      kind: 'proposal',
      proposalId: proposal.id,
    };
    await rows.put('proposal', proposal);
    await rows.put('activity', activity);
    const calendar = calendarFor((await settingsIn(rows)).country);
    const due = addWorkingDays(dayOf(app.clock.wallNow()), PROPOSAL_FOLLOW_UP_DAYS, calendar);
    await createFollowUp(app, rows, {
      clientId,
      contactId,
      kind: 'call',
      text: input.followUpText,
      due,
      proposalId: proposal.id,
    });
    return { activityId: activity.id };
  });
}

export function letterActivity(app: App, { clientId, contactId, letter }: LetterToLog): Activity {
  return {
    id: app.newId(),
    clientId,
    ...(contactId && { contactId }),
    kind: letter.direction === 'incoming' ? 'letter-in' : 'letter-out',
    at: timeOf(app, letter),
    title: letter.subject,
    ...(letter.attachments.length > 0 && { attachments: letter.attachments }),
    ...(letter.link && { link: letter.link }),
    ...(letter.by && { by: letter.by }),
    messageKey: letter.key,
    ...(letter.shown && { shown: letter.shown }),
    ...(letter.sentFrom && { sentLetter: sentLetterOf(letter, letter.sentFrom) }),
  };
}

/** A letter stands in the history where it was written, not where it was logged; none is from the future. */
function timeOf(app: App, { writtenAt }: LetterToLog['letter']): Instant {
  const now = app.clock.now();
  return Math.min(writtenAt ?? now, now);
}

function sentLetterOf({ to, subject, attachments }: LetterToLog['letter'], sentFrom: SentFrom): SentLetter {
  return { ...sentFrom, to, subject, attachments };
}

/** Whoever asks: a person all of whose addresses are kept out of every history has none. */
async function requireLoggable(rows: Reader, { contactId }: LetterToLog): Promise<void> {
  const contact = contactId && (await rows.get('contact', contactId));
  if (!contact || contact.emails.length === 0) return;
  const { neverLog } = await settingsIn(rows);
  const [address = ''] = contact.emails;
  if (contact.emails.every((email) => neverLogReason(email, [], neverLog))) refuse('never-logged', { address });
}

/** A second proposal of one number is made by nobody's slip. */
async function requireNewNumber(rows: Reader, client: Client, { number, again }: ProposalToLog): Promise<void> {
  if (!number || again) return;
  const known = (await rows.proposalsOf(client.id)).find((proposal) => isSameNumber(proposal.number, number));
  if (known) refuse('proposal-known', { number: known.number ?? number, client: client.name });
}

export async function requireClient(rows: Reader, clientId: string): Promise<Client> {
  const client = await rows.get('client', clientId);
  return client && !client.deletedAt ? client : refuse('not-found');
}
