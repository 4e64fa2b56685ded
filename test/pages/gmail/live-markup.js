/** Gmail's markup made element by element: the page's policy lets no string become markup. */
let nextId = 30;

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

const gmailId = () => `:${(nextId++).toString(36)}`;
const decimal = (id) => BigInt(`0x${id}`).toString();
const mailboxAttributes = ({ name, address }) => ({
  translate: 'no',
  email: address,
  name,
  'data-hovercard-id': address,
});

export function row({ id, subject, client, messages, unread, date }) {
  const person = () =>
    make(
      'span',
      { class: 'bA4' },
      make('span', { class: unread ? 'zF' : 'yP', ...mailboxAttributes(client) }, client.name),
    );
  const title = () =>
    make('span', { class: 'bqe', 'data-thread-id': `#thread-f:${decimal(id)}`, 'data-legacy-thread-id': id }, subject);
  const count = messages.length > 1 ? [' ', make('span', { class: 'bx0' }, String(messages.length))] : [];
  const label = gmailId();
  return make(
    'tr',
    { class: `zA ${unread ? 'zE' : 'yO'}`, id: gmailId(), role: 'row', tabindex: '-1', 'aria-labelledby': label },
    make(
      'td',
      { class: 'yX xY', role: 'gridcell' },
      make('div', { id: label, class: 'afn' }, person(), ', ', title()),
      make('div', { id: gmailId(), class: 'yW' }, person(), ...count),
    ),
    make(
      'td',
      { class: 'xY a4W', role: 'gridcell' },
      make(
        'div',
        { class: 'xS', role: 'link' },
        make(
          'div',
          { class: 'xT' },
          make('div', { class: 'y6' }, make('span', { class: 'bog' }, title())),
          make('span', { class: 'y2' }, ` - ${messages.at(-1).text[0]}`),
        ),
      ),
    ),
    make('td', { class: 'xW xY', role: 'gridcell' }, make('span', { title: `${date}, 2026` }, date)),
  );
}

export function listView(rows) {
  const table = make('table', { class: 'F cf zt', id: gmailId(), role: 'grid' }, make('tbody', {}, ...rows));
  return make(
    'div',
    { class: 'BltHke nH oy8Mbf' },
    make('div', { class: 'ae4 UI', gh: 'tl' }, make('div', { class: 'Cp' }, table)),
  );
}

export function threadView({ id, subject, messages }) {
  const heading = make(
    'h2',
    { class: 'hP', 'data-thread-perm-id': `thread-f:${decimal(id)}`, 'data-legacy-thread-id': id },
    subject,
  );
  const items = messages.map((message, place) =>
    place === messages.length - 1 ? openItem(message) : collapsedItem(message),
  );
  return make(
    'div',
    { class: 'nH' },
    make('div', { class: 'nH V8djrc byY' }, make('div', { class: 'ha' }, heading)),
    make('div', { class: 'nH aHU' }, make('div', { class: 'nH', role: 'list' }, ...items)),
  );
}

function collapsedItem(message) {
  const sender = make('span', { class: 'gD', role: 'gridcell', ...mailboxAttributes(message.from) }, message.from.name);
  const line = make('div', { class: 'iA g6' }, message.text.join(' '));
  const item = make(
    'div',
    { class: 'kv', role: 'listitem', tabindex: '-1' },
    make('div', { class: 'adf ads' }, sender, ' ', line),
  );
  item.addEventListener('click', () => item.replaceWith(openItem(message)), { once: true });
  return item;
}

