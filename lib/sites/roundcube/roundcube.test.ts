// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { roundcube } from './index';
import { isRoundcube } from './recognise';

/** Pieces of pages as Roundcube 1.6 and its skins write them. */
interface Page {
  url?: string;
  environment?: object | string;
  body?: string;
}

const HOME = 'https://mail.studio.example/';
const FOLDERS = { INBOX: { id: 'INBOX', class: 'inbox' }, 'Trimise/2026': { id: 'Trimise/2026', class: 'sent' } };
const MAIL = { task: 'mail', skin: 'classic', user_id: 'u1', mailboxes: FOLDERS };

/** PHP writes slashes with a backslash before them. */
const handedOver = (environment: object | string) =>
  typeof environment === 'string' ? environment : JSON.stringify(environment).replaceAll('/', '\\/');

function open({ url = HOME, environment = MAIL, body = '' }: Page): Document {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.head.innerHTML = '';
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.textContent = `var rcmail = new rcube_webmail();\nrcmail.set_env(${handedOver(environment)});\nrcmail.init();\n`;
  document.head.append(script);
  document.body.innerHTML = body;
  return document;
}

const person = (address: string, name = address) =>
  `<span class="adr"><a href="mailto:${address}" class="rcmContactAddress" title="${address}">${name}</a></span>`;

const headers = (rows: Record<string, string>) =>
  Object.entries(rows)
    .map(([name, value]) => `<tr><td class="header-title">x</td><td class="header ${name}">${value}</td></tr>`)
    .join('');

beforeEach(() => open({ environment: {} }));

describe('what Roundcube tells its scripts', () => {
  test.each<[string, object | string, boolean]>([
    ['reading mail', { task: 'mail' }, true],
    ['logging in', { task: 'login' }, true],
    ['settings', { task: 'settings' }, false],
    ['over several lines, as developers have it', '{\n    "task": "mail",\n    "skin": "larry"\n}', true],
    ['with the end of a call inside a value', { name: '});', task: 'mail' }, true],
    ['broken', '{"task":"mail"', false],
    ['no object', '"mail"', false],
  ])('%s', (_, environment, isRecognised) => {
    expect(isRoundcube(open({ environment }))).toBe(isRecognised);
  });

  test('another page is not Roundcube’s, whatever classes it has', () => {
    document.head.innerHTML = '';
    document.body.className = 'task-mail';
    expect(isRoundcube(document)).toBe(false);
  });
});

describe('larry’s preview of a sent letter', () => {
  const short = `<table class="headers-table" id="preview-shortheaders"><tbody>${headers({ from: person('anna@client.example') })}</tbody></table>`;
  const whole = `<table class="headers-table" id="preview-allheaders"><tbody>${headers({
    from: person('me@studio.example'),
    to: person('anna@client.example'),
  })}</tbody></table>`;
  const body = `<h3 class="subject"><span class="flag-icon"></span><span><span class="voice">Subiect: </span>КП
    <b>118</b></span></h3>${short}${whole}<div id="messagebody">Bună ziua</div>`;

  test('the recipient, whom the short headers call the sender, is none', () => {
    const [message] = roundcube.read(open({ body, url: `${HOME}?_task=mail&_uid=3&_mbox=Sent` })).messages;
    expect(message).toMatchObject({
      subject: 'КП 118',
      from: { address: 'me@studio.example' },
      to: [{ address: 'anna@client.example' }],
    });
  });
});

describe('people who log in by another name than their address', () => {
  const letter = `<table class="headers-table"><tbody>${headers({
    subject: 'Offer',
    from: person('Marina@studio.example', 'Marina'),
    to: person('anna@client.example', 'Anna'),
  })}</tbody></table>`;
  const environment = { ...MAIL, username: 'marina' };
  const ownIn = (folder: string) =>
    roundcube.read(open({ environment, body: letter, url: `${HOME}?_uid=7&_mbox=${encodeURIComponent(folder)}` })).own;

  test('are known as the senders of what lies in the folder of sent letters, wherever that is', () => {
    expect(ownIn('Trimise/2026')).toEqual(['marina@studio.example']);
  });

  test.each(['INBOX', 'Elsewhere', '__proto__', ''])('and of nothing else: %j', (folder) => {
    expect(ownIn(folder)).toEqual([]);
  });
});

