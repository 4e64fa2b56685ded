import { addressKey } from '../../domain/address';
import { CONTACT_ROLES, type ContactRole, fold } from '../../domain/client';
import type { FieldKind, FieldValue } from '../../domain/fields';
import { phoneKey, writtenPhoneKey } from '../../domain/phone';
import { seenText } from '../../domain/seenText';
import { SERVICE_STYLES, type ServiceStyle } from '../../domain/serviceStyle';
import { isDaysApart, TIERS, type Tier } from '../../domain/tier';
import type { Day } from '../../domain/wallClock';
import { headerKey } from './words';

const LONGEST = 1_000;
const MOST_OF_ONE = 20;

/** A cell as it is kept: on one line, nothing unseen in it. */
export function plainCell(cell: string): string {
  return seenText(cell).replace(/\s+/gu, ' ').trim().toWellFormed().slice(0, LONGEST);
}

/** Several values in one cell: by lines, by Google's " ::: ", else by what else parts them. */
export function partsOf(cell: string, parting: RegExp): string[] {
  const lines = cell.split(/\n| ::: /u);
  const parts = lines.length > 1 ? lines : (lines[0] ?? '').split(parting);
  return [...new Set(parts.map(plainCell).filter(Boolean))].slice(0, MOST_OF_ONE);
}

/** Each an address, or what stands there and is none. */
export function addressesIn(cell: string): { key?: string; text: string }[] {
  return partsOf(cell, /[,;|]/u).flatMap((part) => {
    const text = part.replace(/^mailto:/iu, '');
    const key = addressKey(text);
    if (key) return [{ key, text }];
    const pieces = text.split(' ').filter((piece) => piece.includes('@'));
    return pieces.length > 0 ? pieces.map((piece) => ({ ...keyed(addressKey(piece)), text: piece })) : [{ text }];
  });
}

export function phonesIn(cell: string, country: string): { key?: string; text: string }[] {
  return partsOf(cell, /[;|]|,\s+|\/(?=\s*\+)/u).map((text) => ({ ...keyed(phoneIn(text, country)), text }));
}

/** A spreadsheet keeps a number as a figure, and the plus in front of it is gone. */
function phoneIn(text: string, country: string): string | undefined {
  const known = phoneKey(text, country);
  if (known) return known;
  if (/^\d{11,15}$/u.test(text)) return phoneKey(`+${text}`, country) ?? text;
  return writtenPhoneKey(text, country);
}

function keyed(key: string | undefined): { key?: string } {
  return key ? { key } : {};
}

const ROLE_WORDS: Record<ContactRole, string> = {
  orders: 'orders|ordering|заказы|заказывает|comenzi',
  receiving: 'receiving|warehouse|приемка|принимает товар|склад|receptie|depozit',
  paperwork: 'paperwork|documents|документы|acte|documente',
  payments: 'payments|pays|accounting|оплата|оплаты|платежи|бухгалтерия|plati|plata|contabilitate',
  decision: 'decision|decides|director|решение|решает|решения|директор|decizie|decide|director general',
};

const ROLES = byWord(CONTACT_ROLES, ROLE_WORDS);

const TIER_WORDS: Record<Tier, string> = {
  key: 'key client|vip|a|ключевой|ключевой клиент|вип|cheie|client cheie',
  regular: 'b|обычный|постоянный|regulat|obisnuit|constant',
  occasional: 'c|редкий|случайный|ocazional|rar',
};

const STYLE_WORDS: Record<ServiceStyle, string> = {
  relationship: 'seeks a relationship|ценит отношения|cauta o relatie',
  distance: 'loyal at a distance|верен на расстоянии|loial la distanta',
  advantage: 'uses every advantage|ищет выгоду|profita de orice avantaj',
  'one-off': 'one time|разовый|o singura data',
};

const TIER_OF = byWord(TIERS, TIER_WORDS);
const STYLE_OF = byWord(SERVICE_STYLES, STYLE_WORDS);

