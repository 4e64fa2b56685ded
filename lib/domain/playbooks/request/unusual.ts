import type { RequestLine } from '../../requestViews';

/** What a client's open requests have about them that is worth a line: those over first, and one word for the rest. */
export type UnusualRequest = {
  code: 'request.over' | 'request.waits' | 'request.again';
  params: { text: string; count: number };
};

/** Undefined where every question has its answer. */
export function unusualRequest(lines: readonly RequestLine[]): UnusualRequest | undefined {
  const waiting = lines
    .flatMap((line) => (line.by !== undefined ? [{ ...line, by: line.by }] : []))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : a.request.id < b.request.id ? -1 : 1));
  const [first] = waiting;
  if (!first) return undefined;
  const isAgain = (first.request.reopened?.length ?? 0) > 0;
  const code = (first.left ?? 0) < 0 ? 'request.over' : isAgain ? 'request.again' : 'request.waits';
  return { code, params: { text: first.request.text, count: waiting.length } };
}