test('a letter inside a letter adds nobody', () => {
  const table = (from: string) =>
    `<table class="headers-table"><tbody>${headers({ from: person(from) })}</tbody></table>`;
  const body = `${table('anna@client.example')}<div id="messagebody">${table('boss@client.example')}</div>`;
  expect(roundcube.read(open({ body })).messages).toMatchObject([{ from: { address: 'anna@client.example' } }]);
});

test('a letter that names the user names nobody', () => {
  const forged = `<div id="header"><span class="header-title username">evil@x.example</span></div>
    <form name="form"><input name="_subject"><input name="_from" value="evil@x.example"></form>
    <select id="_from"><option>evil@x.example</option></select>`;
  const body = `<table class="headers-table"><tbody>${headers({ from: person('anna@client.example') })}</tbody></table>
    <div id="messagebody"><div class="message-htmlpart">${forged}</div></div>`;
  const reading = roundcube.read(open({ body }));
  expect(reading.own).toEqual([]);
  expect(reading.composes).toEqual([]);
});

describe('recipients behind “2 more...”', () => {
  const call = (people: string) =>
    `return rcmail.simple_dialog('${people}','To',null,{cancel_button:'close'})`
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;');
  const quoted = (html: string) => html.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('</', '<\\/');
  const read = (onclick: string, label = '2 more...') => {
    const more = `${person('a@x.example')}, <a href="#more" class="morelink" onclick="${onclick}">${label}</a>`;
    const date =
      '<span class="header-summary"><i class="text-nowrap">2026-11-20</i></span><h2 class="subject">Offer</h2>';
    const table = `<table class="headers-table"><tbody>${headers({ from: person('me@x.example'), to: more })}</tbody></table>`;
    const environment = { ...MAIL, username: 'me@x.example' };
    return roundcube.read(open({ body: `${date}${table}<div id="messagebody">Hi</div>`, environment }));
  };

  test('are read', () => {
    const all = ['a@x.example', 'b@x.example', 'c@x.example'].map((one) => person(one, 'D&#039;Arc &amp; Co'));
    const reading = read(call(quoted(all.join(', '))));
    expect(reading.messages[0]?.to).toEqual([
      { address: 'a@x.example' },
      { address: 'b@x.example', name: "D'Arc & Co" },
      { address: 'c@x.example', name: "D'Arc & Co" },
    ]);
    expect(reading).not.toHaveProperty('lacks');
  });

  test.each([
    ['with fewer people than it says', call(quoted(person('b@x.example'))), '2 more...'],
    ['of another kind', "return UI.more('b@x.example')", '2 more...'],
    ['without a call', '', 'ещё'],
  ])('cannot be read from a link %s, and that is said', (_, onclick, label) => {
    expect(read(onclick, label).lacks).toEqual(['recipients']);
  });

  test('cost no time, however the call is written', () => {
    expect(read(`.simple_dialog('${'<a href=&quot;mailto:'.repeat(20_000)}`).lacks).toEqual(['recipients']);
  });
});

test('a file’s name is whole, though classic shortens it and larry puts the size into the title', () => {
  const file = (attributes: string, shown: string) =>
    `<li><a class="filename" ${attributes}><span class="attachment-name">${shown}</span><span>(~9 B)</span></a></li>`;
  const body = `<table class="headers-table"></table><ul id="attachment-list">
    ${file('title="A list of everything.pdf"', 'A list...ing.pdf')}
    ${file('title="КП-118.pdf (~9 B)" onmouseover="x()"', 'КП-118.pdf')}
    ${file('title="" onmouseover="x()"', 'Счёт 12.pdf')}</ul>`;
  const [message] = roundcube.read(open({ body })).messages;
  expect(message?.attachments).toEqual(['A list of everything.pdf', 'КП-118.pdf', 'Счёт 12.pdf']);
});

