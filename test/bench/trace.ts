import type { BrowserContext, CDPSession } from '@playwright/test';

/** An event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Of it, what the thread had the processor for. */
  tdur?: number;
  /** Of the parts of one profile: which. */
  id?: string;
  args: {
    data?: {
      url?: string;
      startTime?: number;
      timeDeltas?: number[];
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
    };
  };
}

/** A function that was found running, and who called it. */
export interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { url?: string };
}

const CATEGORIES = [
  // FunctionCall and EvaluateScript with the address of the script
  'devtools.timeline',
  // RunTask: what a thread does in one go
  'disabled-by-default-devtools.timeline',
  // which function runs, asked five thousand times a second
  'disabled-by-default-v8.cpu_profiler',
];

/** Everything that all processes of the browser did during the work. */
export async function traced(context: BrowserContext, work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Playwright gives no session of the browser itself');
  const traceConfig = { includedCategories: CATEGORIES, excludedCategories: ['*'] };
  await session.send('Tracing.start', { transferMode: 'ReturnAsStream', traceConfig });
  await work();
  const complete = new Promise<string>((resolve) => {
    session.once('Tracing.tracingComplete', ({ stream }) => resolve(stream ?? ''));
  });
  await session.send('Tracing.end');
  const recorded = await readAll(session, await complete);
  await session.detach();
  return (JSON.parse(recorded) as { traceEvents: TraceEvent[] }).traceEvents;
}

async function readAll(session: CDPSession, handle: string): Promise<string> {
  const parts: string[] = [];
  for (;;) {
    const { data, eof, base64Encoded } = await session.send('IO.read', { handle });
    parts.push(base64Encoded ? Buffer.from(data, 'base64').toString() : data);
    if (eof) return parts.join('');
  }
}
