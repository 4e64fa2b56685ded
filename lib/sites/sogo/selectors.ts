/**
 * Where SOGo 5.8 writes things; all seen on a running server. Its templates name what each element shows, in ng-bind,
 * ng-model and ng-click: that is the same in every language and in the windows of their own.
 */
export const MARK = 'body[ng-app="SOGo.MailerUI"]';
export const LIST = '.view-list';
export const ROW = '.sg-message-list-item';
export const SELECTED = '.sg-message-list-item .sg-avatar-selected';

/** In the main window beside the list, in a window of its own alone. */
export const MESSAGE = '#detailView';
/** Inside the message, each before the letter itself, which may hold any markup. */
export const SUBJECT = 'h5[ng-bind="viewer.message.subject"]';
export const SENDER = { name: '[ng-bind$="message.from[0].name"]', address: '[ng-bind$="message.from[0].email"]' };
export const RECIPIENT = {
  to: 'md-chips[ng-model$="viewer.message.to"]',
  cc: 'md-chips[ng-model$="viewer.message.cc"]',
};
export const CHIP = 'md-chip-template';
export const DATE = 'time.msg-date';
/** What the letter's writer wrote, who may imitate any markup; then what SOGo shows of a file or a picture. */
export const PART = '.msg-body [ng-bind-html^="part.content"]';
export const ATTACHMENT = '.msg-body [sg-compile="part.content"] p.md-caption[title]';

/** A dialog over the page, several at once; in a window of its own as well. */
export const COMPOSE = '#mailEditor';
export const COMPOSE_FIELD = {
  to: 'md-chips[ng-model="editor.message.editable.to"]',
  cc: 'md-chips[ng-model="editor.message.editable.cc"]',
  bcc: 'md-chips[ng-model="editor.message.editable.bcc"]',
};
export const COMPOSE_FROM = 'input[name="from"]';
export const COMPOSE_SUBJECT = 'input[name="subject"]';
export const COMPOSE_FILE = 'md-chips[ng-model="editor.uploader.queue"] md-chip-template a';
/** Plain text is in the box; formatted text in the editor's frame. */
export const COMPOSE_TEXT = 'textarea[name="content"]';
export const COMPOSE_EDITOR = 'iframe.cke_wysiwyg_frame';
export const SEND_BUTTON = '[ng-click="editor.send()"]';
