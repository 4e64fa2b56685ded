import type { CDPSession } from '@playwright/test';

/** A node as the DevTools protocol tells of it, which sees into closed shadows. */
export interface DomNode {
  nodeName: string;
  backendNodeId: number;
  /** Name, value, name, value. */
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

/** The page with all that is in it, shadows and frames of its own origin too, in the order in which they stand. */
export async function nodesOf(session: CDPSession): Promise<DomNode[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return withAll(root as DomNode);
}

/** The node, and all that is in it. */
export function withAll(node: DomNode): DomNode[] {
  const inner = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [node, ...inner.flatMap(withAll)];
}

export function attribute({ attributes = [] }: DomNode, name: string): string | undefined {
  const i = attributes.findIndex((text, at) => at % 2 === 0 && text === name);
  return i < 0 ? undefined : attributes[i + 1];
}
