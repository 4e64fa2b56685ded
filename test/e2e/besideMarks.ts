import type { CDPSession, Page } from '@playwright/test';
import { waitUntil } from '../rig/wait.ts';
import { attribute, type DomNode, nodesOf, withAll } from './domNodes.ts';

/** A mark that floats beside an address; it stands in a closed shadow, where only the DevTools protocol sees it. */
export interface BesideMark {
  /** What it says to a screen reader: "Client: ion@agrocom.example". */
  label: string;
  /** Its middle, in CSS pixels of its own document's window. */
  x: number;
  y: number;
  awake: boolean;
  /** For those who use the keys alone. */
  focus(): Promise<void>;
}

const sessions = new WeakMap<Page, CDPSession>();

/** Those in sight now, in the order of the page's documents. */
export async function besideMarks(page: Page): Promise<BesideMark[]> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const hosts = (await nodesOf(session)).filter((node) => attribute(node, 'data-forget-me-not') === 'marks');
  const buttons = hosts.flatMap((host) => (host.shadowRoots ?? []).flatMap(withAll)).filter(isMark);
  const marks = await Promise.all(buttons.map((button) => markOf(session, button)));
  return marks.filter((mark) => mark !== undefined);
}

/** How many there are, in sight or not: none without a place of its own. */
export async function marksInLayer(page: Page): Promise<number> {
  return (await partsOfLayers(page)).filter(({ nodeName }) => nodeName === 'BUTTON').length;
}

/** How many underlines are drawn now. */
export async function linesInSight(page: Page): Promise<number> {
  const lines = (await partsOfLayers(page)).filter(({ nodeName }) => nodeName === 'I');
  return lines.filter((line) => attribute(line, 'hidden') === undefined).length;
}

async function partsOfLayers(page: Page): Promise<DomNode[]> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  const hosts = (await nodesOf(session)).filter((node) => attribute(node, 'data-forget-me-not') === 'marks');
  return hosts.flatMap((host) => (host.shadowRoots ?? []).flatMap(withAll));
}

/** Nobody's places have the same buttons, never to be seen. */
function isMark(node: DomNode): boolean {
  const is = (name: string) => attribute(node, name) !== undefined;
  return node.nodeName === 'BUTTON' && !is('hidden') && !is('data-nobody');
}

async function markOf(session: CDPSession, button: DomNode): Promise<BesideMark | undefined> {
  const label = withAll(button).map((node) => attribute(node, 'aria-label'));
  // The page may take it away between the two questions.
  const box = await session.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId }).then(
    ({ model }) => model.border,
    () => undefined,
  );
  if (!box) return undefined;
  const [left = 0, top = 0, right = 0, , , bottom = 0] = box;
  const awake = attribute(button, 'data-awake') !== undefined;
  const focus = () => session.send('DOM.focus', { backendNodeId: button.backendNodeId }).then(() => {});
  return { label: label.find(Boolean) ?? '', x: (left + right) / 2, y: (top + bottom) / 2, awake, focus };
}

/** Waits until exactly these are in sight; the same label as often as it is there. */
export async function waitForMarks(page: Page, labels: string[]): Promise<BesideMark[]> {
  let marks: BesideMark[] = [];
  const wanted = [...labels].sort().join('\n');
  await waitUntil(
    `the marks ${labels.join(', ') || '(none)'}`,
    async () => {
      marks = await besideMarks(page);
      return (
        marks
          .map(({ label }) => label)
          .sort()
          .join('\n') === wanted
      );
    },
    { every: 150 },
  ).catch((error) => {
    throw new Error(`${error.message}; there are: ${marks.map(({ label }) => label).join(', ') || 'none'}`);
  });
  return marks;
}
