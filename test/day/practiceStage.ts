import { expect, type Page } from '@playwright/test';
import { attach, compose, deliver, openFolder, openLetter, reply, send, type } from '../practice/mail.ts';
import { marksOf, type Stage } from './stage.ts';

const SENDER = {
  name: 'Олег Варежкин',
  address: 'o.varezhkin@teply-yakor.example',
  company: 'ООО «Тёплый Якорь»',
  post: 'заместитель директора по снабжению',
  phone: '+78125550999',
};
const FIRST = 'Запрос цены: мешки и гофролист';
const LATER = 'Ещё вопрос по мешкам';
const QUESTION = 'Какая плотность у мешков?';

/** The day on the practice mailbox that is open in the page. */
export function practiceStage(page: Page): Stage {
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
    async openQuestion() {
      await deliver(page, {
        from: SENDER,
        subject: QUESTION,
        text: 'Добрый день! Подскажите, какая плотность у мешков?',
      });
      await inbox();
      await openLetter(page, QUESTION);
      return QUESTION;
    },
    async answerQuestion() {
      await reply(page);
      await type(page, 'Добрый день, Олег! Восемьдесят граммов на квадратный метр. ');
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
    marks: () => marksOf(rows),
  };
}
