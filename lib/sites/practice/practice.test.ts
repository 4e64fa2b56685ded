// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { practice } from './index';
import { isPractice } from './recognise';

/** Pieces of the practice mailbox as test/practice writes them. */
const LIST = `
  <ul class="rows" data-folder="sent">
    <li class="row" data-letter-id="sent-1"><a href="#sent/sent-1">
      <span class="row-people"><span data-address="stefan@shoes.example"><bdi>Ștefan</bdi></span
      ><span data-address="conta@shoes.example"><bdi>Doina</bdi></span></span>
      <span class="row-subject">Oferta 121</span>
    </a></li>
    <li class="row" data-letter-id="sent-2"><a href="#sent/sent-2"><span class="row-people"></span></a></li>
  </ul>`;

const MESSAGE = `
  <article data-message-id="brick-1" data-folder="inbox">
    <h2 data-subject>Расчёт на
      40 паллет</h2>
    <dl>
      <dd data-from="billing@elsewhere.example"><bdi>Анна anna@brick.example</bdi><span>billing@elsewhere.example</span></dd>
      <dd data-to="manager@firma.example"><bdi>me</bdi></dd>
      <dd data-cc="buh@brick.example"><bdi>buh@brick.example</bdi></dd>
      <dd data-reply-to="refund@other.example"><bdi>refund@other.example</bdi></dd>
    </dl>
    <a href="#inbox/brick-1" data-permalink><time datetime="2026-11-20T09:12:00Z">20 November</time></a>
    <div data-body><p>Добрый день!</p><p class="signature">Анна<br>закупки</p>
      <blockquote><p>Образцы уехали.</p></blockquote></div>
    <ul><li data-attachment="KP-118.pdf">KP-118.pdf</li></ul>
  </article>`;

const COMPOSE = `
  <form data-compose-id="reply-brick-1">
    <button type="button" data-send><svg></svg>Send</button>
    <ul><li data-to="anna@brick.example"><bdi>Анна</bdi></li></ul><input name="to" value="">
    <ul><li data-cc="buh@brick.example"><bdi>buh@brick.example</bdi></li></ul>
    <input name="subject" value="Re: Расчёт ">
    <ul><li data-attachment="KP-119.pdf">KP-119.pdf</li></ul>
    <textarea data-body></textarea>
  </form>`;

function show(markup: string) {
  document.head.innerHTML = '<meta name="practice-mailbox" content="1">';
  document.body.innerHTML = `<p data-account="manager@firma.example"></p><main>${markup}</main>`;
}

function visit(url: string) {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
}

