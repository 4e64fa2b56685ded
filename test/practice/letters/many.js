import { account, newestFirst } from '../letters.js';

const FIRMS = ['cardboard-moon', 'velvet-hammer', 'honest-onion', 'paper-walrus', 'second-umbrella'];
const SUBJECTS = ['Price request', 'Цена на короба', 'Cerere de ofertă', 'Delivery on Friday', 'Счёт и накладная'];

/**
 * `count` letters of the inbox, for trying a long list: those written by hand come first, then every third is
 * a client's again and the others come from invented firms, each with an address of its own.
 *
 * @param {import('../letters.js').Letter[]} letters
 */
export function padInbox(letters, count) {
  const inbox = letters.filter(({ folder }) => folder === 'inbox');
  const oldest = inbox.at(-1)?.date.getTime() ?? Date.now();
  const more = Array.from({ length: Math.max(0, count - inbox.length) }, (_, index) => ({
    id: `many-${index + 1}`,
    folder: 'inbox',
    from: index % 3 === 0 ? inbox[(index / 3) % inbox.length].from : someone(index),
    to: [account],
    cc: [],
    subject: `${SUBJECTS[index % SUBJECTS.length]} ${index + 1}`,
    text: 'One of many letters, put here to make the list long.',
    attachments: [],
    date: new Date(oldest - (index + 1) * 47 * 60_000),
    unread: false,
  }));
  return [...letters, ...more].sort(newestFirst);
}

function someone(index) {
  return { name: `Nobody ${index + 1}`, address: `nobody-${index + 1}@${FIRMS[index % FIRMS.length]}.example` };
}
