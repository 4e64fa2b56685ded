import { playDay } from '../day/day.ts';
import { practiceStage } from '../day/practiceStage.ts';
import { roundcubeStage } from '../day/roundcubeStage.ts';
import { startPracticeMailbox } from '../practice/server.ts';
import { findOrInstallRoundcube } from '../rig/install.mjs';
import { startRoundcube } from '../webmail/roundcube.ts';
import { test } from './extension.ts';

const say = (step: string, seen: string) => console.log(`    ${step}: ${seen}`);

for (const language of ['en', 'ru', 'ro'] as const) {
  test.describe(() => {
    test.use({ language });

    test(`the manager's day on a real Roundcube, ${language}`, async ({ extension }) => {
      const roundcube = findOrInstallRoundcube();
      test.skip(!roundcube.available, roundcube.available ? '' : `Roundcube does not run here: ${roundcube.why}`);
      const server = await startRoundcube({ language: { en: 'en_US', ru: 'ru_RU', ro: 'ro_RO' }[language] });
      try {
        const page = await extension.context.newPage();
        const stage = await roundcubeStage(page, server);
        await playDay({ browser: extension, stage, language, pictures: `test/results/day-roundcube-${language}`, say });
      } finally {
        await server.stop();
      }
    });
  });
}

test("the manager's day on the practice mailbox", async ({ extension }) => {
  const server = await startPracticeMailbox();
  try {
    const page = await extension.context.newPage();
    const stage = await practiceStage(page, server.url);
    await playDay({ browser: extension, stage, language: 'en', pictures: 'test/results/day-practice', say });
  } finally {
    await server.stop();
  }
});
