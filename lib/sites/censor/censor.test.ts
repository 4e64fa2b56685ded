// @vitest-environment happy-dom
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { openAt } from '../../../test/pages/gmail/pages';
import { LABELS } from '../labels';
import { censoredPage } from './page';
import { skeletonOf } from './skeleton';
import { createCensor } from './words';

// Other tests of the same window may have left it at a webmail's address, which a page then says it stands at.
beforeEach(() => openAt('about:blank'));

const nothing = () => false;
const WORD = /\p{Nd}{2,}|[\p{L}\p{M}]{2,}/gu;
/** What addresses become; its words are nobody's. */
const INVENTED = /person\d+@firm\d+\.example|firm\d+\.example/g;

const wordsOf = (text: string) =>
  new Set(Array.from(text.replace(INVENTED, ' ').matchAll(WORD), ([word]) => word.toLowerCase()));

/** What webmails write and their readers go by. */
const KEPT = wordsOf(`${Object.values(LABELS).flat().join(' ')} Ctrl+Enter true false`);

/** Always another course, and the same one each time a test is run. */
function lots(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** What the code of a page writes for itself: names, and the states of things. */
const CODE =
  /^(?:id|class|for|name|role|type|style|lang|dir|tabindex|hidden|contenteditable|spellcheck|autocomplete|draggable|multiple|data-test.*|data-shortcut-target|data-app-section|(?:ng|sg)-.*|aria-(?!label|describ|valuetext|placeholder).*)$/;

/** What Roundcube and SOGo write in addresses. */
const OF_PROGRAM = /[?&]_(?:task|action)=[a-z]+|[?&]_(?:uid|mbox)=|\/so\/|\/Mail\//g;

/** Everything that a page says to people: its texts, fields and other attributes. */
function saidBy(page: Document): string {
  const said: string[] = [];
  for (const element of page.querySelectorAll('*')) {
    if (/^(?:SCRIPT|STYLE)$/.test(element.tagName)) continue;
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) said.push(node.nodeValue ?? '');
    for (const { name, value } of Array.from(element.attributes)) {
      if (name === 'srcdoc') said.push(saidBy(parsed(value)));
      else if (!CODE.test(name))
        said.push(value.replace(/^(?:https?|mailto|javascript|about):/, '').replace(OF_PROGRAM, ' '));
    }
  }
  return said.join('\n');
}

describe('a censored text', () => {
  const censor = (texts: string[]) => createCensor(texts, lots());

  test('keeps script, case, length and marks, and says the same for the same', () => {
    const text = 'Иван Петров, tel. 0722 000 002; IVAN, Иван.';
    const censored = censor([text]).text(text);
    expect(censored).toMatch(
      /^\p{Lu}\p{Ll}{3} \p{Lu}\p{Ll}{5}, \p{Ll}{3}\. \d{4} \d{3} \d{3}; \p{Lu}{4}, \p{Lu}\p{Ll}{3}\.$/u,
    );
    expect(censored.slice(0, 4)).toMatch(/^\p{Script=Cyrillic}+$/u);
    expect(censored.slice(0, 4)).toBe(censored.slice(-5, -1));
  });

  test('turns addresses into invented ones, the same into the same, and keeps who is at the same firm', () => {
    const text = 'Ion <ion@agrocom.example>, ana@agrocom.example, oleg@vinaria.example, Ion@Agrocom.example';
    expect(
      censor([text])
        .text(text)
        .match(/\S+@[\w.]+/g),
    ).toEqual(['<person1@firm1.example', 'person2@firm1.example', 'person3@firm2.example', 'person1@firm1.example']);
  });

  test('has no word and no number of the original, whatever it was', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.emailAddress(),
      fc.stringMatching(/^[a-c]{2}$/),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.nat(), (texts, seed) => {
        const censored = createCensor(texts, lots(seed + 1));
        const original = wordsOf(texts.join(' '));
        const left = texts.flatMap((text) => [...wordsOf(censored.text(text))]).filter((text) => original.has(text));
        expect(left).toEqual([]);
      }),
    );
  });
});

