import { expect, type Page } from '@playwright/test';
import { attach, compose, openFolder, openLetter, openMailbox, reply, send, type } from '../practice/mail.ts';
import type { Stage } from './stage.ts';

const SENDER = {
  name: 'Олег Варежкин',
  address: 'o.varezhkin@teply-yakor.example',
  company: 'ООО «Тёплый Якорь»',
  post: 'заместитель директора по снабжению',
  phone: '+78125550999',
};
const FIRST = 'Запрос цены: мешки и гофролист';
const LATER = 'Ещё вопрос по мешкам';

/** The day on the practice mailbox. */
export async function practiceStage(page: Page, url: string): Promise<Stage> {
  await openMailbox(page, url);
  const rows = page.locator('[data-letter-id]', { has: page.locator(`[data-address="${SENDER.address}"]`) });
  const inbox = () => openFolder(page, 'inbox');
  return {
    webmail: 'the practice mailbox',
    page,
    sender: SENDER,
    async openFirstLetter() {
      await inbox();
      await openLetter(page, FIRST);
    },
    async openLaterLetter() {
      await inbox();
      await openLetter(page, LATER);
    },
    async answerWith(attachment) {
      await reply(page);
      await type(page, 'Здравствуйте, Олег! Предложение во вложении. ');
      await attach(page, { name: attachment, content: '%PDF-1.4' });
      await send(page);
    },
    async openOwnSentLetter() {
      await openFolder(page, 'sent');
      await openLetter(page, `Re: ${FIRST}`);
    },
    async showList() {
      await inbox();
      await expect(rows.first()).toBeVisible();
    },
    async writeToSender() {
      await compose(page, { to: SENDER.address, subject: 'Мешки' });
    },
    async marks() {
      return { rows: await rows.count(), marked: await rows.locator('[data-forget-me-not="mark"]').count() };
    },
  };
}
