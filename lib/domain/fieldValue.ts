import type { FieldDefinition, FieldValue } from './fields';
import { refuse } from './refusal';
import { isDay } from './wallClock';

/** How much a value may be: more is a slip or an attack. */
export const FIELD_LIMITS = { text: 2_000, lines: 100, line: 300, link: 2_000 };

/** What a link may be: a page, and nothing that a browser would run. */
export function linkOf(text: string): string | undefined {
  const typed = text.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]*:\d/.test(typed) ? typed : `https://${typed}`;
  if (!typed || /\s/.test(typed) || whole.length > FIELD_LIMITS.link || !URL.canParse(whole)) return undefined;
  const { protocol, hostname, username, password, href } = new URL(whole);
  const isPage = (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') && !username && !password;
  return isPage ? href : undefined;
}

/** A number as people type it: "1 200", "1,5", "-3.25"; undefined when it is none, or could be two. */
export function numberOf(text: string): number | undefined {
  const typed = text.replace(/[\s\u00a0\u202f]/g, '').replace(/^[−–]/, '-');
  if (typed.length > 24 || !/^-?\d+(?:[.,]\d+)?$/.test(typed)) return undefined;
  const number = Number(typed.replace(',', '.'));
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}

/**
 * What is kept of a value as it was given; undefined takes it away. Refuses, with a sentence, what is not of the field's
 * kind.
 */
export function checkedValue(
  field: Pick<FieldDefinition, 'kind' | 'choices'>,
  value: FieldValue | null,
): FieldValue | undefined {
  if (value === null || value === '') return undefined;
  switch (field.kind) {
    case 'text':
      return String(value).trim().slice(0, FIELD_LIMITS.text) || undefined;
    case 'list':
      return checkedLines(Array.isArray(value) ? value : String(value).split(/\r\n|\r|\n/));
    case 'yes-no':
      return typeof value === 'boolean' ? value : refuse('not-a-choice', { text: shown(value) });
    case 'number': {
      const number = typeof value === 'number' ? value : numberOf(String(value));
      return number !== undefined && Number.isFinite(number) ? number : refuse('not-a-number', { text: shown(value) });
    }
    case 'date':
      return typeof value === 'string' && isDay(value) ? value : refuse('not-a-date', { text: shown(value) });
    case 'link':
      return linkOf(String(value)) ?? refuse('not-a-link', { text: shown(value) });
    case 'choice':
      return typeof value === 'string' && field.choices?.includes(value)
        ? value
        : refuse('not-a-choice', { text: shown(value) });
  }
}

function checkedLines(lines: string[]): string[] | undefined {
  const kept = lines.map((line) => line.trim().slice(0, FIELD_LIMITS.line)).filter(Boolean);
  return kept.length > 0 ? kept.slice(0, FIELD_LIMITS.lines) : undefined;
}

/** As a sentence quotes it. */
function shown(value: FieldValue): string {
  return String(value).slice(0, 100);
}
