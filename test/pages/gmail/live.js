import { CONVERSATIONS, ME } from './live-letters.js';
import { chip, composeWindow, listView, make, row, threadView } from './live-markup.js';

const byId = (id) => document.getElementById(id);
const views = byId('views');
const list = listView(CONVERSATIONS.map(openedByClick));
views.append(list);
let composed = 0;

function openedByClick(conversation) {
  const element = row(conversation);
  element.addEventListener('click', () => {
    location.hash = `#inbox/${conversation.id}`;
  });
  return element;
}

/** As in Gmail, the conversation read before stays in the page: without its role, and not displayed. */
function show(view, title) {
  for (const other of views.children) {
    other.removeAttribute('role');
    other.style.display = 'none';
  }
  if (!view.isConnected) views.append(view);
  const conversations = [...views.children].filter((one) => one !== list);
  for (const old of conversations.slice(0, -2)) old.remove();
  view.setAttribute('role', 'main');
  view.style.display = '';
  document.title = `${title} - ${ME.address} - Gmail`;
}

function route() {
  const conversation = CONVERSATIONS.find(({ id }) => location.hash === `#inbox/${id}`);
  if (conversation) show(threadView(conversation), conversation.subject);
  else show(list, 'Inbox');
}

function openCompose() {
  composed += 1;
  const compose = composeWindow(composed);
  byId('windows').append(compose);
  const send = compose.querySelector('.aoO');
  send.addEventListener('click', () => sendFrom(compose));
  compose.addEventListener('keydown', (event) => onComposeKey(event, compose));
  for (const input of compose.querySelectorAll('.agP')) input.addEventListener('change', () => addChip(input));
  compose.querySelector('.fX').addEventListener('focusout', (event) => foldRecipients(compose, event.relatedTarget));
  compose.querySelector('.hl').addEventListener('click', () => unfoldRecipients(compose));
  compose.querySelector('.agP').focus();
}

function onComposeKey(event, compose) {
  if (event.key !== 'Enter') return;
  if (event.ctrlKey || event.metaKey) sendFrom(compose);
  else if (event.target.matches('.aoO')) sendFrom(compose);
  else if (event.target.matches('.agP')) addChip(event.target);
  else return;
  event.preventDefault();
}

function addChip(input) {
  const address = input.value.trim();
  input.value = '';
  if (address.includes('@')) input.closest('.anm').querySelector('.afp').append(chip(address));
}

/** Without the focus the fields give their place to one line of names. */
function foldRecipients(compose, focused) {
  const fields = compose.querySelector('.fX');
  if (!focused || fields.contains(focused)) return;
  const chips = [...fields.querySelectorAll('[role="option"]')];
  const names = chips.flatMap(({ dataset: { hovercardId } }, place) => [
    place > 0 ? ', ' : '',
    make('span', { email: hovercardId, 'data-hovercard-id': hovercardId }, hovercardId),
  ]);
  compose.querySelector('.az9').replaceChildren(...(names.length > 0 ? names : ['Recipients']));
  fields.style.display = 'none';
  compose.querySelector('.hl').style.display = '';
}

function unfoldRecipients(compose) {
  compose.querySelector('.hl').style.display = 'none';
  compose.querySelector('.fX').style.display = '';
  compose.querySelector('.agP').focus();
}

function sendFrom(compose) {
  if (!compose.querySelector('[role="option"]')) return;
  compose.remove();
  const notice = byId('notice');
  notice.querySelector('.bAq').textContent = 'Message sent';
  notice.style.display = '';
  const gone = setTimeout(() => hide(notice), 10_000);
  byId('undo').onclick = () => {
    clearTimeout(gone);
    hide(notice);
    byId('windows').append(compose);
  };
}

function hide(element) {
  element.style.display = 'none';
}

byId('compose').addEventListener('click', openCompose);
addEventListener('hashchange', route);
route();
