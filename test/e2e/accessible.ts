import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';

/** WCAG 2.2, levels A and AA, with what it took over from its earlier versions; contrast is part of it. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  id: string;
  nodes: { target: unknown; html: string; failureSummary?: string }[];
}

/** What breaks WCAG on the page as it stands, a line for each element; what is still fading in has no colours yet. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
        .map(({ finished }) => finished),
    ),
  );
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return violations.flatMap(lines);
}

const axe = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** The same in a frame alone: the builder looks for frames in the page, and ours stands in a closed shadow. */
export async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(
    (values) =>
      (window as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } }).axe.run({
        runOnly: { type: 'tag', values },
      }),
    WCAG,
  );
  return violations.flatMap(lines);
}

function lines({ id, nodes }: Violation): string[] {
  return nodes.map(({ target, html, failureSummary = '' }) => {
    const why = failureSummary.split('\n').slice(1).join(';').trim();
    return `${id} at ${String(target)}: ${why} ${html.slice(0, 160)}`;
  });
}
