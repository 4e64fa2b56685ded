import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import type { BrowserRules, FakeBrowser } from './browser';
import { type BrowserPlace, HistoryPlayer, type Outcome } from './history';
import type { FaultKind } from './ledger';
import { history, type Step, sayStep } from './steps';

export interface Figures {
  histories: number;
  shown: number;
  digests: number;
  again: number;
  overtaken: number;
  lost: number;
  doubled: number;
  wrong: number;
  /** For each kind of fault that was found, the shortest history that shows it. */
  counterexamples: string[];
}

/** How many are wanted, and where their figures go: the ordinary tests play a few, the proof asks for many more. */
export function askedHistories({ count }: { count: number }): {
  count: number;
  seed: number;
  keep(figures: Figures): void;
} {
  const { REMINDER_HISTORIES, REMINDER_SEED, REMINDER_FIGURES } = process.env;
  return {
    count: Number(REMINDER_HISTORIES ?? count),
    seed: Number(REMINDER_SEED ?? 20_261_118),
    keep(figures) {
      if (REMINDER_FIGURES) writeFileSync(REMINDER_FIGURES, JSON.stringify(figures));
    },
  };
}

/** Only what hangs for a whole hour is ended: many histories take their time, and more of it on a busy machine. */
export const WITHOUT_END = 60 * 60_000;

/** Plays so many histories; the same seed gives the same ones. */
export async function playHistories(count: number, seed: number, rules: BrowserRules): Promise<Figures> {
  const player = await playerOn(rules);
  const figures = { histories: 0, shown: 0, digests: 0, again: 0, overtaken: 0, lost: 0, doubled: 0, wrong: 0 };
  const failing = new Map<FaultKind, Step[]>();
  for (const steps of fc.sample(history, { numRuns: count, seed })) {
    const { faults, tally } = await player.play(steps);
    figures.histories += 1;
    for (const [name, value] of Object.entries(tally)) figures[name as keyof typeof tally] += value;
    for (const { kind } of faults) {
      figures[kind] += 1;
      if (!failing.has(kind)) failing.set(kind, steps);
    }
  }
  const counterexamples: string[] = [];
  for (const [kind, steps] of failing) counterexamples.push(await explained(player, kind, steps));
  return { ...figures, counterexamples };
}

/** Plays one history that is given. */
export async function playStory(steps: Step[], rules: BrowserRules): Promise<Outcome> {
  return (await playerOn(rules)).play(steps);
}

/** The most starts of the worker in any 60 minutes of an idle day after these steps. */
export async function startsPerIdleHour(steps: Step[], rules: BrowserRules): Promise<number> {
  const starts = await (await playerOn(rules)).idleDayAfter(steps);
  return Math.max(0, ...starts.map((from) => starts.filter((at) => at >= from && at < from + 3_600_000).length));
}

const place: BrowserPlace = { current: undefined };

/** The product's platform modules look for the browser when they are loaded, once, and find the one of the moment. */
async function playerOn(rules: BrowserRules): Promise<HistoryPlayer> {
  const api = <Part extends keyof ReturnType<FakeBrowser['api']>>(part: Part) => ({
    get: () => (place.current as FakeBrowser).api()[part],
  });
  const stand = Object.defineProperties(
    {},
    {
      runtime: { value: { id: 'simulated', getURL: (path: string) => `chrome-extension://simulated${path}` } },
      alarms: api('alarms'),
      notifications: api('notifications'),
      action: api('action'),
    },
  );
  Object.assign(globalThis, { chrome: stand });
  const [{ createAlarms }, { notifier }, { badge }, { clock }] = await Promise.all([
    import('../../../../lib/platform/alarms'),
    import('../../../../lib/platform/notifications'),
    import('../../../../lib/platform/badge'),
    import('../../../../lib/platform/clock'),
  ]);
  return new HistoryPlayer({ alarms: createAlarms(clock), notifier, badge, clock }, place, rules);
}

/** Leaves out steps, and brings the disturbances forward, as long as the same kind of fault remains. */
async function explained(player: HistoryPlayer, kind: FaultKind, steps: Step[]): Promise<string> {
  const fails = async (tried: Step[]) => (await player.play(tried)).faults.some((fault) => fault.kind === kind);
  let shortest = steps;
  for (let at = shortest.length - 1; at >= 0; at = Math.min(at, shortest.length) - 1) {
    const shorter = shortest.toSpliced(at, 1);
    if (await fails(shorter)) {
      shortest = shorter;
      at = shortest.length;
    }
  }
  return tale(kind, shortest, await player.play(shortest, true));
}

function tale(kind: FaultKind, steps: Step[], { faults, story }: Outcome): string {
  return [
    `${kind}, in ${steps.length} steps: ${steps.map(sayStep).join('; ')}`,
    ...story.map((line) => `    ${line}`),
    ...faults.map((fault) => `  → ${fault.kind}: ${fault.what}`),
  ].join('\n');
}
