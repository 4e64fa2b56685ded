/**
 * Where Roundcube 1.6 and 1.7 write things, in the skins elastic, larry and classic; all but 1.7 seen on a running
 * server, that in its source. What the program itself writes is the same in every skin; what a skin's template writes
 * has its name beside it.
 */

/** What a letter holds. The program gives each of its parts one of the later names, whatever the skin calls the whole. */
export const LETTER = '#messagebody, .message-part, .message-htmlpart, .rcmBody';

export const ROW = '#messagelist tr.message, #messagelist-fixedcopy tr.message';
export const ROW_ADDRESS = '.rcmContactAddress[title]';
export const LIST = '#messagelist';
export const PREVIEW_FRAME = 'iframe#messagecontframe';

/**
 * The table of headers: the letter's own comes before those of letters attached to it. Larry's preview has a short
 * one above it, which calls the recipient of a sent letter its sender; larry's page for writing has one as well.
 */
export const HEADERS = [
  'table.header-headers', // elastic
  'table.headers-table:not(#preview-shortheaders, .compose-headers)', // larry, classic
].join(', ');
export const SENDER = 'td.from a.rcmContactAddress[href^="mailto:"]';
export const RECIPIENT = {
  to: 'td.to a.rcmContactAddress[href^="mailto:"]',
  cc: 'td.cc a.rcmContactAddress[href^="mailto:"]',
  bcc: 'td.bcc a.rcmContactAddress[href^="mailto:"]',
  replyTo: 'td.replyto a.rcmContactAddress[href^="mailto:"]',
};
/** Elastic and larry show so many people of a header; all of them stand in what this link calls. */
export const MORE = {
  to: 'td.to a.morelink, td.to a[href="#more"]',
  cc: 'td.cc a.morelink, td.cc a[href="#more"]',
  bcc: 'td.bcc a.morelink, td.bcc a[href="#more"]',
};
/** A heading above the headers in elastic and larry (its preview has a smaller one), one of the headers in classic. */
export const SUBJECT = 'h2.subject, h3.subject, td.subject';
/** Inside the subject: a word for screen readers, and a link to open the letter in its own window. */
export const NOT_SUBJECT = '.voice, a';
/** In elastic's line under the subject in full; in the headers it may be "Today 15:56". */
export const DATE = ['.header-summary .text-nowrap', 'td.date'];
export const BODY = '#messagebody';

/** Of a letter in every skin and of writing in elastic and larry; then of writing in classic. */
export const ATTACHMENT = '#attachment-list .attachment-name, #attachmentslist .attachment-name';
/** Classic shortens long names; the whole one is then in the title, which otherwise is made when the mouse comes. */
export const ATTACHMENT_SHORTENED = 'a.filename[title]:not([onmouseover])';

export const COMPOSE = 'form[name="form"]:has([name="_subject"])';
export const COMPOSE_ID = 'input[name="_id"]';
export const COMPOSE_SUBJECT = '[name="_subject"]';
/** The text box of each list of recipients; elastic draws chips from it and beside it. */
export const COMPOSE_FIELD = { to: '#_to', cc: '#_cc', bcc: '#_bcc' };
export const COMPOSE_CHIP = 'li.recipient';
/** Plain text is in the box; formatted text in the editor's frame beside it. */
export const COMPOSE_TEXT = 'textarea[name="_message"]';
export const COMPOSE_EDITOR = 'iframe#composebody_ifr, iframe#compose-body_ifr';
/** Every button that sends calls this, by itself or, in elastic's menu for small screens, by its double. */
export const SEND_BUTTON = `[onclick*="command('send',"], a.send.button`;

/** The account's address: elastic, larry. Classic does not show it. */
export const OWN_NAME = '.header-title.username, .topright .username';
export const OWN_IDENTITY = '#_from option, input[name="_from"]';

/** Roundcube's own list script sets the attribute on every row that is selected. */
export const SELECTED_ROW = '#messagelist tr.message[aria-selected="true"]';
export const ROW_LINK = '.subject a[href*="_uid="]';
export const ROW_DATE = '.date';
