/** The markup of the practice mailbox, test/practice; `content` of the mark is the number of its layout. */
export const MARK = 'meta[name="practice-mailbox"]';
export const ACCOUNT = '[data-account]';

/** What a letter holds, and what is written. */
export const LETTER = '[data-body]';

export const LIST = '.rows[data-folder]';
export const ROW = '[data-letter-id]';
/** One per person of a row: the sender, in the Sent folder the recipients. */
export const ROW_PERSON = '[data-address]';
export const ROW_PEOPLE = '.row-people';
export const ROW_SUBJECT = '.row-subject';
export const ROW_TICK = 'input[type="checkbox"]';

export const MESSAGE = '[data-message-id]';
export const COMPOSE = 'form[data-compose-id]';
export const SEND = '[data-send]';
/** A chip of something that is no address: with it the mailbox does not send. */
export const INVALID = '[data-invalid]';
/** Where addresses are typed: while one stands there, Ctrl+Enter only makes it a chip. */
export const ADDRESS_FIELD = 'input[name="to"], input[name="cc"]';

/** Inside a message or a compose form. The address is the attribute's value, the name stands in `bdi`. */
export const PEOPLE = { from: 'data-from', to: 'data-to', cc: 'data-cc', replyTo: 'data-reply-to' } as const;
export const NAME = 'bdi';
export const SUBJECT = '[data-subject]';
export const SUBJECT_FIELD = 'input[name="subject"]';
export const BODY = '[data-body]';
export const ATTACHMENT = 'data-attachment';
export const DATE = 'time[datetime]';
export const PERMALINK = 'a[data-permalink]';
