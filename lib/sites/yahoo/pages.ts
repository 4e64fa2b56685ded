import { ownIn, ownInTitle } from '../described/account';
import type { Description, Naming, Place } from '../described/description';
import { fileIn, inAttribute, inText, lastOfTexts } from '../described/naming';

const FROM = '[data-test-id="message-from"]';
const PILL = '[data-test-id="email-pill"]';
const BODY = '[data-test-id="message-view-body-content"], [data-test-id="message-view-body"]';

function recipients(testId: string): Naming[] {
  const where = `[data-test-id="${testId}"]`;
  return [
    { name: 'email', selector: `${where} [data-email]`, read: inAttribute('data-email') },
    { name: 'title', selector: `${where}[title*="@"], ${where} [title*="@"]`, read: inAttribute('title') },
  ];
}

function pills(container: string): Naming[] {
  const selector = `[data-test-id="${container}"] [data-test-id="pill"][title]`;
  return [{ name: 'pill', selector, read: inAttribute('title') }];
}

/**
 * Yahoo Mail, whose parts have names for its own tests, the same in every language: used by Trocker in 2026, and by
 * Mailvelope before. How the address of an open letter's sender is written was told differently over the years.
 */
export const yahooPages: Description = {
  name: 'yahoo',
  own: [ownIn('#ybarAccountMenu, #ybarAccountMenuOpener', 'aria-label'), ownInTitle], // said
  place,
  letter: BODY,

  rows: [
    {
      name: 'list-item',
      selector: '[data-test-id="message-list-item"]',
      people: [
        { name: 'sender', selector: '[id^="email-sender-"][title]', read: inAttribute('title') }, // used, 2026
        { name: 'senders', selector: '[data-test-id="senders"] [title*="@"]', read: inAttribute('title') }, // said
      ],
    },
  ],

  messages: [
    { name: 'expanded', selector: '[data-test-id="message-view"][data-test-expanded]' }, // used, 2026
    { name: 'view', selector: '[data-test-id="message-view"]' }, // used
    { name: 'body', selector: BODY, isPiece: true },
  ],
  message: {
    subject: [
      '[data-test-id="message-group-subject-text"]', // used, 2026
      '[data-test-id="message-group-view-subject"]', // said
      '[data-test-id="message-view"] [data-test-id="message-subject"]', // said
    ],
    sender: [
      { name: 'email', selector: `${FROM} [data-email]`, read: inAttribute('data-email') }, // said, 2026
      { name: 'title', selector: `${FROM} [title*="@"]`, read: inAttribute('title') }, // said, 2026
      { name: 'beside', selector: `${FROM} ${PILL} + span`, read: inText(PILL) }, // said
      { name: 'pill', selector: `${FROM} ${PILL}`, read: lastOfTexts }, // used by Mailvelope
    ],
    to: recipients('message-to'),
    cc: recipients('message-cc'),
    body: [
      '[data-test-expanded="true"] [data-test-id="message-view-body-content"]',
      '[data-test-id="message-view"]:not([data-test-expanded]) [data-test-id="message-view-body-content"]',
      '[data-test-id="message-view"]:not([data-test-expanded]) [data-test-id="message-view-body"]',
    ],
    date: ['[data-test-id="message-date"]'], // said
    attachments: [
      { selector: '[data-test-id="attachment-name"]', read: fileIn('title') }, // said, in several extensions
      { selector: '[data-test-id="attachment-card-title"]', read: fileIn('title') }, // said
    ],
  },

  composes: [{ name: 'container', selector: '[data-test-id="container-to"]' }], // used by Mailvelope and Trocker
  compose: {
    to: pills('container-to'),
    cc: pills('container-cc'),
    bcc: pills('container-bcc'),
    subject: ['[data-test-id="compose-subject"]'], // used
    text: ['[data-test-id="rte"]', '[role="textbox"][contenteditable="true"]'], // used
    takes: '[data-test-id="rte"]', // used by EviCypher and others, which write there
    attachments: [{ selector: '[data-test-id="attachment-name"]', read: fileIn('title') }],
    send: '[data-test-id="compose-send-button"]', // used
  },
  fills: '[data-test-id="mail-app-container"], #app, #mail-app-container, [role="main"]',
  /** A row stands for a conversation, and letters have no identity. */
  keeps: ['recipients', 'attachments', 'selection'],
};

/** "/d/folders/1/messages/12345", "/n/inbox/all/messages/12345": a conversation, however many letters it has. */
function place({ origin, pathname }: URL): Place {
  const id = /\/messages\/([^/]+)/.exec(pathname)?.[1];
  if (id) return { view: 'letter', id, link: origin + pathname };
  return { view: /^\/(?:d|n|b)\/(?:folders|inbox|search)\b/.test(pathname) ? 'list' : 'other' };
}
