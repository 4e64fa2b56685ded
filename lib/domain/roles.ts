import type { Contact, ContactRole } from './client';

/**
 * With whom it is done: the main one for it, else one of those who do it, else whom it was with before, else the first.
 * Who left is asked nothing, unless nobody else is there.
 */
export function personFor(
  role: ContactRole,
  contacts: readonly Contact[],
  before: string | undefined,
): Contact | undefined {
  const here = contacts.filter(({ left }) => !left);
  return (
    here.find(({ mainFor }) => mainFor?.includes(role)) ??
    here.find(({ roles }) => roles?.includes(role)) ??
    here.find(({ id }) => id === before) ??
    here[0] ??
    contacts.find(({ id }) => id === before) ??
    contacts[0]
  );
}

/** People in the order in which they are looked for: those who are the main ones first, those who left last. */
export function inOrder(contacts: readonly Contact[]): Contact[] {
  const rank = ({ left, mainFor = [], roles = [] }: Contact) =>
    left ? 3 : mainFor.length > 0 ? 0 : roles.length > 0 ? 1 : 2;
  return [...contacts].sort((a, b) => rank(a) - rank(b) || a.createdAt - b.createdAt);
}
