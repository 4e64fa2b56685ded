import { expect, it } from 'vitest';
import type { TraceEvent } from './trace.ts';
import { workByTask } from './workOfScript.ts';

const OURS = 'chrome-extension://us/webmail.js';
const main = { pid: 1, tid: 1 };

const task = (ts: number, dur: number): TraceEvent => ({ name: 'RunTask', ...main, ts, dur, args: {} });

const call = (ts: number, dur: number, url = OURS): TraceEvent => ({
  name: 'FunctionCall',
  ...main,
  ts,
  dur,
  tdur: dur,
  args: { data: { url } },
});

/** Which script was found running after each 200 µs, from the moment on. */
const profile = (startTime: number, found: string[]): TraceEvent[] => {
  const scripts = [...new Set(found)];
  const nodes = scripts.map((url, i) => ({ id: i + 1, callFrame: { url } }));
  const samples = found.map((url) => scripts.indexOf(url) + 1);
  const timeDeltas = found.map(() => 200);
  return [
    { name: 'Profile', ...main, id: '0x1', ts: startTime, args: { data: { startTime } } },
    {
      name: 'ProfileChunk',
      pid: 1,
      tid: 9,
      id: '0x1',
      ts: startTime + 1,
      args: { data: { cpuProfile: { nodes, samples }, timeDeltas } },
    },
  ];
};

it('counts the calls into the script, each once, in the task that they hold up', () => {
  const events = [task(0, 5_000), call(100, 2_000), call(500, 300), task(10_000, 5_000), call(10_100, 1_000)];
  expect(workByTask(events, OURS)).toEqual([2, 1]);
});

it('leaves out the page’s own calls', () => {
  expect(workByTask([task(0, 5_000), call(100, 2_000, 'https://page.example/x.js')], OURS)).toEqual([]);
});

it('counts what goes on after a promise, where nothing calls', () => {
  const events = [task(0, 5_000), ...profile(1_000, [OURS, OURS, 'https://page.example/x.js'])];
  expect(workByTask(events, OURS)).toEqual([0.4]);
});

it('does not count the same work by call and by sample', () => {
  const events = [task(0, 5_000), call(1_000, 1_000), ...profile(1_000, [OURS, OURS])];
  expect(workByTask(events, OURS)).toEqual([1]);
});
