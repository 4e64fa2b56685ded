import { type Finding, ratioOf, verdictOf } from './finding.ts';

const COLUMNS = ['name', 'measured', 'floor', 'ratio', 'limit', 'verdict'];

/** The findings as a table for a terminal, with their notes below. */
export function tableOf(findings: Finding[]): string {
  const lines = [COLUMNS, ...findings.map(lineOf)];
  const widths = COLUMNS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const drawn = lines.map((line) => line.map((text, column) => padded(text, widths[column] ?? 0, column)).join('  '));
  const rule = widths.map((width) => '─'.repeat(width)).join('──');
  const notes = findings.map(({ name, note }) => `${name}: ${note}`);
  return [drawn[0], rule, ...drawn.slice(1), '', ...notes].join('\n');
}

/** The same for programs; numbers as they were measured. */
export function jsonOf(findings: Finding[], circumstances: object): string {
  const judged = findings.map((finding) => ({ ...finding, ratio: ratioOf(finding), verdict: verdictOf(finding) }));
  return `${JSON.stringify({ ...circumstances, findings: judged }, null, 2)}\n`;
}

function lineOf(finding: Finding): string[] {
  const { name, unit, measured, floor, limit } = finding;
  const digits = unit === '%' ? 2 : unit === 'B' ? 0 : 1;
  const amount = (value: number) => `${value.toFixed(digits)} ${unit}`;
  const ratio = ratioOf(finding);
  return [
    name,
    amount(measured),
    floor === undefined ? '' : amount(floor),
    ratio === undefined ? '' : ratio.toFixed(2),
    limit ? ('most' in limit ? amount(limit.most) : `× ${limit.timesFloor}`) : '',
    verdictOf(finding),
  ];
}

/** Words stand at the left of their column, numbers at its right. */
function padded(text: string, width: number, column: number): string {
  return column === 0 || column === COLUMNS.length - 1 ? text.padEnd(width) : text.padStart(width);
}
