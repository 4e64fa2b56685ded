import { type Change, emptyBag, type FieldChange, type Fields, keyOf, type Noun, type Rows } from './journal';

/** What differs between two states of a row; undefined when nothing does. */
export function fieldChange({ noun, id, before, after }: Change, seals = false): FieldChange | undefined {
  const was = (before as Fields | undefined) ?? (after && emptyBag(noun, id));
  const is = after as Fields | undefined;
  if (!was && !is) return undefined;
  const clientId = clientIdOf(noun, (is ?? was) as Fields);
  const about = { noun, id, ...(clientId && { clientId }) };
  if (!was) return { ...about, kind: 'made', after: present(is) };
  if (!is) return { ...about, kind: 'removed', before: present(was) };
  const differing = fieldsThatDiffer(was, is);
  if (differing.length === 0 && !seals) return undefined;
  const sealed = seals && pick(is, Object.keys(is), (name) => !differing.includes(name));
  return {
    ...about,
    kind: 'changed',
    before: pick(was, differing),
    after: pick(is, differing),
    ...(sealed && { sealed }),
  };
}

/** The change as colleagues are to hear of it: of a rule's step also what it is. */
export function toldChange(change: Change, seals = false): FieldChange | undefined {
  const told = fieldChange(change, seals);
  if (told?.kind !== 'changed' || told.sealed || change.noun !== 'followUp' || !change.before?.from) return told;
  const was = change.before as unknown as Fields;
  return { ...told, stood: pick(was, Object.keys(was), (name) => !(name in { ...told.before, ...told.after })) };
}

export function fieldsThatDiffer(a: Fields, b: Fields): string[] {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].filter((name) => !isSame(a[name], b[name]));
}

/** True when the fields that a change left still are as it left them: whatever else was changed, nobody's work is lost. */
export function isAsLeft(row: Fields | undefined, { kind, before = {}, after = {} }: FieldChange): boolean {
  if (kind === 'removed') return row === undefined;
  if (!row) return false;
  const names = kind === 'made' ? Object.keys({ ...row, ...after }) : Object.keys({ ...before, ...after });
  return names.every((name) => KEPT_BY_ITSELF.has(name) || isSame(row[name], after[name]));
}

/** Learning a sent letter's identity is nobody's work. */
const KEPT_BY_ITSELF = new Set(['messageKey', 'sentLetter', 'link', 'shown']);

/** The row as it was before the change, everything else as it is now. */
export function asBefore(row: Fields | undefined, { kind, before = {}, after = {} }: FieldChange): Fields | undefined {
  if (kind === 'made') return undefined;
  if (kind === 'removed') return before;
  const rest = Object.entries(row ?? {}).filter(([name]) => !(name in after));
  return { ...Object.fromEntries(rest), ...before };
}

export function changeOf(noun: Noun, row: Rows[Noun], before?: Rows[Noun]): Change {
  return { noun, id: keyOf(noun, row as never), before, after: row } as Change;
}

function clientIdOf(noun: Noun, row: Fields): string | undefined {
  const id = noun === 'client' ? row.id : row.clientId;
  return typeof id === 'string' ? id : undefined;
}

/** A field that holds nothing is not there. */
function present(row: Fields | undefined): Fields {
  return pick(row ?? {}, Object.keys(row ?? {}));
}

function pick(row: Fields, names: string[], wanted: (name: string) => boolean = () => true): Fields {
  return Object.fromEntries(
    names.filter((name) => row[name] !== undefined && wanted(name)).map((name) => [name, row[name]]),
  );
}

export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return fieldsThatDiffer(a as Fields, b as Fields).length === 0;
}
