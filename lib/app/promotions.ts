import { z } from 'zod';
import type { Activity } from '../domain/activity';
import { promotion as playbook } from '../domain/playbooks/promotion/playbook';
import { checkedLetters, DAILY, isOver, MOST_PROMOTIONS, type Promotion, promotionKey } from '../domain/promotion';
import type { PromotionProgress, PromotionsView, PromotionView } from '../domain/promotionViews';
import { refuse } from '../domain/refusal';
import { personFor } from '../domain/roles';
import { ruleId } from '../domain/ruleId';
import { type Day, dayOf } from '../domain/wallClock';
import { command, question } from './definition';
import { day, id, shortText } from './input';
import { filter } from './listInput';
import type { App } from './ports';
import type { Reader } from './rowPorts';
import { addWritten } from './writtenLetters';

/** More are nobody's work of a season. */
const MOST_CLIENTS = 10_000;
const ANSWERS_SHOWN = 100;

const PROGRESS = ['setting', 'activity', 'standing', 'client', 'clientCard', 'clientLine'] as const;

/** All promotions, the running ones first, then the latest. */
export const listPromotions = question(
  { input: () => ({}), reads: PROGRESS },
  async (rows, _, app): Promise<PromotionsView> => {
    const today = dayOf(app.clock.wallNow());
    const kept = await rows.settings('promotion:');
    const promotions = kept.flatMap((row) => ('promotion' in row ? [row.promotion] : []));
    const lines = await Promise.all(promotions.map((one) => progressOf(rows, one, today)));
    const place = ({ isOver: over, promotion: { until, id: named } }: PromotionProgress) =>
      [over ? '0' : '1', until, named].join(' ');
    return { today, lines: lines.map(bare).sort((a, b) => (place(a) < place(b) ? 1 : -1)) };
  },
);

/** A promotion with the clients whose turn it is today. */
export const showPromotion = question(
  { input: () => ({ promotionId: id }), reads: [...PROGRESS, 'contact'] },
  async (rows, { promotionId }, app): Promise<PromotionView> => {
    const today = dayOf(app.clock.wallNow());
    const progress = await progressOf(rows, await promotionIn(rows, promotionId), today);
    const writtenToday = progress.letters.filter(({ at }) => dayOf(app.clock.wallOf(at)) === today).length;
    const room = progress.isOver ? 0 : Math.max(0, progress.promotion.daily - writtenToday);
    const clients = progress.clients.slice(0, room);
    const people = await rows.byMany(
      'contact',
      'clientId',
      clients.map((client) => client.id),
    );
    const lines = clients.map((client, i) => {
      const contact = personFor(
        'orders',
        (people[i] ?? []).filter(({ left }) => !left),
        undefined,
      );
      const email = contact?.emails[0];
      return { client, ...(contact && { contact: { id: contact.id, name: contact.name, ...(email && { email }) } }) };
    });
    return { ...bare(progress), today, writtenToday, lines, answers: await answersOf(rows, progress) };
  },
);

type Progress = PromotionProgress & {
  letters: Activity[];
  answering: string[];
  clients: NonNullable<Awaited<ReturnType<typeof clientsLeft>>>;
};

function bare({ letters: _letters, answering: _answering, clients: _clients, ...progress }: Progress) {
  return progress;
}

async function progressOf(rows: Reader, promotion: Promotion, today: Day): Promise<Progress> {
  const letters = await rows.by('activity', 'promotionId', promotion.id);
  const standings = await rows.standings(
    playbook.name,
    letters.map((one) => one.id),
  );
  const answering = standings.flatMap((one) => (one?.standing === 'answered' ? [one.clientId] : []));
  const over = isOver(promotion, today);
  const clients = over ? [] : await clientsLeft(rows, promotion, letters, today);
  return {
    ...{ promotion, isOver: over, written: letters.length, answered: answering.length, left: clients.length },
    ...{ letters, answering, clients },
  };
}

