/**
 * Where Roundcube 1.6 writes things, elastic skin; all seen on a running server.
 * The classic skins share the message and row marks; their compose page differs.
 */
export const MARKS = 'body.task-mail, body.task-login #rcmloginuser';
export const ROW = '#messagelist tr.message, #messagelist-fixedcopy tr.message';
export const ROW_ADDRESS = '.rcmContactAddress[title]';
export const PREVIEW_FRAME = 'iframe#messagecontframe';

export const MESSAGE = '#message-header, #messageheader';
export const SUBJECT = 'h2.subject';
export const SENDER = 'td.from a.rcmContactAddress[href^="mailto:"]';
export const RECIPIENT = {
  to: 'td.to a.rcmContactAddress[href^="mailto:"]',
  cc: 'td.cc a.rcmContactAddress[href^="mailto:"]',
  replyTo: 'td.replyto a.rcmContactAddress[href^="mailto:"]',
};
export const ATTACHMENT = '#attachment-list .attachment-name';
/** In the line under the subject in full; in the table of headers it may be "Today 15:56". */
export const DATE = ['.header-summary .text-nowrap', 'td.date'];
export const BODY = '#messagebody';

export const COMPOSE = 'form#compose-content, form[name="form"]:has([name="_subject"])';
export const COMPOSE_ID = 'input[name="_id"]';
export const COMPOSE_SUBJECT = '[name="_subject"]';
/** The text box that each list of recipients mirrors; the chips are drawn from it and beside it. */
export const COMPOSE_FIELD = { to: '#_to', cc: '#_cc', bcc: '#_bcc' };
export const COMPOSE_CHIP = 'li.recipient';
/** Plain text is in the box; formatted text in the editor's frame beside it. */
export const COMPOSE_TEXT = '#composebody';
export const COMPOSE_EDITOR = 'iframe#composebody_ifr';
export const SEND_BUTTON = 'button.send, a.button.send, a.send';

export const OWN_NAME = '.header-title.username';
export const OWN_IDENTITY = '#_from option, input[name="_from"]';
