import { expect, test } from 'vitest';
import type { FollowUpLine } from '../../lib/domain/today';
import { createWords } from '../../lib/i18n';
import { reminderWords } from './words';

const orphan: FollowUpLine = {
  ...{ id: 'follow-up', clientId: 'client', kind: 'call', text: 'the samples', due: '2026-11-18T15:00', state: 'open' },
  createdAt: 0,
  clientName: '',
};

test.each([
  ['en', 'Deleted client', '15:00 Call the samples'],
  ['ru', 'Удалённый клиент', '15:00 Звонок the samples'],
  ['ro', 'Client șters', '15:00 Apel the samples'],
] as const)('a client who was deleted has a name in a reminder, %s', async (language, name, what) => {
  const words = reminderWords(async () => createWords(language).t);
  expect(await words.reminder(orphan)).toMatchObject({ title: name, message: what });
  expect(await words.digest(4, [orphan])).toMatchObject({ message: `${name}: ${what}` });
  expect((await words.warning(orphan)).title).toContain(name);
});
