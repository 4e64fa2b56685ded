// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { openAt, page } from '../../test/pages/gmail/pages';
import { siteOf } from '../../test/pages/siteOf';
import { namesOthers, peopleInSight, showsFiles } from './inSight';

const ME = 'me@studio.example';
const where = { outside: '.letter', own: [ME] };
const inSight = (html: string) => peopleInSight(page(html).body, where);

describe('who is in sight', () => {
  test.each<[string, string, string[]]>([
    ['a text', '<p>Anna &lt;anna@x.example&gt;</p>', ['anna@x.example']],
    ['what is told when pointing at a name', '<b title="Anna &lt;anna@x.example&gt;">Anna</b>', ['anna@x.example']],
    ['a link that writes', '<a href="mailto:anna@x.example">Anna</a>', ['anna@x.example']],
    ['a label with a sentence after it', '<i aria-label="anna@x.example. Press Enter.">A</i>', ['anna@x.example']],
    ['the user', `<p>${ME}</p>`, []],
    ['whom a letter names', '<div class="letter"><p>anna@x.example</p></div>', []],
    ['accounts and folders', '<nav><p>shared@studio.example</p></nav><i role="tree" title="b@studio.example"></i>', []],
    ['what is searched for', '<input value="anna@x.example">', []],
    ['what is hidden', '<p hidden>anna@x.example</p><p style="display: none">anna@x.example</p>', []],
  ])('%s', (_, html, addresses) => {
    expect(inSight(html).map(({ address }) => address)).toEqual(addresses);
  });

  test('each once, with a name and how often', () => {
    const html = '<p>Anna &lt;anna@x.example&gt;</p><p>anna@x.example</p>';
    expect(inSight(html)).toEqual([{ address: 'anna@x.example', name: 'Anna', times: 2 }]);
  });

  test('of a page with any number of them, in bounded time and number', () => {
    const many = Array.from({ length: 5_000 }, (_, n) => `<i title="n${n}@x.example">n${n}@x.example</i>`).join('');
    expect(inSight(many).length).toBeLessThanOrEqual(500);
  });
});

describe('who was not read', () => {
  const anna = { address: 'anna@x.example', name: 'boss@client.example' };
  test.each<[string, string, boolean]>([
    ['nobody else', '<p>anna@x.example</p>', false],
    ['somebody else', '<p>anna@x.example, b@x.example</p>', true],
    ['a name that looks like an address', '<b title="anna@x.example">boss@client.example</b>', false],
    ['a subject that does', '<h1>For c@x.example</h1>', false],
    ['whom the letter names', '<div class="letter">b@x.example</div>', false],
  ])('%s', (_, html, others) => {
    expect(namesOthers(page(html).body, where, [anna], 'For c@x.example')).toBe(others);
  });
});

test.each<[string, boolean]>([
  ['<b>Offer 12.pdf</b>', true],
  ['<b title="Offer 12.pdf (~12 KB)">Offer…</b>', true],
  ['<b>Known.pdf</b>', false],
  ['<b>Offer…12.pdf</b>', false],
  ['<b>21.11.2026 18.49</b>', false],
  ['<b>anna@firm.example</b>', false],
  ['<div class="letter">Offer 12.pdf</div>', false],
])('a file that was not read: %s', (html, shown) => {
  expect(showsFiles(page(html).body, '.letter', ['Known.pdf'], 'Subject')).toBe(shown);
});

describe('a known webmail in markup that nobody knows', () => {
  const letter = '<main><h1>Offer</h1><p>From Anna &lt;anna@x.example&gt;</p></main>';
  test.each([
    ['gmail', 'https://mail.google.com/mail/u/0/#inbox/18db97979c6f1db3', letter],
    ['gmail', 'https://mail.google.com/mail/u/0/#inbox', letter],
    ['outlook', 'https://outlook.live.com/mail/0/inbox/id/AQMkAD3', letter],
    ['yahoo', 'https://mail.yahoo.com/n/inbox/all/messages/1', letter],
    ['yandex', 'https://mail.yandex.ru/#/message/181000000000000001', letter],
    ['mailru', 'https://e.mail.ru/inbox/0:16999000000000000001:0/', letter],
    ['proton', 'https://mail.proton.me/u/0/inbox', letter],
    [
      'roundcube',
      'https://webmail.example/?_task=mail&_action=show&_uid=1&_mbox=INBOX',
      `<script>rcmail.set_env({"task":"mail"});\n</script>${letter}`,
    ],
    [
      'sogo',
      'https://webmail.example/SOGo/so/me/Mail/view#!/Mail/0/INBOX/3',
      `<body ng-app="SOGo.MailerUI">${letter}</body>`,
    ],
  ])('%s at %s: says so, and who is in sight', (name, url, html) => {
    openAt(url);
    const document = page(html);
    const reading = siteOf(document)?.read(document);
    expect(reading).toMatchObject({
      site: name,
      unreadable: true,
      lacks: expect.arrayContaining(['layout']),
      layout: expect.stringMatching(/in-sight$/),
      mentioned: [{ address: 'anna@x.example' }],
    });
  });

  test.each([
    ['settings', 'https://mail.proton.me/u/0/settings'],
    ['contacts', 'https://outlook.live.com/people/'],
    ['settings', 'https://mail.google.com/mail/u/0/#settings/general'],
  ])('%s are no list of letters: %s', (_, url) => {
    openAt(url);
    const document = page(letter);
    expect(siteOf(document)?.read(document)).toMatchObject({ unreadable: false });
    expect(siteOf(document)?.read(document)).not.toHaveProperty('mentioned');
  });
});
