import type { Spelling } from '../layout';

/**
 * Where Gmail keeps what is read, every known spelling beside the others, newest or surest first.
 *
 * How sure each is: "recorded" stands in markup taken from a running Gmail (a row of 2024, collapsed messages of
 * 2020, a compose window of 2019, a message of 2016, lists and attachment cards of 2014-2015); "used" is relied on in
 * 2026 by other maintained extensions (FlowCrypt, InboxSDK, gmail.js, Gmail Pro); "said" has one source.
 * Gmail brings changes to some accounts years before others, so an old spelling goes only when nobody has it.
 */

/** The view that is on: Gmail moves role=main to it and leaves the one before it in the page (InboxSDK). */
export const CURRENT_VIEW = '[role="main"]';

/**
 * What a letter itself holds: its writer may copy any markup into it, Gmail's own too. The same goes for the letter that
 * is quoted in the one being written.
 */
export const LETTER = '.a3s, .ii, .Am.editable, [role="textbox"][contenteditable="true"]';

/** The card that "Show details" opens; it repeats the sender and the recipients. Recorded in copies of 2022, used. */
export const DETAILS_LINE = '.ajC tr';

/** An element that names a mailbox; the address attribute is Gmail's own, the text is the sender's. */
export const MAILBOX = '[email], [data-hovercard-id*="@"]';

export const ACCOUNT = {
  /** "Google Account: Name (address)", in the interface language; used, recorded in five languages. */
  link: [
    'a[href*="SignOutOptions"][aria-label*="@"]',
    'header a[aria-label*="@"]',
    '[role="banner"] a[aria-label*="@"]',
  ],
  /** The account menu that stood in the page until about 2018; recorded. First a delegated mailbox, then the user's. */
  menu: ['.identityUserDelegatedAccount > div', '.gb_Aa .gb_Da', '.gb_B .gb_E'],
};

/** One conversation or letter of the list: the table's row that this is, or stands in. */
export const ROWS: Spelling[] = [
  { name: 'zA', selector: 'tr.zA' }, // recorded 2014-2024, used
  { name: 'thread-id', selector: 'tr [data-thread-id][data-legacy-thread-id]' }, // the ids alone are used; said
];

export const ROW = {
  /** The cell's visible half; beside it stands a copy for screen readers. Recorded 2014-2024. */
  people: '.yW',
  /** The word "Draft" in place of a sender: 2024 and 2014. */
  draft: '[data-standalone-draft-id], .boq, .yW > font',
  /** The box that selects it; the star is none. Recorded 2014-2024, used. */
  ticked: '.oZ-x3 [role="checkbox"][aria-checked="true"], .oZ-jc[aria-checked="true"]',
  subject: '.bog, .y6 > span', // recorded 2014-2024
  date: '.xW [title]', // recorded 2014-2024
};

/** A piece of a conversation that stands for one message. */
export const MESSAGES: Spelling[] = [
  { name: 'adn', selector: '.adn' }, // expanded; recorded 2016, used
  { name: 'adf', selector: '.adf' }, // collapsed, a line with sender, first words and date; recorded 2020
  { name: 'message-id', selector: '[data-message-id]' }, // by meaning, for the day when the classes change; used
];

export const MESSAGE = {
  /** In the user's own date format and language; used by InboxSDK. */
  date: '.g3[title]',
  /** The whole of one message, expanded or collapsed, with what it keeps hidden. Recorded 2016-2020. */
  whole: '[role="listitem"], .h7, .kv, .kQ, .kx',
  /** Folded away behind the number of older messages: not on the screen, and mostly empty. Used. */
  foldedAway: '.kQ, .kx',
  /** Last of all whoever is named outside the places of the others; better nobody than a recipient for a sender. */
  sender: ['span.gD', 'td.gF span', 'h3.iw span', '[email]'], // recorded 2016-2020, used
  others: '.hb, .g2, .ajA', // recorded 2016-2022, used
  recipients: ['.hb', '.g2'], // recorded 2016, used
  body: ['.a3s', '.ii'], // recorded 2016, used
};

export const SUBJECT: Spelling[] = [
  { name: 'hP', selector: 'h2.hP' }, // used
  { name: 'thread-perm-id', selector: 'h2[data-thread-perm-id]' }, // used
];

/** Attachment cards; "download_url" is "type:name:address" with the name URL-encoded. Recorded 2015, used. */
export const ATTACHMENT = {
  card: '.aQH .aZo, .aQH .a5r',
  name: '.aV3',
  /** A link in the letter that Gmail shows as a card, such as a film: no file was sent. Recorded 2015. */
  preview: '.aZR',
};

export const COMPOSE = {
  /** The editable letter itself; by meaning first, used by gmail.js and InboxSDK. */
  text: '[role="textbox"][contenteditable="true"], .Am.editable',
  /** One in every form; the text and the buttons stand outside the form. Recorded 2019, used. */
  mark: 'form input[name="composeid"], form input[name="subjectbox"]',
  /** The nearest of them holds the form, the text and the send button. Recorded 2019, used. */
  window: '.aoP, [role="region"], [role="dialog"]',
  /** Recipients since 2021; "to", "cc" and "bcc" are the same in every language. Used. */
  field: (name: string) => `.anm[name="${name}"] [role="option"]`,
  /** Recipients before that, and still in some accounts: the value is "name <address>". Recorded 2019, used. */
  input: (name: string) => `.vR input[type="hidden"][name="${name}"]`,
  /** A field's chips where the fields cannot be told apart. Used in 2026 by Gmail Pro. */
  chip: '[role="option"][data-hovercard-id]',
  /** The line that takes the fields' place while none has the focus. Used, FlowCrypt. */
  summary: '.aoD.hl, .az9',
  subject: 'input[name="subjectbox"], input[name="subject"]', // recorded 2019, used
  attachment: '.dL .vI', // used
};

/** Send, and "Send and archive" (.Uo). */
export const SEND = [
  '[role="button"][data-tooltip*="Enter"]', // "Send (Ctrl-Enter)", in every language; used
  '[role="button"][aria-label*="Enter"]', // the same; used
  '.IZ .Up div > [role="button"]', // used, InboxSDK
  '[role="button"].aoO', // used
].join(', ');

/** The arrow beside it opens a menu. Used. */
export const OPENS_MENU = '[aria-haspopup="true"]';
