import { face, hint, icon, make, named } from './dom.js';
import { isUnread, lettersIn } from './mailbox-store.js';
import { shortDate, word } from './words.js';

/** Height of a row in CSS pixels; the same as --row in list.css. */
const ROW = 78;
/** A list longer than this keeps only the rows near the visible ones in the page, as big webmails do. */
const LONG = 200;
const MARGIN_ROWS = 10;
/** ?plain puts every row into the page, however many there are. */
const plain = new URLSearchParams(location.search).has('plain');

/**
 * Shows a folder in the scrolling element. The rows that are already there stay the same elements while the folder
 * does, so that what others put into them stays too.
 *
 * @param {HTMLElement} scroller
 * @param {'inbox' | 'sent'} folder
 */
export function makeList(scroller, folder) {
  const letters = lettersIn(folder);
  const windowed = letters.length > LONG && !plain;
  const list = make('ul', {
    class: 'rows',
    'data-folder': folder,
    'aria-label': word(folder),
    'data-windowed': windowed,
  });
  /** @type {Map<number, HTMLElement>} */
  const shown = new Map();
  let openId = '';

  function fill() {
    const top = windowed ? Math.floor(scroller.scrollTop / ROW) - MARGIN_ROWS : 0;
    const bottom = windowed ? Math.ceil((scroller.scrollTop + scroller.clientHeight) / ROW) + MARGIN_ROWS : Infinity;
    for (const [index, row] of shown) {
      if (index >= top && index < bottom) continue;
      row.remove();
      shown.delete(index);
    }
    // What is shown is one stretch of the list: new rows come before its first or after its last.
    const lowest = Math.min(...shown.keys());
    const head = shown.get(lowest);
    for (let index = Math.max(0, top); index < Math.min(letters.length, bottom); index += 1) {
      if (shown.has(index)) continue;
      const row = makeRow(letters[index], folder);
      if (windowed) place(row, index);
      markRow(row, letters[index], openId);
      if (head && index < lowest) list.insertBefore(row, head);
      else list.append(row);
      shown.set(index, row);
    }
  }

  function place(row, index) {
    row.style.top = `${index * ROW}px`;
    row.setAttribute('aria-setsize', letters.length);
    row.setAttribute('aria-posinset', index + 1);
  }

  if (windowed) list.style.height = `${letters.length * ROW}px`;
  scroller.replaceChildren(letters.length ? list : hint(word('noLetters')));
  scroller.scrollTop = 0;
  list.addEventListener('keydown', moveByArrows);
  const sized = new ResizeObserver(fill);
  sized.observe(scroller);
  if (windowed) scroller.addEventListener('scroll', fill, { passive: true });
  fill();

  return {
    folder,
    /** Marks the letter that is open and brings its row into sight; also what was read meanwhile. */
    select(id) {
      openId = id;
      const index = letters.findIndex((letter) => letter.id === id);
      if (windowed && index >= 0 && !shown.has(index)) {
        scroller.scrollTop = index * ROW;
        fill();
      }
      for (const [at, row] of shown) markRow(row, letters[at], openId);
      list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
    },
    /** The letter `step` rows further than this one, or the first. */
    neighbour(id, step) {
      return letters[letters.findIndex((letter) => letter.id === id) + step];
    },
    destroy() {
      sized.disconnect();
      scroller.removeEventListener('scroll', fill);
    },
  };
}

function makeRow(letter, folder) {
  const people = folder === 'sent' ? [...letter.to, ...letter.cc] : [letter.from];
  return make(
    'li',
    { class: 'row', 'data-letter-id': letter.id },
    make(
      'a',
      { href: `#${folder}/${letter.id}` },
      face(people[0]),
      make(
        'span',
        { class: 'row-people' },
        people.map((person) => make('span', { 'data-address': person.address }, named(person))),
      ),
      make('time', { datetime: letter.date.toISOString() }, shortDate(letter.date)),
      make('span', { class: 'row-subject' }, letter.subject || word('noSubject')),
      letter.attachments.length > 0 && [icon('clip'), hidden(word('hasAttachments'))],
      make('span', { class: 'row-words' }, firstWords(letter.text)),
    ),
    make('input', {
      type: 'checkbox',
      class: 'row-tick',
      'aria-label': `${word('select')}: ${letter.subject || word('noSubject')}`,
    }),
  );
}

function markRow(row, letter, openId) {
  const link = row.firstElementChild;
  const unread = isUnread(letter);
  if (row.hasAttribute('data-unread') !== unread) {
    row.toggleAttribute('data-unread', unread);
    if (unread) link.append(hidden(word('unread'), 'is-unread'));
    else link.querySelector('.is-unread')?.remove();
  }
  if (letter.id === openId) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

function hidden(text, name = '') {
  return make('span', { class: `visually-hidden ${name}`.trim() }, text);
}

function firstWords(text) {
  return text
    .split(/\n(?:--|>)/, 1)[0]
    .replace(/\s+/g, ' ')
    .slice(0, 140);
}

function moveByArrows(event) {
  const row = event.target.closest('.row');
  const next = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling }[event.key];
  if (!next) return;
  event.preventDefault();
  next.firstElementChild.focus();
}
