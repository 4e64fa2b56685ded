import { playDay } from '../day/day.ts';
import { practiceStage } from '../day/practiceStage.ts';
import { roundcubeStage } from '../day/roundcubeStage.ts';
import { test } from './mailboxes.ts';

const say = (step: string, seen: string) => console.log(`    ${step}: ${seen}`);

for (const language of ['en', 'ru', 'ro'] as const) {
  test.describe(() => {
    test.use({ language });

    test(`the manager's day on a real Roundcube, ${language}`, async ({ extension, roundcube }) => {
      const page = await extension.context.newPage();
      const stage = await roundcubeStage(page, roundcube);
      await playDay({ browser: extension, stage, language, pictures: `test/results/day-roundcube-${language}`, say });
    });
  });
}

test("the manager's day on the practice mailbox", async ({ extension, page }) => {
  const stage = practiceStage(page);
  await playDay({ browser: extension, stage, language: 'en', pictures: 'test/results/day-practice', say });
});
