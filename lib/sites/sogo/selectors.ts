/**
 * Where SOGo writes things: 5.8 seen on a running server, 5.11 to 5.12.7 in its source. Its templates name what each
 * element shows, in ng-bind, ng-model and ng-click: that is the same in every language and in the windows of their own.
 */
export const LIST = '.view-list';
export const ROW = '.sg-message-list-item';
export const SELECTED = '.sg-message-list-item .sg-avatar-selected';

/** In the main window beside the list, in a window of its own alone. */
export const MESSAGE = '#detailView';
/** Inside the message, each before the letter itself, which may hold any markup. */
export const SUBJECT = [
  '[ng-bind-html$="viewer.message.subject"]', // since 5.11, August 2024: words that were searched for are marked in it
  '[ng-bind$="viewer.message.subject"]', // before
  'h5.sg-md-headline',
];
/** SOGo shows only one of the names. Who has none is shown by the address alone. */
export const SENDER = {
  name: [
    '[ng-bind-html$="message.from[0].nameHighlighted"]', // since 5.11.1, October 2024: with the words searched for
    '[ng-bind-html$="message.from[0].name"]', // since 5.11
    '[ng-bind$="message.from[0].name"]', // before
  ],
  address: ['[ng-bind$="message.from[0].email"]', '[ng-click^="viewer.selectRecipient(viewer.message.from[0]"]'],
};
export const RECIPIENT = {
  to: 'md-chips[ng-model$="viewer.message.to"]',
  cc: 'md-chips[ng-model$="viewer.message.cc"]',
  bcc: 'md-chips[ng-model$="viewer.message.bcc"]',
};
export const CHIP = 'md-chip-template';
export const DATE = 'time.msg-date';
/** What the letter's writer wrote, who may imitate any markup; then what SOGo shows of a file or a picture. */
export const PART = '.msg-body [ng-bind-html^="part.content"], .msg-body .sg-mail-part[ng-bind-html]';
export const ATTACHMENT = '.msg-body [sg-compile="part.content"] p.md-caption[title]';
/**
 * Whatever comes from the letter: its parts, its source, and what is inside the subject and the sender's name, which since
 * 5.11 are shown as markup. Then what the user writes, with the letter that is quoted there.
 */
export const LETTER = [
  '[ng-bind-html^="part.content"]',
  '.sg-mail-part[ng-bind-html]',
  '[ng-bind-html="viewer.message.$rawSource"]',
  '[ng-bind-html$="viewer.message.subject"] *',
  '[ng-bind-html*="message.from[0].name"] *',
  'sg-ckeditor .ck-content',
  '#mailEditor [contenteditable="true"]',
].join(', ');
/** Names of files and pictures, and a calendar's invitation, are shown by SOGo, but are the letter's own. */
export const SHOWN_OF_LETTER = '[sg-compile="part.content"]';

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
/** Plain text is in the box; formatted text in the editor's frame, since 5.11 in a part of the page. */
export const COMPOSE_TEXT = 'textarea[name="content"]';
export const COMPOSE_EDITOR = {
  part: 'sg-ckeditor .ck-editor__editable, .ck-editor .ck-content[contenteditable]', // CKEditor 5, since 5.11
  frame: 'iframe.cke_wysiwyg_frame', // CKEditor 4, before
};
export const SEND_BUTTON = '[ng-click="editor.send()"]';
