import type { Page } from '@playwright/test';
import { expect } from './extension.ts';
import { PANEL } from './ownElements.ts';

/** The sidebar's left edge in CSS pixels of the window, once the page has its place. */
export async function panelStart(page: Page): Promise<number> {
  const panel = page.locator(PANEL);
  await expect(panel).toHaveCount(1);
  return panel.evaluate((host) => host.getBoundingClientRect().left);
}

/**
 * What is read or used of the page and stands under the sidebar, as short names of elements; nothing does when the page
 * made room. A plain surface may reach under it.
 */
export async function coveredByPanel(page: Page): Promise<string[]> {
  return page.evaluate(
    (edge) => {
      const rightOf = (element: Element) => element.getBoundingClientRect().right;
      const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
      const isCut = (element: Element) => {
        for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
          if (clips(around) && rightOf(around) <= edge + 1) return true;
        }
        return false;
      };
      const holds = (element: Element) =>
        element.matches('button, input, select, textarea, img, iframe') ||
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      const covered = [...document.body.querySelectorAll('*')].filter((element) => {
        const { left, right, width, height, bottom } = element.getBoundingClientRect();
        const isOnScreen = width > 0 && height > 0 && left < innerWidth && bottom > 0;
        return holds(element) && isOnScreen && right > edge + 1 && element.checkVisibility() && !isCut(element);
      });
      return covered.map(({ tagName, id, className }) => `${tagName}#${id}.${className}`).slice(0, 10);
    },
    await panelStart(page),
  );
}