/** What the site makes of an event that reaches the document from this element. */
function sendingBy(selector: string, event: Event) {
  let reading = null;
  const listener = (caught: Event) => {
    reading = practice.sending?.(caught) ?? null;
  };
  document.addEventListener(event.type, listener, { capture: true, once: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return reading;
}

const click = () => new MouseEvent('click', { bubbles: true });
const enter = (keys: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...keys });

beforeEach(() => visit('http://127.0.0.1:4025/'));

describe('the practice mailbox is recognised', () => {
  it.each([
    ['http://127.0.0.1:4025/?lang=ru#inbox', true],
    ['http://localhost/', true],
    ['https://localhost.evil.example/', false],
    ['https://mail.example/', false],
  ])('at %s: %s', (url, expected) => {
    show(LIST);
    visit(url);
    expect(isPractice(document)).toBe(expected);
  });

  it('not without its mark', () => {
    show(LIST);
    document.head.replaceChildren();
    expect(isPractice(document)).toBe(false);
  });
});

describe('reading', () => {
  it('nothing that a letter holds is the mailbox’s', () => {
    show(MESSAGE);
    const before = practice.read(document);
    const forged = [`<p data-account="evil@x.example">x</p>`, MESSAGE, COMPOSE, LIST].join('');
    const body = document.querySelector('[data-body]') as HTMLElement;
    body.insertAdjacentHTML('afterbegin', forged);
    const [message] = practice.read(document).messages;
    const text = message?.text ?? '';
    expect(practice.read(document)).toEqual({ ...before, messages: [{ ...before.messages[0], text }] });
    expect(practice.rows(document)).toEqual([]);
  });

  it('a list names the account and no message', () => {
    show(LIST);
    expect(practice.read(document)).toEqual({
      site: 'practice',
      layout: 'practice-1',
      own: ['manager@firma.example'],
      view: 'list',
      messages: [],
      composes: [],
      unreadable: false,
    });
  });

  it('a message takes addresses from attributes and leaves the quoted letter out', () => {
    show(MESSAGE);
    const reading = practice.read(document);
    expect(reading.view).toBe('message');
    expect(reading.messages).toEqual([
      {
        key: 'practice:brick-1',
        link: 'http://127.0.0.1:4025/#inbox/brick-1',
        subject: 'Расчёт на 40 паллет',
        from: { address: 'billing@elsewhere.example', name: 'Анна anna@brick.example' },
        to: [{ address: 'manager@firma.example', name: 'me' }],
        cc: [{ address: 'buh@brick.example' }],
        replyTo: { address: 'refund@other.example' },
        attachments: ['KP-118.pdf'],
        date: '2026-11-20T09:12:00Z',
        text: 'Добрый день!\nАнна\nзакупки',
        open: true,
      },
    ]);
  });

  it('a letter being written', () => {
    show(COMPOSE);
    const reading = practice.read(document);
    expect(reading.view).toBe('compose');
    expect(reading.composes).toEqual([
      {
        key: 'practice:compose:reply-brick-1',
        to: [{ address: 'anna@brick.example', name: 'Анна' }],
        cc: [{ address: 'buh@brick.example' }],
        bcc: [],
        subject: 'Re: Расчёт',
        attachments: ['KP-119.pdf'],
      },
    ]);
  });

  it('letters whose boxes are ticked, with the people of their rows', () => {
    show(LIST.replaceAll('</a></li>', '</a><input type="checkbox"></li>'));
    expect(practice.selected?.(document)).toEqual({ rows: 0, letters: [] });
    document.querySelector<HTMLInputElement>('input')?.click();
    expect(practice.selected?.(document).letters).toEqual([
      {
        key: 'practice:sent-1',
        link: 'http://127.0.0.1:4025/#sent/sent-1',
        subject: 'Oferta 121',
        people: [
          { address: 'stefan@shoes.example', name: 'Ștefan' },
          { address: 'conta@shoes.example', name: 'Doina' },
        ],
        direction: 'outgoing',
      },
    ]);
  });

  it('says so when a message has no sender or the page no account', () => {
    show('<article data-message-id="x"></article>');
    expect(practice.read(document).unreadable).toBe(true);
    show(LIST);
    document.querySelector('[data-account]')?.remove();
    expect(practice.read(document).unreadable).toBe(true);
  });

  it('rows name everyone in them, and one without people is none', () => {
    show(LIST);
    const [row, ...others] = practice.rows(document);
    expect(others).toEqual([]);
    expect(row?.addresses).toEqual(['stefan@shoes.example', 'conta@shoes.example']);
    expect(row?.element.dataset.letterId).toBe('sent-1');
    expect(row?.anchor.className).toBe('row-people');
  });
});

describe('sending', () => {
  it.each([
    ['a click on Send', '[data-send]', click()],
    ['a click on its drawing', '[data-send] svg', click()],
    ['Ctrl+Enter in the letter', 'textarea', enter({ ctrlKey: true })],
    ['Cmd+Enter in the subject', 'input[name="subject"]', enter({ metaKey: true })],
  ])('%s', (_, selector, event) => {
    show(COMPOSE);
    expect(sendingBy(selector, event)).toMatchObject({ subject: 'Re: Расчёт', attachments: ['KP-119.pdf'] });
  });

  it.each([
    ['Enter alone', 'textarea', enter({})],
    ['a click elsewhere in the form', 'input[name="subject"]', click()],
    ['a click outside it', 'main', click()],
  ])('not %s', (_, selector, event) => {
    show(COMPOSE);
    expect(sendingBy(selector, event)).toBeNull();
  });

  it('not while the mailbox would refuse', () => {
    show(COMPOSE);
    document.querySelector<HTMLInputElement>('input[name="to"]')?.setAttribute('value', 'half@typed');
    expect(sendingBy('input[name="to"]', enter({ ctrlKey: true }))).toBeNull();
    document.querySelector('[data-to]')?.setAttribute('data-invalid', '');
    expect(sendingBy('[data-send]', click())).toBeNull();
    for (const chip of document.querySelectorAll('[data-to], [data-cc]')) chip.remove();
    expect(sendingBy('[data-send]', click())).toBeNull();
  });
});

describe('docking', () => {
  it('narrows the page by a margin and gives it back', () => {
    show(LIST);
    practice.dock(document, 340);
    expect(document.documentElement.style.marginRight).toBe('340px');
    expect(practice.dock(document, 0)).toBe(true);
    expect(document.documentElement.style.marginRight).toBe('');
  });
});

describe('a text for the letter being written', () => {
  const text = { subject: 'Invoice 7', body: 'It is due.\n' };
  const body = () => document.querySelector<HTMLTextAreaElement>('[data-body]')?.value;
  const subject = () => document.querySelector<HTMLInputElement>('[name="subject"]')?.value;

  it('stands in the letter with this key, whose subject stays', () => {
    show(COMPOSE);
    expect(practice.insert?.(document, { key: 'practice:compose:reply-brick-1', ...text })).toBe(true);
    expect([subject(), body()]).toEqual(['Re: Расчёт ', 'It is due.']);
  });

  it('is put into no other letter', () => {
    show(COMPOSE);
    expect(practice.insert?.(document, { key: 'practice:compose:new-1', ...text })).toBe(false);
    expect(body()).toBe('');
  });
});
