import { face, icon, make, named } from './dom.js';
import { account } from './letters.js';
import { longDate, word } from './words.js';

/**
 * An open letter. Addresses stand in attributes that this page writes; what the sender chose, names and words,
 * stands as text.
 *
 * @param {import('./letters.js').Letter} letter
 */
export function makeLetter(letter) {
  const place = `${letter.folder}/${letter.id}`;
  return make(
    'article',
    {
      class: 'letter',
      'data-message-id': letter.id,
      'data-folder': letter.folder,
      'aria-labelledby': 'letter-subject',
    },
    make(
      'div',
      { class: 'bar' },
      make('a', { class: 'button back', href: `#${letter.folder}` }, icon('back'), word('back')),
      make(
        'a',
        { class: 'button primary', href: `#compose/reply-${letter.id}`, 'data-reply': true, 'aria-keyshortcuts': 'r' },
        icon('reply'),
        word('reply'),
      ),
    ),
    make(
      'header',
      {},
      make('h2', { id: 'letter-subject', tabindex: -1, 'data-subject': true }, letter.subject || word('noSubject')),
      face(letter.from),
      make(
        'dl',
        { class: 'people' },
        peopleLine('from', [letter.from]),
        peopleLine('to', letter.to),
        peopleLine('cc', letter.cc),
        peopleLine('replyTo', letter.replyTo ? [letter.replyTo] : []),
      ),
      make(
        'a',
        { class: 'date', href: `#${place}`, 'data-permalink': true },
        make('time', { datetime: letter.date.toISOString() }, longDate(letter.date)),
      ),
    ),
    make('div', { class: 'body', 'data-body': true }, paragraphs(letter.text.split('\n'))),
    letter.attachments.length > 0 &&
      make(
        'ul',
        { class: 'attachments', 'aria-label': word('attachments') },
        letter.attachments.map((name) => make('li', { class: 'file', 'data-attachment': name }, icon('clip'), name)),
      ),
  );
}

const ATTRIBUTES = { from: 'data-from', to: 'data-to', cc: 'data-cc', replyTo: 'data-reply-to' };

function peopleLine(kind, people) {
  if (people.length === 0) return null;
  return make(
    'div',
    { class: `people-${kind}` },
    make('dt', {}, word(kind)),
    people.map((person) =>
      make(
        'dd',
        { [ATTRIBUTES[kind]]: person.address, title: person.address },
        named(shownAs(person)),
        address(kind, person),
      ),
    ),
  );
}

function shownAs(person) {
  return person.address === account.address ? { ...person, name: word('me') } : person;
}

/** The sender's address is always in sight, as that of an answer that would go elsewhere. */
function address(kind, person) {
  if (kind === 'to' || kind === 'cc' || !person.name) return null;
  return make('span', { class: 'address' }, person.address);
}

/** Paragraphs, the signature and earlier letters of a plain text. */
function paragraphs(lines) {
  const blocks = [];
  for (let at = 0; at < lines.length; ) {
    const quoted = lines[at].startsWith('>');
    const isSame = (line) => line !== '' && line.startsWith('>') === quoted;
    let end = at;
    while (end < lines.length && isSame(lines[end])) end += 1;
    const block = lines.slice(at, end);
    if (quoted) blocks.push(make('blockquote', {}, paragraphs(block.map((line) => line.replace(/^> ?/, '')))));
    else if (block[0] === '--') blocks.push(make('p', { class: 'signature' }, broken(block.slice(1))));
    else if (block.length > 0) blocks.push(make('p', {}, broken(block)));
    at = Math.max(end, at + 1);
  }
  return blocks;
}

function broken(lines) {
  return lines.flatMap((line, index) => (index ? [make('br'), line] : [line]));
}
