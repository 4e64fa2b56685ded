import { z } from 'zod';
import { addressKey } from '../domain/address';
import { endOfWait } from '../domain/followUp';
import { calendarFor } from '../domain/holidays';
import { neverLogReason } from '../domain/neverLog';
import { isOutgoing, type PageReading } from '../domain/pageReading';
import { ruleId } from '../domain/ruleId';
import { dayOf } from '../domain/wallClock';
import { addWorkingDays } from '../domain/workingDays';
import { readLetterDate } from '../reading/letterDate';
import { command } from './definition';
import { closeFollowUp, createFollowUp } from './followUps';
import { letterKey, ofClient, shortText } from './input';
import type { App } from './ports';
import { settingsIn } from './settings';

/** How long an answer is waited for before it is asked about, in working days. */
const WAITS_DAYS = 2;

/**
 * Waits for the answer to a letter: a follow-up that ends by itself when a later letter of the client is seen. A letter
 * is waited for once at a time; asked for again after it was over, the same wait begins anew.
 */
export const awaitReply = command(
  {
    // Of the letter no more is needed than which it is.
    input: () => ({ ...ofClient, letter: z.object({ key: letterKey, subject: shortText }) }),
    reads: ['client', 'setting'],
    writes: ['followUp'],
  },
  async (rows, { letter, ...whose }, app): Promise<{ due: string }> => {
    const { country } = await settingsIn(rows);
    const waitsSince = app.clock.wallNow();
    const due = addWorkingDays(dayOf(waitsSince), WAITS_DAYS, calendarFor(country));
    const id = ruleId('wait', letter.key);
    const known = await rows.get('followUp', id);
    if (known?.state === 'open') return { due: known.due };
    const reason = { code: 'wait.reply', params: { subject: letter.subject } };
    if (!known) await createFollowUp(app, rows, { ...whose, id, kind: 'letter', text: '', reason, due, waitsSince });
    else {
      const { outcome: _outcome, finishedAt: _at, finishedOn: _on, ...again } = known;
      await rows.put('followUp', { ...again, ...whose, reason, state: 'open', due, waitsSince });
    }
    return { due };
  },
);

/**
 * Ends the waits of clients whose later letters are on the page. Only a letter whose date can be read for sure, and
 * which came after the waiting began, ends one; an undone end is not repeated, because its command has been.
 */
export async function endWaits(app: App, reading: PageReading, own: ReadonlySet<string>): Promise<void> {
  for (const message of reading.messages) {
    const sender = message.from && addressKey(message.from.address);
    const sentAt = message.date && readLetterDate(message.date, app.clock.wallNow());
    if (!sender || !sentAt || isOutgoing(message, own)) continue;
    const waits = await app.store.read(['setting', 'address', 'followUp'], async (rows) => {
      if (neverLogReason(sender, own, (await settingsIn(rows)).neverLog)) return [];
      const entry = await rows.get('address', sender);
      const open = entry ? await rows.openFollowUpsOf(entry.clientId) : [];
      return open.filter(({ waitsSince }) => waitsSince !== undefined && waitsSince < sentAt);
    });
    for (const wait of waits) {
      const named = { id: endOfWait(wait), name: 'by-itself.endWait' };
      await app.store.write(named, { writes: ['followUp', 'activity'] }, async (rows) => {
        const followUp = await rows.get('followUp', wait.id);
        if (followUp?.state !== 'open') return;
        await closeFollowUp(app, rows, followUp, 'done', message.subject);
        await rows.add('activity', {
          id: app.newId(),
          clientId: followUp.clientId,
          ...(followUp.contactId && { contactId: followUp.contactId }),
          kind: 'reply-seen',
          at: app.clock.now(),
          title: message.subject,
          ...(message.link && { link: message.link }),
          followUpId: wait.id,
          command: named.id,
        });
      });
    }
  }
}
