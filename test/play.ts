import { launchBrowser } from './rig/browser.ts';
import { playDay } from './day/day.ts';
import { practiceStage } from './day/practiceStage.ts';
import { roundcubeStage } from './day/roundcubeStage.ts';
import { startPracticeMailbox } from './practice/server.ts';
import { startRoundcube } from './webmail/roundcube.ts';
const which = process.argv[2] ?? 'practice';
const language = (process.argv[3] ?? 'ru') as 'ru';
const server = which === 'practice' ? await startPracticeMailbox({}) : await startRoundcube();
const browser = await launchBrowser({ extension: '.output/chrome-mv3-loopback', language, viewport: { width: 1440, height: 900 } });
const page = await browser.context.newPage();
page.on('console', (m) => m.type() === 'error' && console.log('page:', m.text()));
page.on('pageerror', (e) => console.log('pageerror', e.message));
(await browser.background()).on('console', async (m) => console.log('bg:', m.text(), ...(await Promise.all(m.args().map((a) => a.evaluate((x: any) => String(x?.stack ?? x)).catch(() => ''))))));
try {
  const stage = which === 'practice' ? await practiceStage(page, server.url) : await roundcubeStage(page, server as never);
  await playDay({ browser, stage, language, pictures: `/tmp/day-${which}-${language}`, say: (s, n) => console.log('✓', s, '—', n) });
} catch (e) {
  console.log(e);
  await page.screenshot({ path: '/tmp/fail.png' });
  for (const f of page.frames()) console.log(f.url());
} finally {
  await browser.close();
  await server.stop();
}
