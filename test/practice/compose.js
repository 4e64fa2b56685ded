import { icon, make } from './dom.js';
import { account, quoted } from './letters.js';
import { keepSent, letterWith } from './mailbox-store.js';
import { makeRecipients } from './recipients.js';
import { word } from './words.js';

/** Letters being written, by id: leaving one for another page of the mailbox loses nothing. */
const drafts = new Map();

/** @returns {{ id: string, subject: string }[]} */
export function openDrafts() {
  return [...drafts.values()].map(({ id, subject }) => ({ id, subject: subject() || word('draft') }));
}

/**
 * The form of a letter being written; `reply-<id>` answers that letter.
 *
 * @param {string} id
 * @param {{ onSent(letter: import('./letters.js').Letter): void, onDiscarded(id: string): void }} events
 */
export function composeForm(id, events) {
  const draft = drafts.get(id) ?? makeDraft(id, events);
  drafts.set(id, draft);
  return draft;
}

function makeDraft(id, { onSent, onDiscarded }) {
  const start = beginning(letterWith(id.replace(/^reply-/, '')));
  const to = makeRecipients('to', start.to, 'compose-to');
  const cc = makeRecipients('cc', [], 'compose-cc');
  const subject = make('input', { id: 'compose-subject', name: 'subject', type: 'text', autocomplete: 'off' });
  const body = make('textarea', { id: 'compose-body', 'aria-label': word('body'), 'data-body': true });
  const problem = make('p', { class: 'problem', role: 'alert' });
  const files = make('ul', { class: 'attachments', 'aria-label': word('attachments') });
  const picker = make('input', {
    type: 'file',
    multiple: true,
    class: 'visually-hidden',
    'data-attach': true,
    change: attach,
  });
  subject.value = start.subject;
  body.value = start.text;
  // Before the signature and the earlier letter.
  body.setSelectionRange(0, 0);

  function attach() {
    for (const { name } of picker.files) files.append(makeFile(name));
    // Else the same file could not be chosen again after it was removed.
    picker.value = '';
  }

  function send() {
    to.settle();
    cc.settle();
    const invalid = to.invalid() ?? cc.invalid();
    if (invalid || to.people().length + cc.people().length === 0) {
      problem.textContent = invalid ? `${word('notAnAddress')} ${invalid}` : word('nobody');
      to.input.focus();
      return;
    }
    drafts.delete(id);
    onSent(keepSent({ from: account, to: to.people(), cc: cc.people(), ...written() }));
  }

  function written() {
    const attachments = Array.from(files.children, (file) => file.dataset.attachment);
    return { subject: subject.value.trim(), text: body.value.trim(), attachments };
  }

  function onKey(event) {
    if (event.key !== 'Enter') return;
    if (event.ctrlKey || event.metaKey) send();
    // Enter in a line of the form must not send a letter that is half written.
    else if (event.target === subject) event.preventDefault();
  }

  const form = make(
    'form',
    { class: 'compose', 'data-compose-id': id, 'aria-label': word('write'), keydown: onKey, submit: stay },
    make(
      'div',
      { class: 'bar' },
      make('button', { type: 'button', class: 'primary', 'data-send': true, click: send }, icon('send'), word('send')),
      make('label', { class: 'button' }, picker, icon('clip'), word('attach')),
      make('button', { type: 'button', class: 'quiet', 'data-discard': true, click: discard }, word('discard')),
    ),
    problem,
    to.element,
    cc.element,
    make('div', { class: 'field' }, make('label', { for: 'compose-subject' }, word('subject')), subject),
    files,
    body,
  );

  function discard() {
    drafts.delete(id);
    onDiscarded(id);
  }

  return {
    id,
    form,
    subject: () => subject.value.trim(),
    /** A reply is begun in the letter, a new one at its recipient. */
    focus() {
      (start.to.length === 0 ? to.input : body).focus();
    },
  };
}

function beginning(answered) {
  const signature = `\n\n--\n${account.signature.replace(/^ +/gm, '')}`;
  if (!answered) return { to: [], subject: '', text: signature };
  const own = answered.from.address === account.address;
  return {
    to: own ? answered.to : [answered.replyTo ?? answered.from],
    subject: /^re:/i.test(answered.subject) ? answered.subject : `Re: ${answered.subject}`,
    text: `${signature}\n\n${quoted(answered.from, answered.text)}`,
  };
}

function makeFile(name) {
  const file = make(
    'li',
    { class: 'file', 'data-attachment': name },
    icon('clip'),
    name,
    make(
      'button',
      { type: 'button', 'aria-label': `${word('remove')}: ${name}`, click: () => file.remove() },
      icon('cross'),
    ),
  );
  return file;
}

function stay(event) {
  event.preventDefault();
}
