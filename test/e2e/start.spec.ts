import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../lib/i18n/en.ts';
import { ro } from '../../lib/i18n/ro.ts';
import { ru } from '../../lib/i18n/ru.ts';
import { answerTo, tell } from './calls.ts';
import { EXTENSION, expect, test } from './extension.ts';

const SENTENCES = { en, ru, ro };

test('what wakes the background is answered by it: a question, a command, and in the user’s language', async ({
  extension,
}) => {
  const page = await extension.page('manifest.json');
  await extension.killWorker();
  expect(await tell(extension, 'settings.show', {})).toMatchObject({ language: 'en' });
  for (const language of ['ru', 'ro', 'en'] as const) {
    await extension.killWorker();
    await tell(extension, 'settings.edit', { language, commandId: crypto.randomUUID() });
    await extension.killWorker();
    expect(await answerTo(page, 'settings.edit', { language: 'xx' })).toEqual({
      ok: false,
      code: 'not-understood',
      sentence: SENTENCES[language]['refusal.not-understood'],
    });
  }
});

test('an alarm wakes the background, and is handled', async ({ extension }) => {
  await tell(extension, 'settings.show', {});
  await extension.killWorker();
  await extension.evaluateInExtension(async () => {
    await chrome.alarms.clearAll();
    await chrome.alarms.create('wakes', { when: Date.now() + 100 });
  });
  // It sets the next one itself.
  const names = () => extension.evaluateInExtension(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
  await expect.poll(names, { timeout: 15_000 }).not.toContain('wakes');
  await expect.poll(async () => (await names()).length, { timeout: 15_000 }).toBeGreaterThan(0);
  expect(await extension.workerIsAlive()).toBe(true);
});

test('the background loads nothing later: a worker cannot', () => {
  expect(readFileSync(join(EXTENSION, 'background.js'), 'utf8')).not.toMatch(/(?<![.\w$])import\s*\(|importScripts/);
});
