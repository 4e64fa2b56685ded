import type { Page } from '@playwright/test';
import type { Roundcube } from '../webmail/roundcube.ts';
import {
  attach,
  checkMail,
  compose,
  logIn,
  openFolder,
  openInPreview,
  openOnWholePage,
  reply,
  send,
  type,
} from '../webmail/roundcube-mail.ts';
import { marksOf, type Stage } from './stage.ts';

const SENDER = {
  name: 'Анна Соколова',
  address: 'anna.sokolova@severstroy.example',
  company: 'ООО «Северстрой»',
  post: 'начальник отдела закупок',
  phone: '+74955550117',
};
const FIRST = 'Запрос цены на образцы';
const LATER = 'Сроки поставки';
const QUESTION = 'Какая нагрузка у паллет?';

/** The day on a real Roundcube: preview pane, a whole page, the list, writing and the sent folder. */
export async function roundcubeStage(page: Page, roundcube: Roundcube): Promise<Stage> {
  const from = `${SENDER.name} <${SENDER.address}>`;
  const signature = `С уважением,\n${SENDER.name}\n${SENDER.post}\n${SENDER.company}\n+7 495 555-01-17`;
  const letter = (subject: string, text: string) =>
    roundcube.deliver({ from, to: roundcube.account, subject, text: `${text}\n\n${signature}` });
  await letter(FIRST, 'Здравствуйте! Пришлите, пожалуйста, цену на сорок паллет и образцы.');
  await roundcube.deliver({
    from: 'Ion Popa <ion.popa@altcineva.example>',
    to: roundcube.account,
    subject: 'Ofertă de toamnă',
    text: 'Bună ziua!',
  });
  await logIn(page, roundcube);
  const rows = page.locator('#messagelist tr.message:visible', {
    has: page.locator(`.rcmContactAddress[title="${SENDER.address}"]`),
  });
  return {
    webmail: 'Roundcube',
    page,
    sender: SENDER,
    openFirstLetter: async () => {
      await openFolder(page, 'INBOX');
      await openInPreview(page, FIRST);
    },
    async openLaterLetter() {
      await letter(LATER, 'Добрый день! Когда ждать поставку?');
      await openFolder(page, 'INBOX');
      await checkMail(page);
      await openOnWholePage(page, LATER);
    },
    async answerWith(attachment) {
      await reply(page);
      await type(page, 'Здравствуйте, Анна! Предложение во вложении.');
      await attach(page, { name: attachment, content: '%PDF-1.4' });
      await send(page);
    },
    async openQuestion() {
      await letter(QUESTION, 'Добрый день! Подскажите, какая нагрузка у паллет?');
      await openFolder(page, 'INBOX');
      await checkMail(page);
      await openInPreview(page, QUESTION);
      return QUESTION;
    },
    async answerQuestion() {
      await reply(page);
      await type(page, 'Добрый день, Анна! Полторы тонны.');
      await send(page);
    },
    async openOwnSentLetter() {
      await page.goto(`${roundcube.url}?_task=mail&_mbox=Sent`);
      await openInPreview(page, FIRST);
    },
    async showList() {
      await page.goto(`${roundcube.url}?_task=mail&_mbox=INBOX`);
      await rows.first().waitFor();
    },
    async writeToSender() {
      await compose(page, SENDER.address);
    },
    marks: () => marksOf(rows),
  };
}
