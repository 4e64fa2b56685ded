import { addressKey } from '../domain/address';
import { neverLogReason } from '../domain/neverLog';
import { isOutgoing, type MessageReading, type PageReading } from '../domain/pageReading';
import { promotion } from '../domain/playbooks/promotion/playbook';
import { readLetterDate } from '../reading/letterDate';
import type { App } from './ports';
import { settingsIn } from './settings';

/**
 * Letters on the page of clients who were told of a promotion and had not answered: that a reply was seen goes into the
 * history, and ends it for them. Of each letter of ours only the first answer is kept, once, and not again when undone.
 */
export async function seeAnswers(app: App, reading: PageReading, own: ReadonlySet<string>): Promise<void> {
  for (const message of reading.messages) {
    const sender = message.from && addressKey(message.from.address);
    const written = message.date && readLetterDate(message.date, app.clock.wallNow());
    if (!sender || !written || isOutgoing(message, own)) continue;
    const waiting = await unanswered(app, sender, own);
    // A promotion written within the same minute was not read yet.
    const answered = waiting.find(({ at }) => app.clock.wallOf(at) < written);
    if (answered) await keepAnswer(app, answered, message);
  }
}

async function unanswered(app: App, sender: string, own: ReadonlySet<string>) {
  return app.store.read(['setting', 'address', 'standing', 'activity'], async (rows) => {
    const entry = await rows.get('address', sender);
    const standings = entry ? await rows.standingsOf(promotion.name, [entry.clientId]) : [];
    const waiting = standings.filter(({ standing }) => standing === 'written');
    if (waiting.length === 0 || neverLogReason(sender, own, (await settingsIn(rows)).neverLog)) return [];
    const letters = await rows.getMany(
      'activity',
      waiting.map(({ subject }) => subject),
    );
    return letters.flatMap((letter) => (letter ? [letter] : [])).sort((a, b) => a.at - b.at);
  });
}

async function keepAnswer(
  app: App,
  { id, clientId }: { id: string; clientId: string },
  { subject, link }: Pick<MessageReading, 'subject' | 'link'>,
): Promise<void> {
  const named = { id: `promotion-answer:${id}`, name: 'by-itself.seeAnswer' };
  await app.store.write(named, { reads: ['client'], writes: ['activity'] }, async (rows) => {
    if (!(await rows.get('client', clientId))) return;
    await rows.add('activity', {
      ...{ id: app.newId(), clientId, kind: 'reply-seen', at: app.clock.now(), title: subject, command: named.id },
      ...(link && { link }),
    });
  });
}
