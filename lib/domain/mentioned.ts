import type { PersonOnPage } from './dossier';

/** A person whom a page that is no webmail's shows, and how often. */
export interface MentionedPerson extends PersonOnPage {
  times: number;
}

/** Each contact once, by the address that comes first, however many of theirs the page shows. */
export function onceEach(people: MentionedPerson[]): MentionedPerson[] {
  const byContact = new Map<string, MentionedPerson>();
  return people.flatMap((person) => {
    const earlier = person.contactId && byContact.get(person.contactId);
    if (earlier) {
      earlier.times += person.times;
      return [];
    }
    const copy = { ...person };
    if (person.contactId) byContact.set(person.contactId, copy);
    return [copy];
  });
}

/**
 * Whom the page is about: the client of whom it shows more than of all other clients together, by the person whom it
 * shows most. Of a list with many clients it is nobody: the user picks one. An unknown person alone on the page is meant.
 */
export function aboutWhom(people: MentionedPerson[]): MentionedPerson | undefined {
  if (people.length === 1) return people[0];
  const known = people.filter(({ clientId }) => clientId);
  const times = (of: MentionedPerson[]) => of.reduce((sum, person) => sum + person.times, 0);
  for (const clientId of new Set(known.map((person) => person.clientId))) {
    const theirs = known.filter((person) => person.clientId === clientId);
    if (times(theirs) * 2 > times(known)) return theirs.reduce((a, b) => (b.times > a.times ? b : a));
  }
  return undefined;
}
