import { setTimeout as pause } from 'node:timers/promises';

/** Asks again and again until the condition holds. What is waited for stands in the error of a wait that was in vain. */
export async function waitUntil(
  what: string,
  condition: () => boolean | Promise<boolean>,
  { seconds = 20, every = 25 }: { seconds?: number; every?: number } = {},
): Promise<void> {
  const deadline = performance.now() + seconds * 1000;
  while (!(await condition())) {
    if (performance.now() > deadline) throw new Error(`Waited ${seconds} s in vain for ${what}`);
    await pause(every);
  }
}
