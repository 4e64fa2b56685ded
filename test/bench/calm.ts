import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

/** How long the machine is looked at, in milliseconds, and how idle it must have been. */
const LOOK = 150;
const IDLE_SHARE = 0.85;

/** So much of a whole run may be spent on waiting, in seconds; a machine that is always busy is measured as it is. */
const PATIENCE = 45;

let waited = 0;
let disturbed = 0;

/** Returns when the machine has nothing else to do: what other programs take from it is nobody's slowness. */
export async function calm(): Promise<void> {
  for (;;) {
    const before = times();
    await pause(LOOK);
    const after = times();
    if ((after.idle - before.idle) / (after.all - before.all) >= IDLE_SHARE) return;
    if (waited > PATIENCE * 1000) break;
    waited += LOOK;
  }
  disturbed += 1;
}

/** How often the patience was at an end and a measure was taken on a busy machine. */
export function timesDisturbed(): number {
  return disturbed;
}

function times(): { idle: number; all: number } {
  const each = cpus().map(({ times }) => times);
  const sum = (of: (time: (typeof each)[number]) => number) => each.reduce((total, time) => total + of(time), 0);
  return {
    idle: sum(({ idle }) => idle),
    all: sum(({ user, nice, sys, idle, irq }) => user + nice + sys + idle + irq),
  };
}
