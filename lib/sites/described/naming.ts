import type { MailboxReading } from '../../domain/pageReading';
import { addressOfLink, isAddress } from '../address';
import { ownElement } from '../letterContent';
import { namedAddress } from '../namedAddress';
import { all, line, mailbox } from '../page';
import type { NamedFile, Naming } from './description';

/**
 * How webmails write a person's address. None of these takes it from the display name, which the sender chose:
 * "ivan@client.example" may well be the name of evil@elsewhere.example.
 */
type Read = Naming['read'];

/** In an attribute alone, or after the name: "Name <address>". The name may hold brackets too; the last ones count. */
export function inAttribute(attribute: string, name?: string): Read {
  return (element, outside) => [namedAddress(element.getAttribute(attribute), nameIn(element, name, outside))];
}

/** Several addresses and nothing else: "a@x.example, b@y.example". */
export function listedIn(attribute: string): Read {
  return (element) => {
    const parts = (element.getAttribute(attribute) ?? '').split(/[,;]\s*/).filter(Boolean);
    if (!parts.every(isAddress)) return [];
    // With one address the text beside it is its owner's name; with several it is a list of names.
    return parts.length === 1 ? [mailbox(parts[0], line(element))] : parts.map((address) => mailbox(address));
  };
}

/**
 * The same where any part of a row may have such an attribute: a subject that is an address has it as its text too,
 * and so has a sender without a name, who then stays unknown.
 */
export function behindTextIn(attribute: string): Read {
  const read = listedIn(attribute);
  return (element, outside) =>
    element.getAttribute(attribute)?.trim() === line(element) ? [] : read(element, outside);
}

/** In the address of a link: "mailto:name@host". */
export function linked(name?: string): Read {
  return (element, outside) => [
    namedAddress(addressOfLink(element.getAttribute('href')), nameIn(element, name, outside)),
  ];
}

/** At the end of an attribute that begins with this. */
export function after(attribute: string, prefix: string, name?: string): Read {
  return (element, outside) => {
    const value = element.getAttribute(attribute) ?? '';
    const written = value.startsWith(prefix) ? value.slice(prefix.length) : undefined;
    return [written === undefined ? undefined : namedAddress(written, nameIn(element, name, outside))];
  };
}

/** As text of an element that holds the address alone, the name standing in another one near it. */
export function inText(name: string): Read {
  return (element, outside) => {
    const address = withoutBrackets(line(element));
    return [isAddress(address) ? mailbox(address, nearby(element, name, outside)) : undefined];
  };
}

/** As the last of several texts, the name being the first: a text alone may be the name. */
export function lastOfTexts(element: Element): (MailboxReading | undefined)[] {
  const texts = all(element, '*')
    .filter((part) => part.childElementCount === 0)
    .map(line)
    .filter(Boolean);
  const address = texts.length > 1 ? withoutBrackets(texts.at(-1) ?? '') : undefined;
  return [isAddress(address) ? mailbox(address, texts[0]) : undefined];
}

/**
 * Labelled "From: Name", with "Name" or "Name<address>" as its text. Only what follows the whole name is the
 * webmail's own; the same text as the name alone proves nothing, even when it looks like an address.
 */
export function afterLabelledName(element: Element): (MailboxReading | undefined)[] {
  const name = (element.getAttribute('aria-label') ?? '').replace(/^[^:]{1,30}:\s*/, '').trim();
  const text = line(element);
  if (!name || !text.startsWith(name)) return [];
  const rest = text.slice(name.length).trim();
  const address = withoutBrackets(rest);
  return rest !== address && isAddress(address) ? [mailbox(address, name)] : [];
}

/** A file's name in its attribute or text; what has no ending such as ".pdf" is a button or a heading. */
export function fileIn(attribute: string, pattern = /^(.*)$/s): NamedFile['read'] {
  return (element) => {
    const value = element.getAttribute(attribute);
    const name = value === null ? line(element) : (pattern.exec(value)?.[1] ?? '').replace(/\s+/g, ' ').trim();
    return /\.[\p{L}\d]{1,8}$/u.test(name) ? name : '';
  };
}

function nameIn(element: Element, selector: string | undefined, outside: string): string | undefined {
  const name = selector ? ownElement(element, selector, outside) : element;
  return name ? line(name) : undefined;
}

/** How far above both the name and the address stand together. */
const NEAR = 4;

function nearby(element: Element, selector: string, outside: string): string | undefined {
  let at = element.parentElement;
  for (let far = 0; at && far < NEAR; far++, at = at.parentElement) {
    const name = ownElement(at, selector, outside);
    if (name) return line(name);
  }
  return undefined;
}

function withoutBrackets(text: string): string {
  return /^<([^<>]*)>$/.exec(text)?.[1]?.trim() ?? text;
}
