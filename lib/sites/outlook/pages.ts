import { ownIn, ownText } from '../described/account';
import type { Description, Naming } from '../described/description';
import { afterLabelledName, behindTextIn, fileIn, inAttribute } from '../described/naming';
import { labelled, named, within } from '../labels';
import { outlookPlace } from './place';

/** Said, in several extensions of 2026; a letter in a window of its own has the second alone. */
const PANE = '#ReadingPaneContainerId, [role="main"]';
const FROM = labelled('from');
const OTHERS = `${labelled('to')}, ${labelled('cc')}`;

/** The address stands in a title, or as text after the whole name; for people it knows, Outlook shows the name alone. */
function recipients(where: string): Naming[] {
  return [
    { name: 'title', selector: within(where, '[title*="@"]'), read: inAttribute('title') },
    { name: 'chip', selector: within(where, '._EType_RECIPIENT_ENTITY'), read: inAttribute('aria-label') },
    { name: 'label', selector: within(where, '[role="button"][aria-label]'), read: afterLabelledName },
  ];
}

/** Chips of the address book; the label is the address whatever name is shown. Seen 2026-10. */
function chips(field: string): Naming[] {
  const where = `[role="group"][id$="_${field}"]`;
  return [{ name: 'chip', selector: `${where} ._EType_RECIPIENT_ENTITY`, read: inAttribute('aria-label') }];
}

/** Outlook on the web, at home and at work. Said where nothing else stands: by one source or a few of 2025-2026. */
export const outlookPages: Description = {
  name: 'outlook',
  /** The address that Outlook itself gives to the browser as the one for mailto: links. */
  writeTo: ({ origin }) => `${origin}/mail/deeplink/compose?mailtouri=mailto%3A`,
  own: [
    ownIn('[id^="primaryMailboxRoot"][title*="@"]', 'title'), // used by Mailvelope, 2026
    ownIn('[id^="primaryMailboxRoot"][data-folder-name*="@"]', 'data-folder-name'), // used by Mailvelope, 2026
    ownText('#mectrl_currentAccount_secondary'), // used widely; there once the account menu was opened
    ownIn('#O365_MainLink_Me [aria-label*="@"], #mectrl_main_trigger[aria-label*="@"]', 'aria-label'),
  ],
  place: outlookPlace,
  letter: '[id^="UniqueMessageBody"], [role="document"], [data-app-section="MessageBody"]',

  rows: [
    {
      name: 'convid',
      selector: '[role="option"][data-convid]',
      people: [
        { name: 'title', selector: 'span[title*="@"]', read: behindTextIn('title') },
        { name: 'avatar', selector: '[role="img"][aria-label*="@"]', read: inAttribute('aria-label') },
      ],
    },
    {
      name: 'option',
      selector: '[data-app-section="MessageList"] [role="option"]',
      people: [{ name: 'title', selector: 'span[title*="@"]', read: behindTextIn('title') }],
    },
  ],

  messages: [
    { name: 'label', selector: named('aria-label', 'message') },
    { name: 'aVla3', selector: '.aVla3' }, // used by Mailvelope, 2026
    { name: 'body', selector: within(PANE, '[id^="UniqueMessageBody"], [role="document"]'), isPiece: true },
    { name: 'from', selector: within(PANE, FROM), isPiece: true },
  ],
  message: {
    subject: [
      '[id^="CONV_"][id$="_SUBJECT"]',
      '[id$="_SUBJECT"][role="heading"]',
      within(PANE, '[role="heading"][aria-level="2"]'),
      within(PANE, '[role="heading"][aria-level="1"]'),
    ],
    sender: [
      { name: 'from-title', selector: within(FROM, '[title*="@"]'), read: inAttribute('title') },
      { name: 'from-label', selector: FROM, read: afterLabelledName },
      { name: 'header', selector: '[data-testid="message-header-from"] [title*="@"]', read: inAttribute('title') },
      { name: 'title', selector: '[title*="@"]', read: titleOfSender, unless: FROM },
    ],
    to: recipients(labelled('to')),
    cc: recipients(labelled('cc')),
    body: ['[id^="UniqueMessageBody"]', '[role="document"]', '[data-app-section="MessageBody"]'],
    date: ['[data-testid="SentReceivedSavedTime"]'],
    attachments: [
      { selector: '[data-testid="AttachmentCard"] [title]', read: fileIn('title') },
      { selector: '[data-app-section="AttachmentWell"] [data-name]', read: fileIn('data-name') },
      { selector: '.E_kRz .VlyYV', read: fileIn('title') }, // used by Mailvelope, 2026
    ],
  },

  composes: [
    { name: 'group', selector: '[role="group"][id$="_TO"]' }, // seen 2026-10
    { name: 'editable', selector: named('aria-label', 'to', '', '[contenteditable="true"]') },
  ],
  compose: {
    to: [...chips('TO'), ...recipients(named('aria-label', 'to'))],
    cc: [...chips('CC'), ...recipients(named('aria-label', 'cc'))],
    bcc: [...chips('BCC'), ...recipients(named('aria-label', 'bcc'))],
    subject: ['input[id$="_SUBJECT"]', named('aria-label', 'subject', 'input')],
    text: [
      '[id^="editorParent_"] [contenteditable="true"]',
      '[role="textbox"][contenteditable="true"][aria-multiline]',
      '[role="textbox"][aria-multiline]', // should either of them say otherwise that it may be written in
      '[id^="editorParent_"]',
    ],
    /** RoosterJS, whose source watches its element for whatever changes in it; several extensions put text there. */
    takes: '[contenteditable="true"]',
    attachments: [{ selector: '[data-testid="AttachmentCard"] [title]', read: fileIn('title') }],
    send: `[id*="primaryActionButton"], button[title*="Ctrl+Enter"], ${named('aria-label', 'send', 'button')}`, // id seen 2026-10
    id: (window) => /^(.+)_TO$/.exec(window.querySelector('[role="group"][id$="_TO"]')?.id ?? '')?.[1],
  },
  fills: `${PANE}, #app, #MainModule`,
  /** A row stands for a conversation. */
  keeps: ['sender', 'recipients', 'attachments', 'rows', 'selection'],
};

/** Where nothing says who is the sender, the first title is theirs; else it may well be a recipient's. */
function titleOfSender(element: Element, outside: string) {
  return element.closest(OTHERS) ? [] : inAttribute('title')(element, outside);
}
