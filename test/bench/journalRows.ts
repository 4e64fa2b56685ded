import { serialize } from 'node:v8';
import { v7 as newId } from 'uuid';
import { addClient, editClient } from '../../lib/app/clients';
import { addFollowUp, snoozeFollowUp } from '../../lib/app/followUps';
import type { Command } from '../../lib/app/ports';
import { editSettings } from '../../lib/app/settings';
import { testApp } from '../../lib/db/testApp';

/** What the journal keeps of a change of one field: bytes, as the browser writes them down. */
export interface JournalRow {
  change: string;
  bytes: number;
}

/** The rows of the journal after changes of one field each, on the real store. */
export async function journalRows(): Promise<JournalRow[]> {
  const { app, db } = testApp(undefined, { newId });
  const command = (name: string): Command => ({ id: newId(), name });
  const person = {
    clientName: 'ООО Лунный кирпич',
    contactName: 'Анна Соколова',
    email: 'anna.sokolova@moon-brick.example',
  };
  const { clientId } = await addClient(app, command('client.add'), person);
  const promise = { clientId, kind: 'call' as const, text: 'что решили о предложении', due: '2026-11-20' };
  const { followUpId } = await addFollowUp(app, command('followup.add'), promise);

  const changes: [change: string, named: Command, carryOut: (named: Command) => Promise<unknown>][] = [
    ['a name', command('client.edit'), (named) => editClient(app, named, { clientId, name: 'ООО Лунный камень' })],
    ['a language', command('client.edit'), (named) => editClient(app, named, { clientId, language: 'ru' })],
    [
      'a day',
      command('followup.snooze'),
      (named) => snoozeFollowUp(app, named, { followUpId, to: { due: '2026-11-23T10:30' } }),
    ],
    ['a setting', command('settings.edit'), (named) => editSettings(app, named, { early: 15 })],
  ];
  const rows: JournalRow[] = [];
  for (const [change, named, carryOut] of changes) {
    await carryOut(named);
    const row = await db.journal.where('id').equals(named.id).first();
    if (!row) throw new Error(`The journal has nothing of the change of ${change}`);
    rows.push({ change, bytes: serialize(row).byteLength });
  }
  return rows;
}
