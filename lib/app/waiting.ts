import { addressKey } from '../domain/address';
import { close, endOfWait } from '../domain/followUp';
import { calendarFor } from '../domain/holidays';
import { neverLogReason } from '../domain/neverLog';
import { isOutgoing, type PageReading } from '../domain/pageReading';
import { dayOf } from '../domain/wallClock';
import { addWorkingDays } from '../domain/workingDays';
import { readLetterDate } from '../reading/letterDate';
import { createFollowUp } from './followUps';
import type { App, Command } from './ports';
import { settingsIn } from './settings';

/** How long an answer is waited for before it is asked about, in working days. */
const WAITS_DAYS = 2;

export interface Awaited {
  clientId: string;
  contactId?: string | undefined;
  /** The letter that is to be answered: it is waited for once. */
  letterKey: string;
  /** What the follow-up will say, in the user's language. */
  text: string;
}

/** Waits for the answer to a letter: a follow-up that ends by itself when a later letter of the client is seen. */
export function awaitReply(app: App, command: Command, input: Awaited): Promise<{ due: string }> {
  return app.store.write(command, async (rows) => {
    const { country } = await settingsIn(rows);
    const now = app.clock.wallNow();
    const due = addWorkingDays(dayOf(now), WAITS_DAYS, calendarFor(country));
    const { clientId, contactId, text } = input;
    const known = await rows.followUpOfKey(waitKey(input.letterKey));
    if (known?.state === 'open') return { due: known.due };
    const followUp = await createFollowUp(app, rows, { clientId, contactId, kind: 'letter', text, due });
    await rows.put('followUp', { ...followUp, waitsSince: now, ...(!known && { key: waitKey(input.letterKey) }) });
    return { due };
  });
}

function waitKey(letterKey: string): string {
  return `wait:${letterKey}`;
}

/**
 * Ends the waits of clients whose later letters are on the page. Only a letter whose date can be read for sure, and
 * which came after the waiting began, ends one; an undone end is not repeated, because its command has been.
 */
export async function endWaits(app: App, reading: PageReading, own: ReadonlySet<string>): Promise<void> {
  for (const message of reading.messages) {
    const sender = message.from && addressKey(message.from.address);
    const sentAt = message.date && readLetterDate(message.date, app.clock.wallNow());
    if (!sender || !sentAt || isOutgoing(message, own)) continue;
    const waits = await app.store.read(async (rows) => {
      if (neverLogReason(sender, own, (await settingsIn(rows)).neverLog)) return [];
      const entry = await rows.get('address', sender);
      const open = entry ? await rows.openFollowUpsOf(entry.clientId) : [];
      return open.filter(({ waitsSince }) => waitsSince !== undefined && waitsSince < sentAt);
    });
    for (const { id } of waits) {
      await app.store.write({ id: endOfWait(id), name: 'endWait' }, async (rows) => {
        const followUp = await rows.get('followUp', id);
        if (followUp?.state !== 'open') return;
        const at = app.clock.now();
        await rows.put('followUp', close(followUp, 'done', message.subject, at));
        await rows.put('activity', {
          id: app.newId(),
          clientId: followUp.clientId,
          ...(followUp.contactId && { contactId: followUp.contactId }),
          kind: 'reply-seen',
          at,
          title: message.subject,
          ...(message.link && { link: message.link }),
          followUpId: id,
        });
      });
    }
  }
}
