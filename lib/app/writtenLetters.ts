import type { Activity } from '../domain/activity';
import { subjectKey } from '../domain/letterIdentity';
import type { Instant } from '../domain/wallClock';
import type { Reader, Writer } from './rowPorts';

/** A letter is sent, and said to be written, within two days. */
const APART = 2 * 24 * 60 * 60_000;
/** So much of the end of a history is looked at. */
const LATELY = 30;

/**
 * A letter that was got ready here is said to be written by a click, and logged in the webmail by another, in either
 * order: both are one entry of the history. It is known by its subject, for nothing else is known of it here.
 */
async function sameLetter(
  rows: Reader,
  { clientId, subject, at }: { clientId: string; subject: string; at: Instant },
  isMeant: (one: Activity) => boolean,
): Promise<Activity | undefined> {
  const key = subjectKey(subject);
  if (!key) return undefined;
  const lately = await rows.activitiesOf(clientId, LATELY);
  return lately.find(
    (one) =>
      one.kind === 'letter-out' && subjectKey(one.title) === key && Math.abs(one.at - at) <= APART && isMeant(one),
  );
}

/** The entry of a letter that was said to be written and that no webmail has shown yet. */
export function saidWritten(rows: Reader, letter: { clientId: string; subject: string; at: Instant }) {
  return sameLetter(rows, letter, (one) => !isFromWebmail(one));
}

/** The letter has its entry under a name that follows from what it is for; one logged in the webmail becomes it. */
export async function addWritten(rows: Writer, written: Activity): Promise<void> {
  const letter = { clientId: written.clientId, subject: written.title, at: written.at };
  const logged = await sameLetter(rows, letter, (one) => isFromWebmail(one) && !one.reason && !one.promotionId);
  if (logged) await rows.remove('activity', logged.id);
  await rows.add('activity', { ...written, ...logged, id: written.id });
}

function isFromWebmail({ messageKey, sentLetter }: Activity): boolean {
  return messageKey !== undefined || sentLetter !== undefined;
}
