import { INLINE } from './find';

/** The part of the page that is read as one text with the node: itself, when it begins and ends its own text. */
export function runOf(node: Node): Node {
  let part = node;
  while (part.parentNode && (part.nodeType === Node.TEXT_NODE || INLINE.test(part.nodeName))) part = part.parentNode;
  return part;
}

/** True when the node, or anything around it in its own document or shadow, is one of those. */
export function isWithin(node: Node, those: ReadonlySet<Node>): boolean {
  for (let around: Node | null = node; around; around = around.parentNode) if (those.has(around)) return true;
  return false;
}

/** The same, what is around its shadow or frame included: that hides it, too. */
export function isSeenWithin(node: Node, those: ReadonlySet<Node>): boolean {
  for (let around: Node | null | undefined = node; around; around = outer(around)) if (those.has(around)) return true;
  return false;
}

function outer(node: Node): Node | null | undefined {
  if (node.parentNode) return node.parentNode;
  if ('host' in node) return node.host as Element;
  return node.nodeType === Node.DOCUMENT_NODE ? (node as Document).defaultView?.frameElement : undefined;
}