describe('a censored page', () => {
  const shapeOf = (html: string) => html.replace(/\s/g, '').replace(/\p{L}/gu, 'x');
  const censored = (html: string) => censoredPage(parsed(html), nothing, lots());

  test('keeps what reading it needs, and nothing of what it said', () => {
    const page = censored(`<html lang="ro"><head><title>Ofertă</title><script>var user = 'ion';</script></head>
      <body class="task-mail" id="row-ion@agrocom.example" data-user="ion">
        <!-- Ion was here --><style>.ion {}</style><img src="https://tracker.example/ion.png" alt="Ion">
        <span email="ion@agrocom.example" title="Ion Popescu" role="listitem" aria-label="From: Ion" aria-expanded="true">Ion</span>
        <a href="mailto:ion%40agrocom.example">Ion</a><a href="https://crm.agrocom.example/c/10042?name=Ion">10042</a>
        <p style="display: none; color: red">Ascuns</p><input value="Ion"><input type="password" value="secret">
        <b ng-bind="message.from[0].email">x</b></body></html>`);
    expect(page).toMatch(/<html lang="ro"[ >]/);
    expect(page).toContain('class="task-mail"');
    expect(page).toMatch(/email="(person\d@firm1\.example)"[\s\S]*href="mailto:\1"/);
    expect(page).toContain('role="listitem"');
    expect(page).toContain('aria-expanded="true"');
    expect(page).toContain('style="display: none"');
    expect(page).toContain('ng-bind="message.from[0].email"');
    expect(page).not.toMatch(/script|\bion\b|popescu|10042|agrocom|secret|tracker|ascuns|ofert|here/i);
  });

  test('keeps the labels that readers go by, and keys, but not what they label', () => {
    const page = censored(`<button title="Send (Ctrl+Enter)" aria-label="Send">Send</button>
      <span aria-label="From: Ion Popescu">Ion Popescu</span><span aria-label="Fromage: Ion">x</span>
      <i id="primaryMailboxRoot_ion@agrocom.example"></i><i data-testid="attachment-item:Oferta Ion.pdf--primary-action"></i>
      <i data-type="to" data-expanded="true" data-name="trueman"></i>`);
    expect(page).toMatch(/title="\w{4} \(Ctrl\+Enter\)" aria-label="Send">\w{4}</);
    expect(page).toMatch(/aria-label="From: (\w{3} \w{7})">\1</);
    expect(page).toMatch(/id="primaryMailboxRoot_person1@firm1\.example"/);
    expect(page).toMatch(/data-testid="attachment-item:\w{6} \w{3}\.\w{3}--primary-action"/);
    expect(page).toContain('data-type="to" data-expanded="true"');
    expect(page).not.toMatch(/\bion\b|popescu|oferta|agrocom|fromage|trueman/i);
  });

  test('of scripts holds what readers go by, without what is the user’s, and nothing else', () => {
    const environment = {
      task: 'mail',
      skin: 'larry',
      user_id: 'Xy7pQ',
      username: 'ion@agrocom.example',
      request_token: 'secret',
      mailboxes: { 'Clienți/Ion': { id: 'Clienți/Ion', class: 'sent' }, INBOX: { class: 'Ion Popescu' } },
    };
    const page =
      censored(`<script>var rcmail = new rcube_webmail();\nrcmail.set_env(${JSON.stringify(environment)});\nhello('Ion');</script>
      <script>var UserEmail = 'ion@agrocom.example';\nvar UserLogin = 'Ion';\nvar mailAccounts = [{"name":"Ion","identities":[{"email":"sales@agrocom.example"}]}]\n</script>
      <a href="./?_task=mail&_mbox=Clien%C8%9Bi%2FIon&_uid=4711&_action=show&x=4711">Ion</a><li id="rcmliSW9uIFBvcGVzY3U">Ion</li>`);
    expect(page).toMatch(/<script type="text\/plain">\s*rcmail\.set_env\(\{"task":"mail","skin":"larry",/);
    expect(page).toMatch(/"mailboxes":\{"[^"]{7}\/[^"]{3}":\{"class":"sent"\},"[A-Z]{5}":\{\}\}/);
    expect(page).toMatch(
      /var UserEmail = '(person\d@firm1\.example)';\nvar mailAccounts = \[\{"identities":\[\{"email":"person\d@firm1/,
    );
    expect(page).toMatch(
      /href="\.\/\?_task=mail&amp;_mbox=[^&]{7}%2F[^&]{3}&amp;_uid=(\d{4})&amp;_action=show&amp;\w=\1"/,
    );
    expect(page).not.toMatch(/\bion\b|popescu|agrocom|secret|hello|clien|4711|SW9uI|Xy7pQ|INBOX/i);
  });

  test('holds open shadows and frames of the same site, and leaves ours out', () => {
    const page = parsed('<div id="host"></div><p data-ours>Ours</p>');
    const shadow = page.getElementById('host')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<i>Inside</i>';
    const html = censoredPage(page, (node) => (node as Element).hasAttribute('data-ours'), lots());
    expect(html).toMatch(/<div id="host"><template shadowrootmode="open"><i>\w{6}<\/i><\/template><\/div>/);
    expect(html).not.toMatch(/Inside|Ours/i);
  });

  test('holds the frames of a page that was censored before', () => {
    const once = censored('<iframe title="Email content" srcdoc="<p>Buna ziua, Ion</p>"></iframe>');
    expect(once).toMatch(/title="Email content" srcdoc="[^"]*&lt;p&gt;\w{4} \w{4}, \w{3}&lt;/);
    expect(shapeOf(censored(once))).toBe(shapeOf(once));
  });

  const folder = join(import.meta.dirname, '../../../test/pages');
  const webmails = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
  /** The largest of each webmail. */
  const pages = webmails.flatMap((webmail) => {
    const files = readdirSync(join(folder, webmail)).filter((name) => name.endsWith('.html'));
    const bySize = files.map((name) => ({
      name: join(webmail, name),
      size: statSync(join(folder, webmail, name)).size,
    }));
    return bySize.sort((a, b) => b.size - a.size).slice(0, 1);
  });

  test.each(pages)('of $name has no word or number longer than one character left', ({ name }) => {
    const page = parsed(readFileSync(join(folder, name), 'utf8'));
    const html = censoredPage(page, nothing, lots());
    const original = wordsOf(saidBy(page));
    const left = [...wordsOf(saidBy(parsed(html)))].filter((word) => original.has(word) && !KEPT.has(word));
    expect(left).toEqual([]);
    expect(html.replace(INVENTED, '')).not.toContain('@');
  });
});

describe('a skeleton', () => {
  test('shows how the page is built, and no word, name or address of it', () => {
    document.body.innerHTML = `<div id="ion" class="ion"><ul role="list" aria-label="Letters of Ion">
      ${'<li role="listitem" aria-selected="false"><span>Ion</span></li>'.repeat(40)}</ul><x-ion>ion@x.example</x-ion></div>`;
    expect(skeletonOf(document.body, nothing)).toBe(
      [
        'body',
        '  div',
        '    ul role=list aria-label',
        '      li role=listitem aria-selected ×40',
        '        span',
        '    x-x',
      ].join('\n'),
    );
  });

  test('is short, however large the page is', () => {
    document.body.innerHTML = Array.from({ length: 3_000 }, (_, i) => (i % 2 ? '<p></p>' : '<div></div>')).join('');
    expect(skeletonOf(document.body, nothing).split('\n').length).toBeLessThan(410);
  });
});
