import { browser } from 'wxt/browser';

/** What was pressed in a page, in the words of what was pressed. */
export interface Pressed {
  host: string;
  said: string;
}

interface Asked extends Pressed {
  answer(yes: boolean): void;
}

/** Milliseconds; then nothing was meant. */
const PATIENCE_MS = 60_000;

/** One at a time: another press takes the place of what was not answered. */
const asked = new Map<string, Asked>();

/**
 * Asks in a window of the browser's own, which no page can cover, whether it was meant. False when it is closed, not
 * answered in time, or asked about something else meanwhile.
 */
export async function askAgain(pressed: Pressed): Promise<boolean> {
  for (const { answer } of asked.values()) answer(false);
  const id = crypto.randomUUID();
  const answered = new Promise<boolean>((answer) => asked.set(id, { ...pressed, answer }));
  const shown = await browser.windows.create({
    ...{ type: 'popup', url: browser.runtime.getURL(`/again.html#${id}`), width: 440, height: 260 },
  });
  const onClosed = (closed: number) => {
    if (closed === shown?.id) asked.get(id)?.answer(false);
  };
  browser.windows.onRemoved.addListener(onClosed);
  const timer = setTimeout(() => asked.get(id)?.answer(false), PATIENCE_MS);
  try {
    return await answered;
  } finally {
    clearTimeout(timer);
    asked.delete(id);
    browser.windows.onRemoved.removeListener(onClosed);
    if (shown?.id !== undefined) await browser.windows.remove(shown.id).catch(() => {});
  }
}

/** Null when nobody waits for the answer any more. */
export function pressedAs(id: string): Pressed | null {
  const known = asked.get(id);
  return known ? { host: known.host, said: known.said } : null;
}

export function answerPressed(id: string, yes: boolean): void {
  asked.get(id)?.answer(yes);
}
