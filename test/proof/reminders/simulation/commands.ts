import { addFollowUp, dropFollowUp, finishFollowUp, snoozeFollowUp } from '../../../../lib/app/followUps';
import type { App } from '../../../../lib/app/ports';
import { editSettings } from '../../../../lib/app/settings';
import type { Database } from '../../../../lib/db/schema';
import { Refusal } from '../../../../lib/domain/refusal';
import type { Due } from '../../../../lib/domain/wallClock';
import type { Ledger, Promised } from './ledger';
import type { Command, When } from './steps';

/** A command that was carried out, with how the promises stood before it; none for one that it made. */
export interface Done {
  commandId: string;
  before: Map<string, Promised | undefined>;
  /** What it changed of one that was there: taken back, the rest stays as it has become. */
  changed?: keyof Promised;
  /** Taking back again what was taken back already is the same command again: it changes nothing. */
  isUndone?: boolean;
}

export interface CommandWorld {
  readonly ledger: Ledger;
  readonly db: Database;
  readonly done: Done[];
  readonly clientId: string;
  dayStartsAt: string;
  whenOf(when: When): Due;
  newId(): string;
}

/** Lets the product carry the command out, and keeps in the ledger what must follow from it. */
export async function carryOut(world: CommandWorld, app: App, command: Command): Promise<void> {
  const order = { id: `command-${world.newId()}`, name: command.do };
  if (command.do === 'create') {
    for (let i = 0; i < command.count; i++) {
      await create(world, app, { ...order, id: `${order.id}.${i}` }, command);
    }
  } else if (command.do === 'undo') {
    await undo(world, app, command.back);
  } else if (command.do === 'set') {
    await editSettings(app, order, { workDay: { startsAt: command.workDay }, early: command.early });
    world.dayStartsAt = command.workDay;
    world.ledger.touchWholeDays();
  } else {
    await onOpen(world, app, order, command);
  }
}

async function onOpen(
  world: CommandWorld,
  app: App,
  order: { id: string; name: string },
  command: Extract<Command, { which: number }>,
): Promise<void> {
  const { ledger } = world;
  const open = [...ledger.promises].filter(([, { isOpen }]) => isOpen).map(([id]) => id);
  const followUpId = open[command.which % open.length];
  if (!followUpId) return;
  const before = new Map([[followUpId, ledger.promises.get(followUpId)]]);
  if (command.do === 'move') {
    const to = typeof command.to === 'string' ? command.to : { due: world.whenOf(command.to) };
    const { due } = await snoozeFollowUp(app, order, { followUpId, to });
    // To the time that it has: nothing was changed, and there is nothing to take back.
    if (due === ledger.promises.get(followUpId)?.placing.due) return;
    ledger.place(followUpId, due);
  } else {
    const next =
      command.do === 'finish' && command.next
        ? { kind: 'call' as const, text: '', due: world.whenOf(command.next) }
        : undefined;
    const nextId =
      command.do === 'drop'
        ? await dropFollowUp(app, order, { followUpId, reason: '' })
        : await finishFollowUp(app, order, {
            followUpId,
            outcome: '',
            next,
          }).then((answer) => answer.nextId);
    close(world, followUpId);
    if (nextId) {
      before.set(nextId, undefined);
      if (next) ledger.place(nextId, next.due);
      else await placeRepetition(world, nextId);
    }
  }
  ledger.touched.add(followUpId);
  world.done.push({ commandId: order.id, before, changed: command.do === 'move' ? 'placing' : 'isOpen' });
}

async function create(
  world: CommandWorld,
  app: App,
  order: { id: string; name: string },
  { when, repeat }: Extract<Command, { do: 'create' }>,
): Promise<void> {
  const { clientId, ledger } = world;
  const due = world.whenOf(when);
  const { followUpId } = await addFollowUp(app, order, { clientId, kind: 'call', text: '', due, repeat });
  ledger.place(followUpId, due);
  world.done.push({ commandId: order.id, before: new Map([[followUpId, undefined]]) });
}

/** When a repetition comes is another rule's business; it is never due at once, so there is time to look. */
async function placeRepetition({ db, ledger }: CommandWorld, followUpId: string): Promise<void> {
  const row = await db.followUp.get(followUpId);
  if (!row) throw new Error(`${followUpId} was created and is not kept`);
  ledger.place(followUpId, row.due);
}

function close({ ledger }: CommandWorld, followUpId: string): void {
  const promised = ledger.promises.get(followUpId);
  if (promised) ledger.promises.set(followUpId, { ...promised, isOpen: false });
}

/** What the product refuses to take back, because somebody has worked on it since, stays as it is. */
async function undo({ done, ledger }: CommandWorld, app: App, back: number): Promise<void> {
  const command = done.at(-1 - back);
  if (!command || command.isUndone) return;
  try {
    await app.store.undo({ id: `undo of ${command.commandId}`, name: 'undo' }, command.commandId);
  } catch (error) {
    if (error instanceof Refusal) return;
    throw error;
  }
  command.isUndone = true;
  for (const [followUpId, promised] of command.before) {
    const now = ledger.promises.get(followUpId);
    if (!promised) ledger.promises.delete(followUpId);
    else if (now && command.changed)
      ledger.promises.set(followUpId, { ...now, [command.changed]: promised[command.changed] });
    ledger.touched.add(followUpId);
  }
}
