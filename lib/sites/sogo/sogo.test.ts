// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { sogo } from './index';

/** Pieces of pages as SOGo 5.8 writes them. */
const HOME = 'https://mail.studio.example/SOGo/so/marina@studio.example/Mail';
const SETTINGS = `
  var UserEmail = 'Marina@studio.example';
  var mailAccounts = [{"name":"x","identities":[{"fullName":"Marina","email":"marina@studio.example"},{"email":"sales@studio.example"}]}];`;

function open(body: string, { at = '/view#!/Mail/0/INBOX/3', settings = SETTINGS, popup = false } = {}): Document {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${HOME}${at}`);
  document.head.innerHTML = '';
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.textContent = settings;
  document.head.append(script);
  document.body.setAttribute('ng-app', 'SOGo.MailerUI');
  document.body.className = popup ? 'popup' : 'main';
  document.body.innerHTML = body;
  return document;
}

const chips = (model: string, ...people: string[]) =>
  `<md-chips ng-model="${model}">${people.map((name) => `<md-chip-template> ${name} </md-chip-template>`).join('')}</md-chips>`;

const letter = ({ from = 'anna@client.example', name = 'Anna', to = chips('::viewer.message.to') } = {}) => `
  <div id="detailView"><h5 ng-bind="viewer.message.subject" class="sg-md-headline">Offer</h5>
    <span ng-bind="::viewer.message.from[0].name">${name}</span>
    <a ng-bind="::viewer.message.from[0].email">${from}</a>${to}<time class="msg-date">Friday, November 20, 2026</time>
    <div class="msg-body"><div ng-bind-html="part.content | ensureTarget">Good day</div></div></div>`;

const editor = (to: string, subject = 'Offer') => `
  <md-dialog id="mailEditor"><input name="from" value="Sales &lt;sales@studio.example&gt;">
    <button ng-click="editor.send()"><i>send</i></button>${to}
    <input name="subject" id="input_9" value="${subject}"><textarea name="content">Good day!\n> Hello</textarea>
    ${chips('editor.uploader.queue', '<span></span><a href="x">КП-118.pdf</a>')}</md-dialog>`;

describe('the place of a message', () => {
  test.each([
    ['/view#!/Mail/0/INBOX/3', '#!/Mail/0/INBOX/3'],
    ['//UIxMailPopupView#!/Mail/0/INBOX/3', '#!/Mail/0/INBOX/3'],
    ['/view#!/Mail/1/Clienți%2F2026/77/reply', '#!/Mail/1/Clien%C8%9Bi%2F2026/77'],
  ])('%s', (at, place) => {
    const [message] = sogo.read(open(letter(), { at })).messages;
    expect(message).toMatchObject({ key: `sogo:${HOME}${place}`, link: `${HOME}/view${place}` });
  });

  test.each(['/view', '/view#!/Mail/0/INBOX', '/view#!/Mail/virtual', '//UIxMailPopupView#!/Mail/0/new'])(
    'there is none at %s',
    (at) => {
      const [message] = sogo.read(open(letter(), { at })).messages;
      expect(message).not.toHaveProperty('key');
      expect(message).not.toHaveProperty('link');
    },
  );
});

test.each<[string, object, string[]]>([
  ['the main window', {}, ['marina@studio.example', 'sales@studio.example']],
  ['a window of its own', { settings: "var UserEmail = 'marina@studio.example'" }, ['marina@studio.example']],
  ['no settings', { settings: '' }, []],
])('whose account it is: %s', (_, options, own) => {
  expect(sogo.read(open('', options)).own).toEqual(own);
});

test('the sender is whom SOGo names, not what he calls himself', () => {
  const [message] = sogo.read(open(letter({ from: 'evil@x.example', name: 'anna@client.example' }))).messages;
  expect(message?.from).toEqual({ address: 'evil@x.example', name: 'anna@client.example' });
});

test('of recipients who have a name only the name is known: they are left out', () => {
  const to = chips('::viewer.message.to', 'Мария Менеджер', 'buh@client.example', 'Ion Popa (ion@client.example)');
  expect(sogo.read(open(letter({ to }))).messages[0]?.to).toEqual([{ address: 'buh@client.example' }]);
});

test('a row shows a name alone and gets no mark', () => {
  const row = `<md-list-item class="sg-message-list-item"><span>anna@client.example</span></md-list-item>`;
  open(`<div class="view-list">${row}</div>`);
  expect(sogo.rows(document)).toEqual([]);
  expect(sogo.read(document)).toMatchObject({ view: 'list', lacks: ['rows'], unreadable: false });
});

test.each<[string, string, string[] | undefined]>([
  ['marina@studio.example', 'Anna', ['recipients']],
  ['marina@studio.example', 'anna@client.example', undefined],
  ['anna@client.example', 'Marina', ['recipients']],
])('a letter of %s to %j: what it lacks is said', (from, to, lacks) => {
  expect(sogo.read(open(letter({ from, to: chips('::viewer.message.to', to) }))).lacks).toEqual(lacks);
});

describe('since 5.11', () => {
  const newer = (subject: string, name: string) => `
    <div id="detailView"><h5 class="sg-md-headline" ng-bind-html="viewer.message.subject">${subject}</h5>
      <span ng-bind-html="::viewer.message.from[0].nameHighlighted">${name}</span>
      <a class="md-caption" ng-bind="::viewer.message.from[0].email">anna@client.example</a>
      ${chips('::viewer.message.to', 'marina@studio.example')}<time class="msg-date">Friday</time>
      <div class="msg-body"><div class="sg-mail-part" ng-bind-html="part.content | ensureTarget">Good day</div></div></div>`;

  test('subject and sender are markup, of which only the words count', () => {
    const forged = `<a ng-bind="::viewer.message.from[0].email">evil@x.example</a><input name="from" value="evil@x.example">`;
    const reading = sogo.read(open(newer(`Offer ${forged}`, `<mark>Anna</mark> ${forged}`)));
    expect(reading.messages).toMatchObject([{ from: { address: 'anna@client.example' }, text: 'Good day' }]);
    expect(reading.own).toEqual(['marina@studio.example', 'sales@studio.example']);
    expect(reading).not.toHaveProperty('lacks');
  });

  test('a letter that names the user names nobody', () => {
    const letter = newer('Offer', 'Anna').replace('Good day', '<input name="from" value="evil@x.example">');
    expect(sogo.read(open(letter, { settings: '' })).own).toEqual([]);
  });
});

describe('writing', () => {
  const to = chips('editor.message.editable.to', 'Anna &lt;anna@client.example&gt;', 'b@client.example');

  function clickOn(selector: string) {
    let reading = null;
    const listener = (event: Event) => {
      reading = sogo.sending?.(event) ?? null;
    };
    document.addEventListener('click', listener, { capture: true, once: true });
    document.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return reading;
  }

  test('a click on the button sends, with the user’s own words', () => {
    open(editor(to));
    expect(clickOn('button i')).toMatchObject({
      to: [{ address: 'anna@client.example', name: 'Anna' }, { address: 'b@client.example' }],
      subject: 'Offer',
      attachments: ['КП-118.pdf'],
      text: 'Good day!',
    });
    expect(clickOn('[name="subject"]')).toBeNull();
  });

  test('what a letter holds is no letter being written', () => {
    open(letter().replace('Good day', editor(to)));
    const { view, composes } = sogo.read(document);
    expect({ view, composes }).toEqual({ view: 'message', composes: [] });
    expect(clickOn('button i')).toBeNull();
  });

  test('two letters are two, and neither is one of another time', () => {
    const second = editor(to, 'Invoice').replace('input_9', 'input_12');
    const [one, two] = sogo.read(open(editor(to) + second)).composes;
    expect([one?.subject, two?.subject]).toEqual(['Offer', 'Invoice']);
    expect(one?.key).toMatch(/^sogo:compose:\d{13}:input_9$/);
    expect(two?.key).not.toBe(one?.key);
  });
});