function byWord<Choice extends string>(choices: readonly Choice[], words: Record<Choice, string>): Map<string, Choice> {
  return new Map(
    choices.flatMap((choice) =>
      [choice, ...words[choice].split('|')].map((word) => [headerKey(word), choice] as const),
    ),
  );
}

export function tierIn(text: string): Tier | undefined {
  return TIER_OF.get(headerKey(text));
}

export function styleIn(text: string): ServiceStyle | undefined {
  return STYLE_OF.get(headerKey(text));
}

export function daysApartIn(text: string): number | undefined {
  const days = /^\d{1,3}(?:[.,]0+)?$/u.test(text) ? Number.parseInt(text, 10) : 0;
  return isDaysApart(days) ? days : undefined;
}

export function rolesIn(cell: string): ContactRole[] {
  return [...new Set(partsOf(cell, /[,;|]/u).flatMap((part) => ROLES.get(headerKey(part)) ?? []))];
}

/** A page of the web, with http or https; undefined when it is none. */
export function linkIn(text: string): string | undefined {
  const written = /^https?:\/\//iu.test(text) ? text : `https://${text}`;
  if (/\s/u.test(text) || !URL.canParse(written)) return undefined;
  const { protocol, hostname, href } = new URL(written);
  if (!/^https?:$/u.test(protocol) || !hostname.includes('.')) return undefined;
  return href === `${written}/` ? written : href;
}

/** ISO 3166: as two letters, or as it is called in the three languages. */
export function countryIn(text: string): string | undefined {
  if (/^[a-z]{2}$/iu.test(text)) return text.toUpperCase();
  return countries().get(fold(text));
}

let named: Map<string, string> | undefined;

function countries(): Map<string, string> {
  if (named) return named;
  named = new Map();
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  for (const language of ['en', 'ru', 'ro']) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const first of letters)
      for (const second of letters) {
        const name = names.of(first + second);
        if (name && !named.has(fold(name))) named.set(fold(name), first + second);
      }
  }
  return named;
}

const YES = new Set('yes|y|true|1|да|истина|da|adevarat|+|✓|x'.split('|'));
const NO = new Set('no|n|false|0|нет|ложь|nu|fals|-'.split('|'));

/** What a cell says of an own field; undefined when it says nothing that the field can hold. */
export function fieldValueIn(
  cell: string,
  kind: FieldKind,
  dayIn: (cell: string) => Day | undefined,
): FieldValue | undefined {
  const text = plainCell(cell);
  switch (kind) {
    case 'number':
      return numberIn(text);
    case 'date':
      return dayIn(text);
    case 'yes-no':
      return YES.has(fold(text)) ? true : NO.has(fold(text)) ? false : undefined;
    case 'link':
      return linkIn(text);
    case 'list':
      return partsOf(cell, /[;|]|,\s/u);
    default:
      return text;
  }
}

function numberIn(text: string): number | undefined {
  const plain = text.replace(/(?<=\d)[\s\u00a0'](?=\d)/gu, '').replace(/^(-?\d+),(\d+)$/u, '$1.$2');
  return /^-?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,3})?$/iu.test(plain) ? Number(plain) : undefined;
}

/** A cell of an export from here, as it was kept. */
export function keptCell(cell: string): string {
  return cell.slice(0, LONGEST);
}

export function keptLines(cell: string): string[] {
  return cell
    .split('\n')
    .filter(Boolean)
    .slice(0, 100)
    .map((line) => line.slice(0, LONGEST));
}

export function keptValueIn(cell: string, kind: FieldKind): FieldValue | undefined {
  const text = keptCell(cell);
  if (kind === 'list') return keptLines(cell);
  if (kind === 'yes-no') return text === 'yes' ? true : text === 'no' ? false : undefined;
  if (kind === 'number') return Number.isFinite(Number(text)) ? Number(text) : undefined;
  return text;
}
