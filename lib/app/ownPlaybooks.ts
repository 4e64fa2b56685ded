import { z } from 'zod';
import { calendarFor } from '../domain/holidays';
import { AFTER_PURCHASE } from '../domain/playbooks/own/afterPurchase';
import { checkedOwn } from '../domain/playbooks/own/checked';
import {
  MOST_PLAYBOOKS,
  type OwnContent,
  type OwnPlaybook,
  ownKey,
  PLAIN_TRIGGERS,
  STOPS,
} from '../domain/playbooks/own/ownPlaybook';
import { asIfOn, PREVIEW_WEEKS, weekOf, wouldBegin, wouldHaveMade } from '../domain/playbooks/own/preview';
import { latestOf, type OwnLetterView, type OwnPreview } from '../domain/playbooks/own/views';
import { refuse } from '../domain/refusal';
import { personFor } from '../domain/roles';
import { type Day, dayOf } from '../domain/wallClock';
import { command, question, questionOf } from './definition';
import { id, kind, shortText } from './input';
import { OWN_HISTORY, ownHistories } from './ownHistory';
import { ownPlaybooksIn } from './playbooks/own';
import type { Reader, Writer } from './rowPorts';
import { settingsIn } from './settings';

const letter = z.object({ subject: z.string().max(500), body: z.string().max(10_000) }).optional();
const playbook = z.object({
  name: shortText,
  trigger: z.union([
    z.object({ kind: z.enum(PLAIN_TRIGGERS) }),
    z.object({ kind: z.literal('follow-up-done'), done: kind }),
    z.object({ kind: z.literal('tag'), tag: shortText }),
    z.object({ kind: z.literal('no-order'), days: z.number() }),
  ]),
  steps: z
    .array(
      z.object({
        id: z.string().min(1).max(40),
        days: z.number(),
        after: z.enum(['trigger', 'previous']),
        channel: kind,
        words: shortText,
        letter: z.object({ en: letter, ru: letter, ro: letter }).optional(),
      }),
    )
    .max(100),
  stops: z.array(z.enum(STOPS)).max(10),
  onlyTag: shortText.optional(),
  rest: z.number(),
});

export const listOwnPlaybooks = question({ input: () => ({}), reads: ['setting'] }, (rows) => ownPlaybooksIn(rows));

/** Puts one together, or changes it; a new one is switched on at once where that is said. */
export const keepOwnPlaybook = command(
  { input: () => ({ playbookId: id.optional(), playbook, on: z.boolean().optional() }), writes: ['setting', 'device'] },
  async (rows, { playbookId, playbook: said, on }, { newId, clock }) => {
    const all = await ownPlaybooksIn(rows);
    const known = all.find((one) => one.id === playbookId);
    if (playbookId && !known && playbookId !== AFTER_PURCHASE) refuse('not-found');
    if (!known && all.length >= MOST_PLAYBOOKS) refuse('too-many-playbooks', { most: MOST_PLAYBOOKS });
    const { since, offOn } = known ?? {};
    const was = { id: playbookId ?? newId(), on: known?.on ?? false, ...(since && { since }), ...(offOn && { offOn }) };
    const made = checkedOwn({ ...was, ...said }, all);
    await keepIn(rows, on === undefined ? made : switched(made, on, dayOf(clock.wallNow())));
    return { playbookId: made.id };
  },
);

/** Off, what stands open is withdrawn; on, it counts from today. */
export const switchOwnPlaybook = command(
  { input: () => ({ playbookId: id, on: z.boolean() }), writes: ['setting', 'device'] },
  async (rows, { playbookId, on }, { clock }): Promise<void> => {
    const all = await ownPlaybooksIn(rows);
    const known = all.find((one) => one.id === playbookId) ?? refuse('not-found');
    const made = switched(known, on, dayOf(clock.wallNow()));
    await keepIn(rows, on ? checkedOwn(made, all) : made);
  },
);

