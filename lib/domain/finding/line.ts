import { type Client, type Contact, isLegalForm } from '../client';
import { foldedWords } from './fold';

/**
 * Everything under which a client is found, as one line of text: the parts one after the other in the order in which
 * they tell, each word marked at its beginning. A word begins with a capital, and none stands elsewhere, so that looking
 * for beginnings of words is looking for a piece of text, which engines do many lines at a time.
 */
export function lineOf(client: Client, contacts: readonly Contact[]): string {
  return [nameOf(client.name), aboutClient(client), people(contacts), addresses(contacts), remembered(client)]
    .map((words) => [...new Set(words)].join(' '))
    .join(PART);
}

/** The words of one of its people, as they stand in the line of their client. */
export function lineOfPerson(contact: Contact): string {
  return [...people([contact]), ...addresses([contact])].join(' ');
}

/** Between the parts of a line: name, other words of the client, people, addresses, what is remembered. */
export const PART = '\t';

/** Of lists that nobody bounds so much is found. */
const MOST = { tags: 50, people: 40, addresses: 120, remember: 30, words: 200 };

/** The word as it stands in lines: a figure has no capital. */
export function marked(word: string): string {
  const [first = ''] = word;
  const capital = first.toUpperCase();
  return capital === first || capital.length !== first.length ? `#${word}` : capital + word.slice(first.length);
}

/** The digits of a telephone, the last first, so that its last ones are a beginning. */
export function fromTheEnd(digits: string): string {
  return `%${[...digits].reverse().join('')}`;
}

/** What a name tells, before the form of the firm: «ООО Ромашка» begins with the flower. */
function nameOf(name: string): string[] {
  const words = name.match(/[^\s«»“”„"(),]+/g) ?? [];
  const telling = words.filter((word) => !isLegalForm(word));
  const forms = words.filter(isLegalForm);
  return markedWords([...telling, ...forms].join(' '));
}

function aboutClient({ tags = [], city, taxNumber, site, domains }: Client): string[] {
  const texts = [...tags.slice(0, MOST.tags), city, taxNumber, site, ...domains.slice(0, MOST.tags)];
  return texts.flatMap((text) => (text ? markedWords(text) : [])).slice(0, MOST.words);
}

function people(contacts: readonly Contact[]): string[] {
  return contacts.slice(0, MOST.people).flatMap(({ name, post }) => markedWords(`${name} ${post ?? ''}`));
}

function addresses(contacts: readonly Contact[]): string[] {
  const some = contacts.slice(0, MOST.people);
  const mails = some.flatMap(({ emails }) => emails).slice(0, MOST.addresses);
  const phones = some.flatMap(({ phones: own }) => own).slice(0, MOST.addresses);
  return [
    ...mails.flatMap((mail) => markedWords(mail)),
    ...phones.flatMap((phone) => {
      const digits = digitsOf(phone);
      return digits ? [`#${digits}`, fromTheEnd(digits)] : [];
    }),
  ];
}

function remembered({ remember }: Client): string[] {
  return remember
    .slice(0, MOST.remember)
    .flatMap((line) => markedWords(line))
    .slice(0, MOST.words);
}

export function digitsOf(text: string): string {
  return text.replace(/\D/g, '').slice(0, 40);
}

export function markedWords(text: string): string[] {
  return foldedWords(text).map(marked);
}
