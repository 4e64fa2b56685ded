import { isGmails, own } from './page';

/**
 * Gmail has two ids for everything: "legacy", sixteen hexadecimal digits, which the address bar and the API
 * understand, and a newer one, "thread-f:" or "msg-f:" with the same number in decimal (recorded in a row of 2024:
 * thread-f:1791191954230287795 is 18db97979c6f1db3). "-a:" was made by the browser for a letter not yet stored, and
 * changes later: it identifies nothing.
 */
export function messageId(message: Element): string | undefined {
  return idOf(message, 'data-legacy-message-id', 'data-message-id');
}

export function threadId(heading: Element): string | undefined {
  return idOf(heading, 'data-legacy-thread-id', 'data-thread-perm-id');
}

/** Of a row: the last letter of the conversation that was sent or received. */
export function lastMessageId(row: Element): string | undefined {
  return (
    fromLegacy(attributeOf(row, 'data-legacy-last-non-draft-message-id')) ??
    fromLegacy(attributeOf(row, 'data-legacy-last-message-id'))
  );
}

function idOf(element: Element, legacy: string, newer: string): string | undefined {
  return fromLegacy(attributeOf(element, legacy)) ?? fromNewer(attributeOf(element, newer));
}

function attributeOf(element: Element, attribute: string): string {
  const holder = [...(isGmails(element) ? [element] : []), ...own(element, `[${attribute}]`)].find((one) =>
    one.hasAttribute(attribute),
  );
  return holder?.getAttribute(attribute) ?? '';
}

function fromLegacy(text: string): string | undefined {
  return text.match(/^#?([0-9a-f]{6,20})$/)?.[1];
}

function fromNewer(text: string): string | undefined {
  const decimal = text.match(/^#?(?:msg|thread)-f:(\d{6,20})$/)?.[1];
  return decimal && BigInt(decimal).toString(16);
}
