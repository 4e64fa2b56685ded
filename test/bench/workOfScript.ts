import { median } from './statistics.ts';
import type { ProfileNode, TraceEvent } from './trace.ts';

/**
 * How long a script held up each task of the page's thread that it ran in, in milliseconds of the processor: other
 * programs that had it meanwhile do not count. It is read in two ways and added up: from the calls that the browser made
 * into it, and, where a promise let it go on outside of such a call, from the samples in which it, or something it had
 * called, was found at work.
 */
export function workByTask(events: TraceEvent[], script: string): number[] {
  const calls = outermost(events.filter((event) => isCallInto(event, script)));
  const samples = samplesOf(events, script).filter(({ pid, at }) => !calls.some((call) => covers(call, pid, at)));
  const tasks = events.filter(({ name }) => name === 'RunTask');
  return tasks
    .map((task) => {
      const called = calls.filter((call) => call.tid === task.tid && covers(task, call.pid, call.ts));
      const goneOn = samples.filter(({ pid, tid, at }) => tid === task.tid && covers(task, pid, at));
      return (sum(called.map(({ tdur = 0 }) => tdur)) + sum(goneOn.map(({ took }) => took))) / 1000;
    })
    .filter((work) => work > 0);
}

function isCallInto({ name, args }: TraceEvent, script: string): boolean {
  return (name === 'FunctionCall' || name === 'EvaluateScript') && args.data?.url === script;
}

/** A call within a call is part of it. */
function outermost(calls: TraceEvent[]): TraceEvent[] {
  return calls.filter((call) => !calls.some((other) => other !== call && contains(other, call)));
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  const isLater = inner.ts > outer.ts || (inner.ts === outer.ts && (inner.dur ?? 0) < (outer.dur ?? 0));
  return isLater && inner.tid === outer.tid && covers(outer, inner.pid, inner.ts);
}

function covers({ pid, ts, dur = 0 }: TraceEvent, itsPid: number, at: number): boolean {
  return pid === itsPid && ts <= at && at <= ts + dur;
}

interface Sample {
  pid: number;
  /** The thread that was looked at; the one that reports is another. */
  tid: number;
  at: number;
  /** Microseconds of work that it stands for. */
  took: number;
}

/** The moments at which the script, or something that it had called, was found running. */
function samplesOf(events: TraceEvent[], script: string): Sample[] {
  return events.filter(({ name }) => name === 'Profile').flatMap((profile) => samplesIn(profile, events, script));
}

function samplesIn(profile: TraceEvent, events: TraceEvent[], script: string): Sample[] {
  const chunks = events
    .filter(({ name, pid, id }) => name === 'ProfileChunk' && pid === profile.pid && id === profile.id)
    .sort((a, b) => a.ts - b.ts);
  if (chunks.length === 0) return [];
  const nodes = new Map(
    chunks.flatMap(({ args }) => args.data?.cpuProfile?.nodes ?? []).map((node) => [node.id, node]),
  );
  const { pid, tid } = profile;
  // The usual distance of two samples; where it is longer, the thread had no processor.
  const usual = median(chunks.flatMap(({ args }) => args.data?.timeDeltas ?? []));
  let at = profile.args.data?.startTime ?? profile.ts;
  return chunks.flatMap(({ args }) => {
    const { cpuProfile, timeDeltas = [] } = args.data ?? {};
    return (cpuProfile?.samples ?? []).flatMap((node, i) => {
      at += timeDeltas[i] ?? 0;
      return isBelow(script, nodes.get(node), nodes) ? [{ pid, tid, at, took: usual }] : [];
    });
  });
}

function isBelow(script: string, node: ProfileNode | undefined, nodes: Map<number, ProfileNode>): boolean {
  for (let caller = node; caller; caller = nodes.get(caller.parent ?? -1)) {
    if (caller.callFrame.url === script) return true;
  }
  return false;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
