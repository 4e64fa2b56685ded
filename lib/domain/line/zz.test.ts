// @ts-nocheck
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { weekends } from '../workingDays';
import { understandLine } from './line';

const ctx = { now: '2026-11-18T12:00', calendar: weekends };
test('x', () => {
  const out: string[] = [];
  for (const l of readFileSync('/tmp/exp/lines.txt', 'utf8').split('\n').filter(Boolean)) {
    const u = understandLine(l, ctx);
    const p = u.problem ? ` !${u.problem.code} ${JSON.stringify(u.problem.params ?? '')}` : '';
    out.push(`${l}\n     ${u.kind} | ${u.due ?? '-'} | "${u.text}"${p}`);
  }
  writeFileSync('/tmp/exp/out.txt', out.join('\n'));
}, 60000);
test('bench', () => {
  const lines = readFileSync('/tmp/exp/lines.txt', 'utf8').split('\n').filter(Boolean);
  let t = performance.now();
  for (let i = 0; i < 5; i++) for (const l of lines) understandLine(l, ctx);
  console.log('avg ms', (performance.now() - t) / 5 / lines.length);
  const bad = {
    spaces: ' '.repeat(299) + 'x',
    ones: '1'.repeat(300),
    oneSp: '1 '.repeat(150),
    dots: '1.'.repeat(150),
    colon: '1:'.repeat(150),
    dash: '1-'.repeat(150),
    mins: 'мин'.repeat(100),
    mins2: '1 мин '.repeat(50),
    chas: 'часа '.repeat(60),
    a: 'a '.repeat(150),
    an: 'in a '.repeat(60),
    inn: 'in '.repeat(100),
    v: 'в '.repeat(150),
    sy: 'с 1 по '.repeat(43),
    monday: 'monday '.repeat(43),
    next: 'next '.repeat(60),
    may: 'may '.repeat(75),
    may1: 'may 1 '.repeat(50),
    to: 'to '.repeat(100),
    please: 'please '.repeat(43),
    d: '5 dec - '.repeat(37),
    week: '1 week '.repeat(43),
    paren: '('.repeat(300),
    at: '@'.repeat(300),
    comma: ', '.repeat(150),
    pol: 'через пол '.repeat(30),
    v2: 'не позже не позднее '.repeat(15),
  };
  for (const [k, l] of Object.entries(bad)) {
    t = performance.now();
    understandLine(l, ctx);
    const ms = performance.now() - t;
    if (ms > 5) console.log(k, ms.toFixed(1));
  }
}, 60000);
