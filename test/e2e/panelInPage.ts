import type { CDPSession, Page } from '@playwright/test';
import { waitUntil } from '../rig/wait.ts';

/** The panel's own parts stand in a closed shadow, where only the DevTools protocol sees them. */
export interface Part {
  /** In CSS pixels of the window. */
  box(): Promise<Box>;
  focus(): Promise<void>;
  attribute(name: string): Promise<string | undefined>;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Panel {
  /** The handle that folds and unfolds. */
  fold: Part;
  /** What the width is changed by. */
  edge: Part;
  frame: Part;
}

interface Node {
  nodeName: string;
  backendNodeId: number;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

export async function panelIn(page: Page): Promise<Panel> {
  const session = await page.context().newCDPSession(page);
  const part = (matches: (node: Node) => boolean): Part => ({
    async box() {
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId: (await find(matches)).backendNodeId });
      const [left = 0, top = 0] = model.border;
      return { left, top, width: model.width, height: model.height };
    },
    async focus() {
      await session.send('DOM.focus', { backendNodeId: (await find(matches)).backendNodeId });
    },
    attribute: async (name) => attributesOf(await find(matches)).get(name),
  });

  async function find(matches: (node: Node) => boolean): Promise<Node> {
    let found: Node | undefined;
    await waitUntil('the panel in the page', async () => {
      const shadow = await shadowOf(session);
      found = shadow && withAll(shadow).find(matches);
      return found !== undefined;
    });
    return found as Node;
  }

  return {
    fold: part((node) => attributesOf(node).get('class') === 'fold'),
    edge: part((node) => attributesOf(node).get('class') === 'edge'),
    frame: part((node) => node.nodeName === 'IFRAME'),
  };
}

async function shadowOf(session: CDPSession): Promise<Node | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return withAll(root as Node).find((node) => attributesOf(node).get('data-forget-me-not') === 'panel')
    ?.shadowRoots?.[0];
}

function withAll(node: Node): Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(withAll)];
}

/** DevTools lists them as name, value, name, value. */
function attributesOf({ attributes = [] }: Node): Map<string, string> {
  const pairs = new Map<string, string>();
  for (let i = 0; i < attributes.length; i += 2) pairs.set(attributes[i] ?? '', attributes[i + 1] ?? '');
  return pairs;
}
