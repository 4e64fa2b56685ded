import type { Client, Contact } from '../../../domain/client';
import { fieldKey } from '../../../domain/fields';
import { OWN_FIELD, OWN_PROPERTIES } from '../../table/vcard/cells';
import type { NamedField } from '../reading';
import { type Exported, textOfValue } from './exported';

/** Cards (vCard 4.0, RFC 6350), one for each person, and for each client that has none. */
export function vcardsOf({ clients, people, fields }: Exported): string {
  return clients
    .flatMap((client) => {
      const all = people.get(client.id) ?? [];
      return all.length > 0 ? all.map((person) => cardOf(client, person, fields)) : [cardOf(client, undefined, fields)];
    })
    .join('');
}

function cardOf(client: Client, person: Contact | undefined, fields: readonly NamedField[]): string {
  const { city = '', country = '' } = client;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    ...(person ? [] : ['KIND:org']),
    `FN:${escaped(person?.name ?? client.name)}`,
    `ORG:${escaped(client.name)}`,
    ...(person ? [`N:;${escaped(person.name)};;;`] : []),
    ...of('TITLE', person?.post),
    ...(person?.emails ?? []).map((email) => `EMAIL:${escaped(email)}`),
    ...(person?.phones ?? []).map((phone) => `TEL:${escaped(phone)}`),
    ...(city || country ? [`ADR;TYPE=work:;;;${escaped(city)};;;${escaped(country)}`] : []),
    ...(client.tags?.length ? [`CATEGORIES:${client.tags.map(escaped).join(',')}`] : []),
    ...of('URL', client.site),
    ...(person?.birthday
      ? [`BDAY:${person.birthday.replace(/-(?=\d)/gu, (dash, at) => (at === 0 || at === 1 ? dash : ''))}`]
      : []),
    ...(person?.roles ?? []).map((role) => `${OWN_PROPERTIES.role.toUpperCase()}:${role}`),
    ...of(OWN_PROPERTIES.taxNumber.toUpperCase(), client.taxNumber),
    ...of(OWN_PROPERTIES.tier.toUpperCase(), client.tier),
    ...of(OWN_PROPERTIES.everyDays.toUpperCase(), client.everyDays && String(client.everyDays)),
    ...of(OWN_PROPERTIES.style.toUpperCase(), client.style),
    ...client.remember.map((line) => `${OWN_PROPERTIES.remember.toUpperCase()}:${escaped(line)}`),
    ...fields.flatMap(({ id, name }) => {
      const value = textOfValue(client[fieldKey(id)]);
      return value ? [`${OWN_FIELD.toUpperCase()}:${[id, name, value].map(escaped).join(';')}`] : [];
    }),
    ...of(OWN_PROPERTIES.clientId.toUpperCase(), client.id),
    ...of(OWN_PROPERTIES.personId.toUpperCase(), person?.id),
    'END:VCARD',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function of(name: string, value: string | 0 | undefined): string[] {
  return value ? [`${name}:${escaped(value)}`] : [];
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/gu, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/gu, '\\n');
}

/** Lines of 75 octets at most, never broken within a letter. */
function folded(line: string): string {
  const pieces: string[] = [];
  let [piece, octets] = ['', 0];
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > 74) {
      pieces.push(piece);
      [piece, octets] = [' ', 1];
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}
