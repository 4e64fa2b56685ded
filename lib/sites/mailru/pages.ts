import { ownIn, ownText } from '../described/account';
import type { Description, Naming, Place } from '../described/description';
import { fileIn, inAttribute } from '../described/naming';
import { named } from '../labels';

/** "Name <address>", or the address alone. */
function contacts(where: string): Naming[] {
  return [
    { name: 'contact', selector: `${where} .letter-contact[title]`, read: inAttribute('title') },
    { name: 'contact-item', selector: `${where} .letter__contact-item[title]`, read: inAttribute('title') },
  ];
}

function chips(field: string): Naming[] {
  return [{ name: 'chip', selector: `[data-type="${field}"] [title*="@"]`, read: inAttribute('title') }];
}

/** Mail.ru: all of it said, most of it by many in 2019-2024. */
export const mailruPages: Description = {
  name: 'mailru',
  writeTo: ({ origin }) => `${origin}/cgi-bin/sentmsg?mailto=mailto%3A`, // used, in Firefox's own list of mail sites
  own: [
    ownIn('[data-testid="whiteline-account"]', 'aria-label'),
    ownText('.ph-project__user-name'),
    ownText('#PH_user-email'),
  ],
  place,
  letter: '.letter-body, .letter__body, .js-readmsg-msg',

  rows: [
    {
      name: 'llc',
      selector: 'a.llc[data-id]',
      people: [{ name: 'crpt', selector: '.ll-crpt[title]', read: inAttribute('title') }],
      one: {
        id: (row) => LETTER_ID.exec(row.getAttribute('data-id') ?? '')?.[1],
        link: (row, { origin, pathname }) => `${origin}${pathname.replace(/\/?$/, '/')}${row.getAttribute('data-id')}/`,
        subject: ['.ll-sj__normal', '.llc__subject'],
        date: ['.llc__item_date'],
      },
    },
    {
      name: 'list-item',
      selector: 'a.js-letter-list-item',
      people: [{ name: 'crpt', selector: '.ll-crpt[title]', read: inAttribute('title') }],
    },
  ],

  messages: [
    { name: 'thread-letter', selector: '.thread__letter' },
    { name: 'author', selector: '.letter__author', isPiece: true },
  ],
  message: {
    subject: ['.thread-subject', '.thread__subject'],
    sender: contacts('.letter__author'),
    to: contacts('.letter__recipients'),
    cc: [],
    body: ['.letter-body__body-content', '.letter-body', '.letter__body', '.js-readmsg-msg'],
    date: ['.letter__date'],
    attachments: [{ selector: '[class*="attach"] [title]', read: fileIn('title') }],
    id: letterId,
  },

  composes: [
    { name: 'data-type', selector: '[data-type="to"]' },
    { name: 'contacts', selector: '[class*="contactsContainer"]' },
  ],
  compose: {
    to: [
      ...chips('to'),
      { name: 'contacts', selector: '[class*="contactsContainer"] [title*="@"]', read: inAttribute('title') },
    ],
    cc: chips('cc'),
    bcc: chips('bcc'),
    subject: ['input[name="Subject"]'],
    text: ['[role="textbox"][contenteditable="true"]', '.cke_editable'],
    takes: '.cke_editable', // the mark of CKEditor 4, which by its source sends what stands in its element
    attachments: [{ selector: '[class*="attach"] [title]', read: fileIn('title') }],
    send: `[data-test-id="send"], ${named('title', 'send')}`,
  },
  fills: '#app-canvas, .application-mail, [role="main"]',
  keeps: ['recipients', 'attachments', 'selection'],
};

/** What begins with another number is a conversation. Said. */
const LETTER_ID = /^0:(\d{6,}):\d+$/;

/** "/inbox/0:16543210980000000123:0/": the folder stands before the letter and in the last part of its id. */
function place({ origin, pathname }: URL): Place {
  if (/^\/[\w-]+\/\d+:\d+:\d+/.test(pathname)) return { view: 'letter', link: origin + pathname };
  const isList = /^\/(?:inbox|sent|drafts|spam|trash|archive|\d+|search|tomyself|newsletters|social|news)\/?$/.test(
    pathname,
  );
  return { view: isList ? 'list' : 'other', ...(/^\/sent\/?$/.test(pathname) && { sent: true }) };
}

/** The folder is left out: the letter stays the same when it is moved. */
function letterId(message: Element): string | undefined {
  return /^(?:\d+:)?(\d{6,})(?::\d+)?$/.exec(message.getAttribute('data-id') ?? '')?.[1];
}