export const removeOwnPlaybook = command(
  { input: () => ({ playbookId: id }), writes: ['setting', 'device'] },
  async (rows, { playbookId }): Promise<void> => {
    if (!(await rows.get('setting', ownKey(playbookId)))) refuse('not-found');
    await rows.remove('setting', ownKey(playbookId));
  },
);

/** Switched on again on the day on which it was switched off, it goes on where it was. */
function switched({ offOn, ...playbook }: OwnPlaybook, on: boolean, today: Day): OwnPlaybook {
  if (playbook.on === on) return { ...playbook, ...(offOn && { offOn }) };
  if (!on) return { ...playbook, on, offOn: today };
  return { ...playbook, on, since: (offOn === today && playbook.since) || today };
}

async function keepIn(rows: Writer, made: OwnPlaybook): Promise<void> {
  await rows.put('setting', { key: ownKey(made.id), ownPlaybook: made });
}

/** So many clients are tried in one look at the store, and in one answer: others get their turn in between. */
const PORTION = 200;
const PORTIONS = 5;

/** What a playbook would have made of the last months, for a part of the clients: those after one by id. */
export const previewOwnPlaybook = questionOf(
  { input: () => ({ playbook, after: z.string().max(64) }), reads: [...OWN_HISTORY, 'setting'] },
  async ({ store, clock }, { playbook: said, after }): Promise<OwnPreview> => {
    const today = dayOf(clock.wallNow());
    const sum: OwnPreview = {
      ...{ today, looked: 0, begins: 0, clients: 0, latest: [] },
      weeks: Array(PREVIEW_WEEKS).fill(0),
    };
    let last: string | undefined = after;
    for (let left = PORTIONS; left > 0 && last !== undefined; left--) {
      const from: string = last;
      last = await store.read([...OWN_HISTORY, 'setting'], (rows) => tryOn(rows, said, from, sum));
    }
    return { ...sum, ...(last !== undefined && { next: last }) };
  },
);

/** Answers the last that was tried, if there are others. */
async function tryOn(rows: Reader, said: OwnContent, after: string, sum: OwnPreview): Promise<string | undefined> {
  const checked = checkedOwn({ ...said, id: 'preview', on: true }, []);
  const tried = asIfOn(checked, sum.today);
  const clients = await rows.after('client', after, PORTION);
  const ids = clients.map((client) => client.id);
  const [histories, { country }] = await Promise.all([ownHistories(rows, ids, [tried]), settingsIn(rows)]);
  const calendar = calendarFor(country);
  for (const [i, client] of clients.entries()) {
    const history = histories[i];
    if (!history || client.leftAlone) continue;
    if (wouldBegin(tried, history)) sum.begins++;
    const made = wouldHaveMade(tried, history, sum.today, calendar);
    if (made.length > 0) sum.clients++;
    for (const { step, on } of made) {
      const week = weekOf(on, sum.today);
      sum.weeks[week] = (sum.weeks[week] ?? 0) + 1;
      sum.latest.push({ clientId: client.id, clientName: client.name, on, words: step.words, kind: step.channel });
    }
  }
  sum.latest = latestOf(sum.latest);
  sum.looked += clients.length;
  return clients.length === PORTION ? ids.at(-1) : undefined;
}

/** The letter of a step in the languages in which there is one, and to whom it goes. */
export const showOwnLetter = question(
  { input: () => ({ followUpId: id }), reads: ['followUp', 'setting', 'client', 'contact'] },
  async (rows, { followUpId }): Promise<OwnLetterView | null> => {
    const followUp = (await rows.get('followUp', followUpId)) ?? refuse('not-found');
    const { playbook: playbookId, step: stepId } = followUp.reason?.params ?? {};
    const playbook = (await ownPlaybooksIn(rows)).find((one) => one.id === playbookId);
    const letters = playbook?.steps.find((step) => step.id === stepId)?.letter ?? {};
    const client = await rows.get('client', followUp.clientId);
    if (!client) return null;
    const contact = personFor('orders', await rows.contactsOf(client.id), followUp.contactId);
    const email = contact?.emails[0];
    return { client, letters, ...(contact && { contact: { name: contact.name, ...(email && { email }) } }) };
  },
);