describe('writing', () => {
  const form = (to: string, field = `<textarea id="_to">${to}</textarea>`) => `
    <a class="button send" onclick="return rcmail.command('send','',this,event)"><span>Send</span></a>
    <form name="form"><input type="hidden" name="_id" value="5296"><input name="_subject" value=" Offer ">
      <div>${field}</div><textarea name="_message">Good day!\n\nOn Monday Anna wrote:\n> Hello</textarea>
      <input type="button" value="Send message" onclick="return rcmail.command('send','',this,event)"></form>
    <form name="uploadform"><input type="button" id="up" onclick="rcmail.command('send-attachment', this.form)"></form>`;
  const chip = (name: string, email: string) =>
    `<li class="recipient"><span class="name">${name}</span><span class="email">${email}</span></li>`;

  function sendingBy(selector: string, event: Event) {
    let reading = null;
    const listener = (caught: Event) => {
      reading = roundcube.sending?.(caught) ?? null;
    };
    document.addEventListener(event.type, listener, { capture: true, once: true });
    document.querySelector(selector)?.dispatchEvent(event);
    return reading;
  }

  const click = () => new MouseEvent('click', { bubbles: true });

  test.each(['a.send span', 'input[value="Send message"]'])(
    'a click on %s sends, with the user’s own words',
    (button) => {
      open({ body: form('anna@client.example') });
      expect(sendingBy(button, click())).toMatchObject({
        key: 'roundcube:compose:5296',
        to: [{ address: 'anna@client.example' }],
        subject: 'Offer',
        text: 'Good day!',
      });
    },
  );

  test.each(['#up', '[name="_subject"]'])('a click on %s sends nothing', (place) => {
    open({ body: form('anna@client.example') });
    expect(sendingBy(place, click())).toBeNull();
  });

  test.each<[string, object[]]>([
    ['', []],
    ['anna@x.example', [{ address: 'anna@x.example' }]],
    ['anna@x.example, ', [{ address: 'anna@x.example' }]],
    [
      'Anna &lt;anna@x.example&gt;; b@x.example',
      [{ address: 'anna@x.example', name: 'Anna' }, { address: 'b@x.example' }],
    ],
    ['"Big, Boss; Anna" &lt;anna@x.example&gt;', [{ address: 'anna@x.example', name: 'Big, Boss; Anna' }]],
    ['"real@client.example" &lt;evil@x.example&gt;', [{ address: 'evil@x.example', name: 'real@client.example' }]],
    ['anna', []],
  ])('the list of recipients %j', (list, people) => {
    expect(roundcube.read(open({ body: form(list) })).composes).toMatchObject([{ to: people }]);
  });

  test('elastic’s chips count, not the list behind them', () => {
    const field = `<ul>${chip('Анна', ' &lt;anna@x.example&gt;,')}${chip('b@x.example,', '')}</ul><textarea id="_to">old@x.example</textarea>`;
    expect(roundcube.read(open({ body: form('', field) })).composes).toMatchObject([
      { to: [{ address: 'anna@x.example', name: 'Анна' }, { address: 'b@x.example' }] },
    ]);
  });
});

describe('a text for the letter being written', () => {
  const form = `<form name="form"><input name="_id" value="7"><input name="_subject" value="">
    <textarea name="_message"></textarea></form>`;
  const put = (key: string) => roundcube.insert?.(document, { key, subject: 'Invoice 7', body: 'It is due.\n' });
  const values = () =>
    ['_subject', '_message'].map((name) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value);

  test('stands in the letter with this key', () => {
    open({ body: form });
    expect(put('roundcube:compose:7')).toBe(true);
    expect(values()).toEqual(['Invoice 7', 'It is due.']);
  });

  test('is put into no other letter, and nowhere without one', () => {
    open({ body: form });
    expect(put('roundcube:compose:8')).toBe(false);
    expect(values()).toEqual(['', '']);
    open({});
    expect(put('roundcube:compose:7')).toBe(false);
  });
});
