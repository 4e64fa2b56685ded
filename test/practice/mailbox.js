import { composeForm, openDrafts } from './compose.js';
import { face, hint, icon, make } from './dom.js';
import { makeLetter } from './letter.js';
import { account } from './letters.js';
import { makeList } from './list.js';
import { isUnread, knownPeople, lettersIn, letterWith, markRead } from './mailbox-store.js';
import { language, word } from './words.js';

/** Where everything stands is in the hash: #inbox, #inbox/<id>, #sent/<id>, #compose/<id>. */

const main = document.querySelector('main');
const scroller = document.querySelector('.list');
const pane = document.querySelector('.pane');
const status = document.querySelector('[role=status]');

let list = makeList(scroller, 'inbox');
let notice = '';
let listIsStale = false;

function show() {
  const [place, id = ''] = location.hash.slice(1).split('/');
  if (place === 'compose') showDraft(id);
  else showFolder(place === 'sent' ? 'sent' : 'inbox', id);
  showFolders();
  status.textContent = notice;
  notice = '';
}

function showFolder(folder, id) {
  const letter = letterWith(id);
  if (letter) markRead(letter);
  refreshList(folder);
  list.select(letter?.id ?? '');
  main.dataset.view = id ? 'message' : 'list';
  pane.replaceChildren(letter ? makeLetter(letter) : hint(word(id ? 'gone' : 'chooseLetter')));
  pane.scrollTop = 0;
  document.title = `${letter?.subject ?? word(folder)} · ${word('title')}`;
  // Where the letter took the list's place, the reader's place must follow; beside it the arrows stay in the list.
  if (letter && scroller.clientHeight === 0) pane.querySelector('h2')?.focus();
}

function showDraft(id) {
  if (!id) return location.replace(`#compose/new-${Date.now().toString(36)}`);
  const draft = composeForm(id, { onSent, onDiscarded: leaveDraft });
  list.select('');
  main.dataset.view = 'compose';
  pane.replaceChildren(draft.form);
  document.title = `${draft.subject() || word('write')} · ${word('title')}`;
  draft.focus();
}

function onSent(letter) {
  notice = `${word('sentTo')} ${[...letter.to, ...letter.cc].map(({ name, address }) => name || address).join(', ')}`;
  listIsStale = list.folder === 'sent';
  leaveDraft(location.hash.slice('#compose/'.length));
}

/** Replaces the hash, for going back to a letter that is gone or sent would begin it anew. */
function leaveDraft(id) {
  const answered = letterWith(id.replace(/^reply-/, ''));
  location.replace(answered ? `#${answered.folder}/${answered.id}` : `#${list.folder}`);
}

function refreshList(folder) {
  if (list.folder === folder && !listIsStale) return;
  listIsStale = false;
  list.destroy();
  list = makeList(scroller, folder);
}

function showFolders() {
  const unread = lettersIn('inbox').filter(isUnread).length;
  const composing = main.dataset.view === 'compose';
  const here = composing ? location.hash : `#${list.folder}`;
  const link = (href, name, text, count) =>
    make(
      'a',
      { href, 'aria-current': href === here ? 'page' : null },
      icon(name),
      make('span', { class: 'folder-name' }, text),
      count
        ? make('span', { class: 'count' }, count, make('span', { class: 'visually-hidden' }, ` ${word('unread')}`))
        : null,
    );
  document
    .querySelector('.folders')
    .replaceChildren(
      link('#inbox', 'inbox', word('inbox'), unread),
      link('#sent', 'send', word('sent')),
      ...openDrafts().map(({ id, subject }) => link(`#compose/${id}`, 'pen', subject)),
    );
}

/** Single keys as the big webmails have them; they sleep while something is being typed. */
function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  if (event.target.closest('input, textarea, select, [contenteditable]')) return;
  const open = letterWith(location.hash.split('/')[1]);
  const step = { j: 1, k: -1 }[event.key];
  const next = step && list.neighbour(open?.id, step);
  if (event.key === 'c') location.hash = '#compose';
  else if (event.key === 'r' && open) location.hash = `#compose/reply-${open.id}`;
  else if (event.key === 'u' && open) location.hash = `#${list.folder}`;
  else if (next) location.hash = `#${list.folder}/${next.id}`;
  else return;
  event.preventDefault();
}

function fillFrame() {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word);
  document.querySelector('nav').setAttribute('aria-label', word('folders'));
  scroller.setAttribute('aria-label', word('letters'));
  pane.setAttribute('aria-label', word('body'));
  const own = document.querySelector('.account');
  own.dataset.account = account.address;
  own.append(face(account), make('span', { class: 'account-name' }, account.name, make('span', {}, account.address)));
  document
    .querySelector('#known-people')
    .append(
      ...knownPeople().map(({ name, address }) => make('option', { value: name ? `${name} <${address}>` : address })),
    );
  const languages = document.querySelector('.languages');
  languages.setAttribute('aria-label', word('language'));
  for (const link of languages.querySelectorAll('a'))
    if (link.lang === language) link.setAttribute('aria-current', 'true');
}

fillFrame();
addEventListener('hashchange', show);
document.addEventListener('keydown', onKey);
show();