function openItem({ id, from, to, text, attachments }) {
  const sender = make('span', { class: 'gD', ...mailboxAttributes(from) }, make('span', {}, from.name));
  const recipients = to.map((mailbox) =>
    make('span', { class: 'g2', dir: 'ltr', ...mailboxAttributes(mailbox) }, mailbox.name),
  );
  const lines = text.map((line) => make('div', {}, line));
  return make(
    'div',
    { class: 'h7', role: 'listitem', tabindex: '-1', 'aria-expanded': 'true' },
    make(
      'div',
      { class: 'adn ads', 'data-message-id': `#msg-f:${decimal(id)}`, 'data-legacy-message-id': id },
      make(
        'div',
        { class: 'gE iv gt' },
        make('h3', { class: 'iw' }, sender),
        make('span', { class: 'hb' }, 'to ', ...recipients),
      ),
      make('div', { class: 'ii gt' }, make('div', { class: 'a3s aiL' }, make('div', { dir: 'ltr' }, ...lines))),
      make('div', { class: 'hq gt' }, make('div', { class: 'aQH' }, ...attachments.map(attachmentCard))),
    ),
  );
}

function attachmentCard(name) {
  const url = `application/pdf:${encodeURIComponent(name)}:${location.origin}/att`;
  return make('span', { class: 'aZo N5jrZb', download_url: url }, make('span', { class: 'aV3' }, name));
}

export function chip(address) {
  const remove = make('div', { class: 'afX', role: 'button', 'aria-label': `Remove ${address}` }, '×');
  const option = make(
    'div',
    { role: 'option', class: 'afV', 'data-name': address, 'data-hovercard-id': address },
    address,
    ' ',
    remove,
  );
  remove.addEventListener('click', () => option.remove());
  return option;
}

function field(name, label) {
  const input = make('input', { class: 'agP aFw', role: 'combobox', 'aria-label': `${label} recipients`, size: '20' });
  const list = make('div', { role: 'listbox', 'aria-label': label }, make('div', { class: 'afp' }));
  return make(
    'tr',
    { class: 'bzf' },
    make('td', { class: 'ok' }, label),
    make('td', { class: 'eV' }, make('div', { class: 'anm', name }, list, input)),
  );
}

export function composeWindow(number) {
  const fields = make(
    'div',
    { class: 'fX aXjCH' },
    make('table', { class: 'GS' }, make('tbody', {}, field('to', 'To'), field('cc', 'CC'), field('bcc', 'BCC'))),
  );
  const summary = make(
    'div',
    { class: 'aoD hl', tabindex: '1', style: 'display: none;' },
    make('div', { class: 'oL aDm az9' }),
  );
  const subject = make(
    'div',
    { class: 'aoD az6' },
    make('input', { name: 'subjectbox', class: 'aoT', 'aria-label': 'Subject', placeholder: 'Subject' }),
  );
  const form = make(
    'form',
    { class: 'bAs' },
    fields,
    summary,
    subject,
    ...Object.entries({ composeid: String(number), from: '', draft: 'undefined' }).map(([name, value]) =>
      make('input', { type: 'hidden', name, value }),
    ),
  );
  const body = make('div', {
    class: 'Am aiL Al editable',
    g_editable: 'true',
    role: 'textbox',
    contenteditable: 'true',
    'aria-label': 'Message Body',
  });
  const send = make(
    'div',
    {
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'data-tooltip': 'Send \u202a(Ctrl-Enter)\u202c',
    },
    'Send',
  );
  const more = make(
    'div',
    { class: 'T-I hG', role: 'button', 'aria-haspopup': 'true', 'aria-label': 'More send options' },
    '▾',
  );
  const cell = make('td', { class: 'gU Up' }, make('div', { class: 'dC' }, send, more));
  const bar = make('table', { class: 'IZ', role: 'group' }, make('tbody', {}, make('tr', { class: 'btC' }, cell)));
  const sheet = make(
    'table',
    { class: 'aoP aoC' },
    make(
      'tbody',
      {},
      make('tr', {}, make('td', { class: 'I5' }, form, make('div', { class: 'Ap' }, body))),
      make('tr', {}, make('td', { class: 'HE' }, bar)),
    ),
  );
  const region = make('div', { class: 'aoI', role: 'region', 'aria-label': 'New Message' }, sheet);
  const dialog = make(
    'div',
    { class: 'nH Hd', role: 'dialog', 'aria-label': 'New Message' },
    make('div', { class: 'aaZ' }, make('div', { class: 'M9' }, region)),
  );
  return make('div', { class: 'AD' }, dialog);
}
