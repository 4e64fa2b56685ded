import { ownIn, ownText } from '../described/account';
import type { Description, Naming, Place } from '../described/description';
import { behindTextIn, fileIn, inAttribute, inText } from '../described/naming';
import { named } from '../labels';

const TO_FIELD = '.ComposeRecipients-ToField, .tst-field-to';
/** The account that is written from has the markup of a recipient. */
const FROM_FIELD = '.ComposeAddressFrom, .ComposeRecipients-FromField';
const BCC_FIELD = `${named('aria-label', 'bcc')}, ${named('title', 'bcc')}`;

const LETTER = [
  '[class*="MessageBody_body"]', // said: what follows the name is another at every build
  '[class*="MessageBody__body"]', // said
  '.mail-Message-Body-Content', // said, classic
].join(', ');

/** Chips with the address in an attribute of their own; what stands on them is the name. Seen 2026. */
function chips(isHere: (chip: Element) => boolean): Naming[] {
  const read = inAttribute('data-email', '.ComposeYabble-Text');
  return [
    {
      name: 'yabble',
      selector: '.js-yabble[data-email]',
      read: (chip, outside) => (isHere(chip) && !chip.closest(FROM_FIELD) ? read(chip, outside) : []),
    },
  ];
}

/** Yandex Mail: the interface of Yandex 360 and the one before it, which many firms still have. */
export const yandexPages: Description = {
  name: 'yandex',
  writeTo: ({ origin }) => `${origin}/compose?mailto=mailto%3A`, // used, in Firefox's own list of mail sites
  own: [
    ownIn('.ComposeAddressFrom [data-email]', 'data-email'), // seen 2026
    ownText('.user-account__subname'), // said; some accounts show the login alone
    ownText('.mail-User-Name'), // said
  ],
  place,
  letter: LETTER,

  rows: [
    {
      name: 'list-item',
      selector: '[data-testid="messages-list_item"]',
      people: [{ name: 'title', selector: '[title*="@"]', read: behindTextIn('title') }],
      one: {
        id: (row) => /^\d{6,}$/.exec(row.getAttribute('data-mid') ?? '')?.[0],
        link: (row, { origin, pathname }) => `${origin}${pathname}#/message/${row.getAttribute('data-mid')}`,
        subject: ['[class*="Subject"]'],
        date: ['time', '[class*="Date"]'],
      },
    },
    {
      name: 'snippet',
      selector: '.mail-MessageSnippet',
      people: [{ name: 'from', selector: '.mail-MessageSnippet-FromText[title]', read: inAttribute('title') }],
      one: {
        id: (row) => /#\/?message\/(\d+)$/.exec(row.getAttribute('href') ?? '')?.[1],
        link: (row, { origin, pathname }) => `${origin}${pathname}${row.getAttribute('href')}`,
        subject: ['.mail-MessageSnippet-Item_subject'],
        date: ['.mail-MessageSnippet-Item_date'],
      },
    },
  ],

  messages: [
    { name: 'viewer', selector: '.qa-MessageViewer-SenderEmail', isPiece: true },
    { name: 'classic', selector: '.mail-Message-Sender-Email', isPiece: true },
  ],
  message: {
    subject: [
      '.qa-MessageViewer-Title-text',
      '.qa-MessageViewer-Title',
      '[data-testid="message-subject"]',
      '.mail-Message-Toolbar-Subject',
    ],
    sender: [
      { name: 'viewer', selector: '.qa-MessageViewer-SenderEmail', read: inText('.qa-MessageViewer-SenderName') },
      { name: 'classic', selector: '.mail-Message-Sender-Email', read: inText('.mail-Message-Sender-Name') },
    ],
    to: [
      {
        name: 'recipients',
        selector: '[class*="Recipient"][title*="@"], [class*="Recipient"] [title*="@"]',
        read: inAttribute('title'),
      },
    ],
    cc: [],
    body: ['[class*="MessageBody_body"]', '[class*="MessageBody__body"]', '.mail-Message-Body-Content'],
    date: [
      '[data-testid="message-viewer_header-date-link"]',
      '.qa-MessageViewer-Header-dateLink',
      '.ns-view-message-head-date',
    ],
    attachments: [{ selector: '[class*="ttachment"] [title]', read: fileIn('title') }],
    id: (message) => idIn(message, 'data-mid') ?? idIn(message, 'data-message-id'),
  },

  composes: [
    { name: 'field', selector: TO_FIELD },
    { name: 'yabbles', selector: '.composeYabbles' },
  ],
  compose: {
    to: chips((chip) => chip.closest(TO_FIELD) !== null),
    cc: chips((chip) => chip.closest(`${TO_FIELD}, ${BCC_FIELD}`) === null),
    bcc: chips((chip) => chip.closest(BCC_FIELD) !== null),
    subject: ['input[name="subject"]'],
    text: ['.cke_wysiwyg_div', '.composeReact-MBody [contenteditable="true"]'],
    takes: '.cke_wysiwyg_div, .cke_editable', // CKEditor 4; used by EviCypher, which writes there line by line
    attachments: [{ selector: '[class*="ttachment"] [title]', read: fileIn('title') }],
    send: '.ComposeSendButton_desktop, .ComposeSendButton, .ComposeControlPanelButton-Button_action',
  },
  fills: '.mail-App, .mail-Layout, #app, #root, [role="main"]',
  keeps: ['recipients', 'attachments', 'rows', 'selection'],
};

/** "#/message/123" or "#message/123" is a letter, "#/thread/t123" a conversation; "#inbox" and "#/folder/67" are lists. */
function place({ hash, href }: URL): Place {
  const opened = /^#\/?(message|thread)\/t?(\d+)/.exec(hash);
  if (opened) return { view: 'letter', id: opened[2] ?? '', single: opened[1] === 'message', link: href };
  const isList =
    hash === '' || /^#\/?(?:inbox|sent|draft|spam|trash|archive|folder|tabs|label|search|unread)/.test(hash);
  return { view: isList ? 'list' : 'other', ...(/^#\/?sent\b/.test(hash) && { sent: true }) };
}

function idIn(message: Element, attribute: string): string | undefined {
  const holders = [message, ...message.querySelectorAll(`[${attribute}]`)];
  const ids = holders.filter((holder) => !holder.closest(LETTER)).map((holder) => holder.getAttribute(attribute));
  return ids.find((id) => id && /^\d{6,}$/.test(id)) ?? undefined;
}
