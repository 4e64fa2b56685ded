import type { Contact } from '../domain/client';
import type { Noun, Rows } from '../domain/journal';
import { unitedContact } from '../domain/merge/unite';
import type { Writer } from './rowPorts';

/** Rows of one noun that are moved in one step. */
const AT_ONCE = 20;

/** Whose rows become whose. */
export interface Moving {
  /** The client whose they are from now on. */
  keepId: string;
  /** As whom people are kept who go. */
  same: Map<string, string>;
}

export function keyOf(noun: Noun, row: { id: string } | Rows['address']): string {
  return noun === 'address' ? (row as Rows['address']).address : (row as { id: string }).id;
}

export function chunks(ids: string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, i) => ids.slice(i * AT_ONCE, (i + 1) * AT_ONCE));
}

export async function moveRow(rows: Writer, noun: Noun, rowId: string, { keepId, same }: Moving): Promise<void> {
  const row = (await rows.get(noun, rowId)) as { clientId: string; contactId?: string } | undefined;
  if (!row) return;
  if (isPlannedAnew(noun, row)) return;
  const contactId = same.get(row.contactId ?? '');
  await rows.put(noun, { ...row, clientId: keepId, ...(contactId && { contactId }) } as never);
}

/**
 * An open step goes with what it is about, by the playbook, which says anew with whom it is to be done. What it is about
 * may be the client that goes: then it is taken back there, and goes along as what was done does.
 */
export function isPlannedAnew(noun: Noun, row: object): boolean {
  if (noun !== 'followUp') return false;
  const { from, state, clientId } = row as Rows['followUp'];
  return from !== undefined && state === 'open' && from.subject !== clientId;
}

export async function movePerson(rows: Writer, contactId: string, { keepId, same }: Moving): Promise<void> {
  const person = await rows.get('contact', contactId);
  if (!person) return;
  const known = await rows.get('contact', same.get(contactId) ?? '');
  if (known) return join(rows, known, person);
  const others = await rows.contactsOf(keepId);
  await rows.put('contact', { ...withoutTakenRoles(person, others), clientId: keepId });
}

/** One person a role is asked first: whoever was, at the client who stays. */
function withoutTakenRoles(person: Contact, others: Contact[]): Contact {
  const taken = new Set(others.filter((other) => other.id !== person.id).flatMap(({ mainFor = [] }) => mainFor));
  const { mainFor = [], ...rest } = person;
  const left = mainFor.filter((role) => !taken.has(role));
  return left.length > 0 ? { ...rest, mainFor: left } : rest;
}

/** Two entries of a person become one, wherever they came from and went to. */
export async function join(rows: Writer, keep: Contact, gone: Contact): Promise<void> {
  const others = await rows.contactsOf(keep.clientId);
  await rows.put(
    'contact',
    withoutTakenRoles(
      unitedContact(keep, gone),
      others.filter(({ id: other }) => other !== gone.id),
    ),
  );
  await rows.remove('contact', gone.id);
  const from = gone.cameFrom && (await rows.get('contact', gone.cameFrom));
  if (from && from.left?.contactId === gone.id) {
    await rows.put('contact', { ...from, left: { ...from.left, contactId: keep.id } });
  }
  const gonesNext = gone.left?.contactId && (await rows.get('contact', gone.left.contactId));
  if (gonesNext && gonesNext.cameFrom === gone.id) await rows.put('contact', { ...gonesNext, cameFrom: keep.id });
}
