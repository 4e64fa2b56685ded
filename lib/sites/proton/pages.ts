import { ownIn, ownInTitle, ownText } from '../described/account';
import type { Description, Naming, Place } from '../described/description';
import { after, fileIn, inAttribute, inText, linked, listedIn } from '../described/naming';
import { LABELS } from '../labels';

const SENDER = '[data-testid="recipients:sender"]';
const LABEL = '[data-testid="recipient-label"], .message-recipient-item-label';
/** With the details shown recipients have their address as text, too: without a sender it is none of theirs. */
const RECIPIENTS = '[data-testid^="recipients:item-"] [data-testid="recipient-address"]';
const EXPANDED = 'message-header-expanded:';

/** The address is part of the name that Proton gives the element for its own tests; a group's is no address. */
function recipients(field: Field): Naming[] {
  const read = after('data-testid', 'recipients:item-', LABEL);
  return [
    {
      name: 'item',
      selector: '[data-testid^="recipients:item-"]',
      read: (element, outside) => (fieldOf(element) === field ? read(element, outside) : []),
    },
  ];
}

type Field = 'to' | 'cc' | 'bcc';

/**
 * Without the details all recipients stand in one line. In the details each field is a line, with its word of the
 * interface language in its name; in a language that is not known the place tells: Proton's source has the three in this
 * order, those that are empty left out. In the details' own window the fields have names of their own.
 */
function fieldOf(recipient: Element): Field {
  if (recipient.closest('[data-testid="recipients:cc-list"]')) return 'cc';
  if (recipient.closest('[data-testid="recipients:bcc-list"]')) return 'bcc';
  const line = recipient.closest(`[data-testid^="${EXPANDED}"]`);
  const word = line?.getAttribute('data-testid')?.slice(EXPANDED.length).toLowerCase() ?? '';
  const known = FIELDS.find((field) => LABELS[field].some((label) => label.toLowerCase() === word));
  if (known) return known;
  const lines = Array.from(line?.parentElement?.children ?? []).filter((one) =>
    one.getAttribute('data-testid')?.startsWith(EXPANDED),
  );
  return (line && FIELDS[lines.indexOf(line)]) || 'to';
}

const FIELDS = ['to', 'cc', 'bcc'] as const;

/** A letter that is folded in a conversation shows its sender alone, named by the address; open ones have a head. */
const readFolded = after('data-testid', 'recipient:details-dropdown-', LABEL);
const folded: Naming = {
  name: 'folded',
  selector: '[data-testid^="recipient:details-dropdown-"]',
  read: (element, outside) => (element.closest(`[data-testid^="${EXPANDED}"]`) ? [] : readFolded(element, outside)),
};

/** A chip stands beside the box of its field; the address is in the name of the button that removes it. */
function chips(field: string): Naming[] {
  const read = after('data-testid', 'remove-address-button-');
  return [
    {
      name: 'chip',
      selector: '[data-testid="composer-addresses-item"] [data-testid^="remove-address-button-"]',
      read: (button, outside) => (boxBeside(button) === field ? read(button, outside).map(onlyAddress) : []),
    },
  ];
}

