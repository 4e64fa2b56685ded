import { expect, type Page } from '@playwright/test';
import { createWords } from '../../lib/i18n/index.ts';
import type { Browser } from '../rig/browser.ts';
import { BORN, LATE } from './clientBase.ts';
import { inSidebar } from './sidebar.ts';
import type { Stage } from './stage.ts';
import { type DayLanguage, dayWords, fill } from './words.ts';

interface CareDay {
  browser: Browser;
  stage: Stage;
  language: DayLanguage;
  picture(name: string, of?: Page): Promise<unknown>;
  say(step: string, seen: string): void;
}

/** Nobody drifts away in a day: a late client is called, a question is answered in time, a birthday is thought of. */
export async function playCare(day: CareDay): Promise<void> {
  await callLateClient(day);
  await answerQuestion(day);
  await greet(day);
}

async function callLateClient({ browser, language, picture, say }: CareDay): Promise<void> {
  const words = dayWords[language];
  const { t } = createWords(language);
  const page = await browser.page('dashboard.html#/care');
  const row = page.getByRole('row').filter({ hasText: LATE });
  await expect(row).toContainText(t('rhythm.ago', { count: 40 }));
  await picture('later-than-usual', page);
  const seen = (await row.getByRole('cell').allInnerTexts()).slice(0, 2).join(', ');
  await row.getByRole('link', { name: LATE }).click();
  await expect(page.getByText(`· ${t('rhythm.late')}`)).toBeVisible();
  const line = page.getByTestId('entry-line');
  await line.fill(words.lateEntry);
  await expect(page.getByTestId('happened')).toContainText(words.lateOutcome);
  await line.press('Enter');
  await expect(page.getByTestId('timeline')).toContainText(words.lateOutcome);
  await picture('late-client-called', page);
  await page.close();
  say('a client is later than usual', `${LATE}: ${seen}; called: “${words.lateOutcome}”`);
}

async function answerQuestion({ browser, stage, language, picture, say }: CareDay): Promise<void> {
  const { ui } = dayWords[language];
  const { page, sender } = stage;
  const see = (part: Parameters<typeof inSidebar>[1]) => inSidebar(page, part);
  await page.bringToFront();
  const subject = await stage.openQuestion();
  await see((sidebar) => sidebar.getByRole('heading', { name: sender.company }));
  await (await see((sidebar) => sidebar.getByRole('button', { name: ui['letter.logQuestion'] }))).first().click();
  await see((sidebar) => sidebar.getByTestId('receipt').filter({ hasText: ui['letter.loggedQuestion'] }));
  await picture('question-logged');

  const requests = await browser.page('dashboard.html#/requests');
  const line = requests.locator('[data-request]').filter({ hasText: subject });
  await expect(line).toContainText(beginning(ui['request.by']));
  const clock = (await line.locator('p').last().innerText()).replace(/\s+/g, ' ');
  await picture('question-waits', requests);
  await page.bringToFront();

  await stage.answerQuestion();
  const sent = await see((sidebar) => sidebar.getByTestId('just-sent').filter({ hasText: subject }));
  await sent.getByRole('button', { name: ui['letter.log'] }).click();
  await see((sidebar) => sidebar.getByTestId('just-sent').getByTestId('receipt'));
  await requests.bringToFront();
  await expect(line).toContainText(beginning(ui['request.answered']));
  await picture('question-answered', requests);
  await requests.close();
  say(`“${subject}”`, `a question by one click (${clock}); the answer that was logged has ended its time`);
}

async function greet({ browser, language, picture, say }: CareDay): Promise<void> {
  const { ui } = dayWords[language];
  const page = await browser.page('dashboard.html#/care/greetings');
  const walk = page.locator('[data-walk]');
  await walkTo(walk, BORN.person);
  await expect(walk).toContainText(ui['occasion.birthday']);
  const subject = await walk.getByLabel(ui['chaseLetter.subject']).inputValue();
  const client = await walk.getByRole('link', { name: BORN.client }).getAttribute('href');
  await picture('greeting', page);
  await page.keyboard.press('Control+Enter');
  await expect(
    page.getByRole('status').filter({ hasText: fill(ui['greeting.done'], { name: BORN.person }) }),
  ).toBeVisible();
  await picture('greeted', page);
  await page.goto(new URL(client ?? '', page.url()).href);
  await expect(page.getByTestId('timeline')).toContainText(subject);
  await page.close();
  say(`a birthday in two days: ${BORN.person}`, `the letter was ready, written by one key: “${subject}”`);
}

/** Others may be to greet before: on some days of the year many are. */
async function walkTo(walk: ReturnType<Page['locator']>, name: string): Promise<void> {
  const heading = walk.getByRole('heading');
  await expect(heading).toBeVisible();
  while ((await heading.innerText()) !== name) {
    const other = (await walk.getAttribute('data-walk')) ?? '';
    await walk.page().keyboard.press('Alt+Enter');
    await expect(walk).not.toHaveAttribute('data-walk', other);
  }
}

/** A sentence of the product up to what is filled in. */
function beginning(sentence: string): string {
  return (sentence.split('{{')[0] ?? '').trim();
}
