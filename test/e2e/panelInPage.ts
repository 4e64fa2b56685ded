import type { CDPSession, Page } from '@playwright/test';
import { waitUntil } from '../rig/wait.ts';
import { attribute, type DomNode, nodesOf, withAll } from './domNodes.ts';

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

export async function panelIn(page: Page): Promise<Panel> {
  const session = await page.context().newCDPSession(page);
  const part = (matches: (node: DomNode) => boolean): Part => ({
    async box() {
      const { model } = await session.send('DOM.getBoxModel', { backendNodeId: (await find(matches)).backendNodeId });
      const [left = 0, top = 0] = model.border;
      return { left, top, width: model.width, height: model.height };
    },
    async focus() {
      await session.send('DOM.focus', { backendNodeId: (await find(matches)).backendNodeId });
    },
    attribute: async (name) => attribute(await find(matches), name),
  });

  async function find(matches: (node: DomNode) => boolean): Promise<DomNode> {
    let found: DomNode | undefined;
    await waitUntil('the panel in the page', async () => {
      const shadow = await shadowOf(session);
      found = shadow && withAll(shadow).find(matches);
      return found !== undefined;
    });
    return found as DomNode;
  }

  return {
    fold: part((node) => attribute(node, 'class') === 'fold'),
    edge: part((node) => attribute(node, 'class') === 'edge'),
    frame: part((node) => node.nodeName === 'IFRAME'),
  };
}

async function shadowOf(session: CDPSession): Promise<DomNode | undefined> {
  const panel = (await nodesOf(session)).find((node) => attribute(node, 'data-forget-me-not') === 'panel');
  return panel?.shadowRoots?.[0];
}
