import { z } from 'zod';
import { FIELD_KINDS, type FieldDefinition, type FieldValue, fieldKey, fieldsOf, TEMPLATE } from '../domain/fields';
import { checkedValue } from '../domain/fieldValue';
import { refuse } from '../domain/refusal';
import { tagsOf } from '../domain/tags';
import { command, question } from './definition';
import { id, shortText } from './input';
import type { Reader, Writer } from './rowPorts';

/** A value as it is said; whether it is of the field's kind, the rules say. */
export const fieldValue = z.union([z.string().max(20_000), z.number(), z.boolean(), z.array(shortText).max(200)]);

/** The firm's facts and own fields, in their order, hidden ones too. */
export async function fieldsIn(rows: Pick<Reader, 'settings'>): Promise<FieldDefinition[]> {
  const kept = await rows.settings('field:');
  return fieldsOf(kept.flatMap((row) => ('field' in row ? [row.field] : [])));
}

export const listFields = question({ input: () => ({}), reads: ['setting'] }, (rows) => fieldsIn(rows));

/** What is kept of the values; one that is taken away is there as undefined. */
export async function checkedFields(
  rows: Reader,
  said: Record<string, FieldValue | null>,
): Promise<Record<string, FieldValue | undefined>> {
  const fields = new Map((await fieldsIn(rows)).map((field) => [field.id, field]));
  return Object.fromEntries(
    Object.entries(said).map(([fieldId, value]) => {
      const field = fields.get(fieldId) ?? refuse('not-found');
      return [fieldKey(fieldId), checkedValue(field, value)];
    }),
  );
}

const field = {
  name: shortText,
  choices: z.array(shortText).max(200).optional(),
  /** Asked only of clients with one of these tags. */
  tags: z.array(shortText).max(50).optional(),
};

export const addField = command(
  { input: () => ({ ...field, kind: z.enum(FIELD_KINDS) }), writes: ['setting'] },
  async (rows, { kind, ...said }, app) => {
    const fields = await fieldsIn(rows);
    const place = Math.max(-1, ...fields.map((one) => one.place)) + 1;
    const made = described({ id: app.newId(), kind, place }, said);
    if (!made.name) return refuse('field-name-missing');
    await keepField(rows, made);
    return { fieldId: made.id };
  },
);

/** Changes what a field is called, what it offers, of whom it is asked; its kind stays, for the values that there are. */
export const editField = command(
  {
    input: () => ({ fieldId: id, ...field, name: shortText.optional(), isHidden: z.boolean().optional() }),
    writes: ['setting'],
  },
  async (rows, { fieldId, isHidden, ...said }): Promise<void> => {
    const known = (await fieldsIn(rows)).find((one) => one.id === fieldId) ?? refuse('not-found');
    const { isHidden: was, ...changed } = described(known, said);
    // The template's have a word of their own.
    if (!changed.name && !TEMPLATE.some((one) => one.id === fieldId)) refuse('field-name-missing');
    await keepField(rows, { ...changed, ...((isHidden ?? was) && { isHidden: true }) });
  },
);

function described(
  known: FieldDefinition,
  said: { name?: string | undefined; choices?: string[] | undefined; tags?: string[] | undefined },
): FieldDefinition {
  const { name: before, choices: offered, tags: only, ...rest } = known;
  const name = said.name === undefined ? before : said.name.trim();
  const choices = said.choices ? tagsOf(said.choices) : offered;
  const tags = said.tags ? tagsOf(said.tags) : only;
  if (rest.kind === 'choice' && !choices?.length) refuse('choices-missing');
  return {
    ...rest,
    ...(name && { name }),
    ...(rest.kind === 'choice' && choices && { choices }),
    ...(tags?.length && { tags }),
  };
}

/** Puts a field before another, or at the end. */
export const moveField = command(
  { input: () => ({ fieldId: id, before: id.optional() }), writes: ['setting'] },
  async (rows, { fieldId, before }): Promise<void> => {
    const fields = await fieldsIn(rows);
    const moved = fields.find((one) => one.id === fieldId) ?? refuse('not-found');
    const others = fields.filter((one) => one !== moved);
    const at = before === undefined ? others.length : others.findIndex((one) => one.id === before);
    if (at < 0) refuse('not-found');
    others.splice(at, 0, moved);
    for (const [place, one] of others.entries()) if (one.place !== place) await keepField(rows, { ...one, place });
  },
);

async function keepField(rows: Writer, kept: FieldDefinition): Promise<void> {
  await rows.put('setting', { key: `field:${kept.id}`, field: kept });
}