/** Proton Mail: names that its own source gives for its own tests, the same in every language but where it is said. */
export const protonPages: Description = {
  name: 'proton',
  /** The address that Proton itself gives to the browser as the one for mailto: links. */
  writeTo: ({ origin, pathname }) => `${origin}${/^\/u\/\d+/.exec(pathname)?.[0] ?? '/u/0'}/inbox#mailto=mailto%3A`,
  own: [
    ownIn('[data-testid="heading:userdropdown"][title*="@"]', 'title'), // "Name <name@host>", since 2023
    ownIn('[data-testid="heading:userdropdown"] [title*="@"]', 'title'), // before
    ownText('[data-testid="heading:userdropdown"] .user-dropdown-email'),
    ownText('[data-testid="userdropdown:label:email"]'),
    ownInTitle, // "Inbox | name@host | Proton Mail"
  ],
  place,
  letter: '[data-testid="message-content:body"]',

  rows: [
    {
      name: 'item-container',
      selector: '[data-shortcut-target="item-container"][data-element-id]',
      people: [
        { name: 'column', selector: '[data-testid="message-column:sender-address"]', read: listedIn('title') },
        { name: 'row', selector: '[data-testid="message-row:sender-address"]', read: listedIn('title') },
      ],
    },
  ],

  messages: [
    { name: 'container', selector: '[data-shortcut-target="message-container"]' },
    { name: 'view', selector: 'article[data-testid^="message-view"]' },
    { name: 'sender', selector: SENDER, isPiece: true },
  ],
  message: {
    subject: ['[data-testid="conversation-header:subject"]', '.message-conversation-summary-header'],
    sender: [
      { name: 'link', selector: `${SENDER}[href^="mailto:"]`, read: linked(LABEL) },
      { name: 'title', selector: `${SENDER}[title*="@"], ${SENDER} [title*="@"]`, read: inAttribute('title', LABEL) },
      { name: 'address', selector: '[data-testid="recipient-address"]', read: inText(LABEL), unless: RECIPIENTS },
      folded,
    ],
    to: recipients('to'),
    cc: recipients('cc'),
    bcc: recipients('bcc'),
    body: [
      'iframe[data-testid="content-iframe"]',
      'iframe[title="Email content"]',
      '[data-testid="message-content:body"]',
    ],
    date: ['time[datetime]', '[data-testid="item-date-simple"]'],
    attachments: [
      {
        selector: '[data-testid^="attachment-item:"][data-testid$="--primary-action"]',
        read: fileIn('data-testid', /^attachment-item:(.*)--primary-action$/s),
      },
    ],
    id: (message) => message.getAttribute('data-message-id') ?? undefined,
  },

  composes: [{ name: 'composer', selector: '[data-testid="composer:to"]' }],
  compose: {
    to: chips('composer:to'),
    cc: chips('composer:to-cc'),
    bcc: chips('composer:to-bcc'),
    subject: ['[data-testid="composer:subject"]'],
    text: [
      'iframe[data-testid="rooster-iframe"]',
      'textarea[data-testid="editor-textarea"]',
      '[data-testid="composer:body"]',
    ],
    /** Proton's source saves at an input event what stands in its RoosterJS, or in its box of plain text. */
    takes: '[contenteditable="true"], textarea[data-testid="editor-textarea"]',
    attachments: [
      {
        selector: '[data-testid^="attachment-item:"][data-testid$="--primary-action"]',
        read: fileIn('data-testid', /^attachment-item:(.*)--primary-action$/s),
      },
    ],
    send: '[data-testid="composer:send-button"]',
  },
  fills: '.app-root, .content-container, main',
  /**
   * While the text has the focus, the composer shows the recipients' names alone. Whether a row's id is that of a letter
   * or of a conversation depends on the account's settings, and nothing in the row says which.
   */
  keeps: ['recipients', 'selection'],
};

/** "/u/0/inbox/conversation" and "/u/0/inbox/conversation/letter". */
function place({ origin, pathname }: URL): Place {
  const [folder, id] = pathname
    .replace(/^\/u\/\d+/, '')
    .split('/')
    .filter(Boolean);
  if (!folder || folder === 'settings' || folder === 'compose') return { view: 'other' };
  return id ? { view: 'letter', id, link: origin + pathname } : { view: 'list' };
}

/** How far above a chip and the box of its field stand together. */
const NEAR = 8;

function boxBeside(chip: Element): string | null | undefined {
  let at = chip.parentElement;
  for (let far = 0; at && far < NEAR; far++, at = at.parentElement) {
    const box = at.querySelector('[data-testid^="composer:to"]');
    if (box) return box.getAttribute('data-testid');
  }
  return undefined;
}

/** The button's text is "Remove" in the interface language, nobody's name. */
function onlyAddress<Person extends { address: string }>(person: Person | undefined) {
  return person && { address: person.address };
}
