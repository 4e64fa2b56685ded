import { readFileSync, appendFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { weekends } from '../workingDays';
import { understandLine } from './line';
test('x', () => {
  const out: string[] = [];
  for (const l of readFileSync('/tmp/exp/lines.txt', 'utf8').split('\n').filter(Boolean)) {
    const t = performance.now();
    const u = understandLine(l, { now: '2026-11-18T12:00', calendar: weekends });
    const ms = performance.now() - t;
    const p = u.problem ? ` !${u.problem.code} ${JSON.stringify(u.problem.params ?? '')}` : '';
    out.push(`${l}\n     ${u.kind} | ${u.due ?? '-'} | "${u.text}"${p}${ms > 15 ? `  ${ms.toFixed(0)}ms` : ''}`);
  }
  writeFileSync('/tmp/exp/out.txt', out.join('\n'));
});