/** Those who are meant and were not written to yet; whoever wants to be left alone is not among them. */
async function clientsLeft(rows: Reader, { whom }: Promotion, letters: Activity[], today: Day) {
  const told = new Set(letters.map(({ clientId }) => clientId));
  const ids = await rows.clientIds({ search: '', filter: whom, today }, MOST_CLIENTS);
  const clients = await rows.getMany(
    'client',
    ids.filter((one) => !told.has(one)),
  );
  return clients.flatMap((client) => (client && !client.leftAlone ? [client] : []));
}

async function answersOf(rows: Reader, { answering }: Progress): Promise<PromotionView['answers']> {
  const clients = await rows.getMany('client', answering.slice(0, ANSWERS_SHOWN));
  return clients.flatMap((client) => (client ? [{ clientId: client.id, clientName: client.name }] : []));
}

async function promotionIn(rows: Reader, promotionId: string): Promise<Promotion> {
  const kept = await rows.get('setting', promotionKey(promotionId));
  return kept && 'promotion' in kept ? kept.promotion : refuse('not-found');
}

const letter = z.object({ subject: shortText, body: z.string().max(10_000) });

/** A new promotion, or one corrected; letters that were written stay as they were. */
export const keepPromotion = command(
  {
    input: () => ({
      promotionId: id.optional(),
      title: shortText,
      letters: z.object({ en: letter.optional(), ru: letter.optional(), ro: letter.optional() }),
      until: day,
      whom: filter,
      daily: z.number(),
    }),
    writes: ['setting'],
  },
  async (rows, { promotionId, letters, until, whom, ...said }, app): Promise<{ promotionId: string }> => {
    const today = dayOf(app.clock.wallNow());
    const title = said.title.trim().slice(0, 200) || refuse('title-missing');
    if (until < today) refuse('day-past');
    const isUsable = Number.isInteger(said.daily) && said.daily >= DAILY.least && said.daily <= DAILY.most;
    const daily = isUsable ? said.daily : refuse('letters-a-day-unusable', { most: DAILY.most });
    const known = promotionId === undefined ? undefined : await promotionIn(rows, promotionId);
    if (!known && (await rows.settings('promotion:')).length >= MOST_PROMOTIONS) refuse('too-many-promotions');
    const { endedOn: _, ...before } = known ?? { id: app.newId(), createdOn: today };
    const given = Object.fromEntries(Object.entries(letters).filter(([, one]) => one !== undefined));
    const promotion: Promotion = { ...before, title, letters: checkedLetters(given), until, whom, daily };
    await rows.put('setting', { key: promotionKey(promotion.id), promotion });
    return { promotionId: promotion.id };
  },
);

/** Nobody else is told; what was written stays. */
export const endPromotion = command(
  { input: () => ({ promotionId: id }), writes: ['setting'] },
  async (rows, { promotionId }, app): Promise<void> => {
    const promotion = await promotionIn(rows, promotionId);
    const endedOn = dayOf(app.clock.wallNow());
    await rows.put('setting', { key: promotionKey(promotionId), promotion: { ...promotion, endedOn } });
  },
);

/** A client was told: it stands in the history, once. */
export const writePromotion = command(
  {
    input: () => ({ promotionId: id, clientId: id, contactId: id.optional(), title: shortText }),
    reads: ['setting', 'client', 'contact'],
    writes: ['activity'],
  },
  async (rows, { promotionId, clientId, contactId, title }, app: App): Promise<{ activityId: string }> => {
    const promotion = await promotionIn(rows, promotionId);
    const client = (await rows.get('client', clientId)) ?? refuse('not-found');
    if (client.leftAlone) refuse('left-alone', { client: client.name });
    if (contactId !== undefined && (await rows.get('contact', contactId))?.clientId !== clientId) refuse('not-found');
    const activityId = ruleId('promotion', promotionId, clientId);
    if (await rows.get('activity', activityId)) return { activityId };
    await addWritten(rows, {
      id: activityId,
      clientId,
      ...(contactId && { contactId }),
      kind: 'letter-out',
      at: app.clock.now(),
      title: title.trim() || promotion.title,
      promotionId,
    });
    return { activityId };
  },
);
