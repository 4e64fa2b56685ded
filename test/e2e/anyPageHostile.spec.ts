import type { Page } from '@playwright/test';
import { en } from '../../lib/i18n/en.ts';
import { inSidebar } from '../day/sidebar.ts';
import type { Browser } from '../rig/browser.ts';
import { waitUntil } from '../rig/wait.ts';
import { type AnyPages, startAnyPages } from './anyPages.ts';
import { besideMarks, waitForMarks } from './besideMarks.ts';
import { expect, test as withExtension } from './extension.ts';
import { addKnownClient, type KnownClient } from './knownClient.ts';
import { PANEL } from './ownElements.ts';
import { useOnSite } from './useOnSite.ts';

const KNOWN = 'ottoline@nightjar.example';
const UNKNOWN = 'somebody@strangers.example';
const LABEL = `${en['mark.overdue']}: ${KNOWN}`;

/** A page of a switched-on site that wants to know who is a client: it writes addresses and looks what becomes of them. */
const PROBE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A probe</title><link rel="icon" href="data:,"></head>
  <body style="margin: 40px">
    <p><span id="known">${KNOWN}</span></p>
    <p><span id="unknown">${UNKNOWN}</span></p>
    <iframe srcdoc="<p>${KNOWN}</p>" title="A frame"></iframe>
    <script>
      window.caught = [];
      window.isVisible = {};
      new MutationObserver((records) => {
        for (const { type, target, addedNodes } of records)
          window.caught.push([type, target.nodeName, ...[...addedNodes].map((node) => node.outerHTML ?? node.data)].join(' '));
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const seen = new IntersectionObserver((entries) => {
        for (const { target, isVisible } of entries) window.isVisible[target.id] = isVisible;
      }, { trackVisibility: true, delay: 100, threshold: [0, 0.25, 0.5, 0.75, 1] });
      for (const id of ['known', 'unknown']) seen.observe(document.getElementById(id));
      new PerformanceObserver((list) => {
        for (const { entryType, name, sources = [] } of list.getEntries())
          window.caught.push(['performance', entryType, name, ...sources.map(({ node }) => node?.outerHTML)].join(' '));
      }).observe({ entryTypes: ['layout-shift', 'largest-contentful-paint', 'element', 'resource', 'event'] });
      window.probe = (id) => {
        const element = document.getElementById(id);
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const points = new Set();
        for (let x = left - 20; x <= right + 30; x += 2)
          for (let y = top - 12; y <= bottom + 12; y += 2)
            points.add(document.elementsFromPoint(x, y).map((it) => it.localName + (it.id === id ? '#' : '')).join('<'));
        return {
          box: [right - left, bottom - top],
          markup: element.outerHTML.replaceAll(element.textContent, 'address').replaceAll(id, 'id'),
          points: [...points].sort(),
          style: [...getComputedStyle(element)].map((name) => getComputedStyle(element).getPropertyValue(name)).join(' ').length > 0,
          children: element.childNodes.length,
          siblings: element.parentNode.childNodes.length,
          isVisible: window.isVisible[id],
          animations: document.getAnimations().length,
        };
      };
    </script>
  </body>
</html>`;

const test = withExtension.extend<{ pages: AnyPages; client: KnownClient; page: Page }>({
  pages: async ({ language: _ }, use) => {
    const server = await startAnyPages();
    server.put('probe.html', PROBE);
    await use(server);
    await server.stop();
  },
  client: async ({ extension }, use) => use(await addKnownClient(extension, KNOWN)),
  page: async ({ extension, pages, client }, use) => {
    expect(client.clientId).toBeTruthy();
    const page = await extension.context.newPage();
    await page.goto(`${pages.url}probe.html`);
    await useOnSite(extension, page);
    await waitForMarks(page, [LABEL, LABEL]);
    await use(page);
  },
});

const probe = (page: Page, id: string) =>
  page.evaluate((of) => (window as unknown as { probe(id: string): unknown }).probe(of), id);

test('a page of a switched-on site cannot tell by any of its means which address is a client’s', async ({
  page,
  client,
}) => {
  await waitUntil('the browser to say what is visible', () =>
    page.evaluate(() => Object.keys((window as unknown as { isVisible: object }).isVisible).length === 2),
  );
  expect(await probe(page, 'known')).toEqual({
    ...((await probe(page, 'unknown')) as object),
    box: expect.anything(),
  });
  const caught = await page.evaluate(() => (window as unknown as { caught: string[] }).caught);
  const secrets = [...client.secrets, en['mark.overdue'], en['mark.client'], KNOWN];
  const ofMarks = caught.filter((line) => secrets.some((text) => line.includes(text)));
  expect(ofMarks.filter((line) => !line.includes('largest-contentful-paint'))).toEqual([]);
  // Each document has one layer, whoever is on it; nothing else of ours is in the page.
  const layers = page.locator('[data-forget-me-not="marks"]');
  await expect(layers).toHaveCount(1);
  expect(await layers.evaluate((host) => [host.outerHTML, host.shadowRoot])).toEqual([
    '<div data-forget-me-not="marks"></div>',
    null,
  ]);
});

test('a page on which nobody is known looks the same to itself', async ({ extension, pages, page }) => {
  pages.put('nobody.html', PROBE.replaceAll(KNOWN, 'nobody@strangers.example'));
  const other = await extension.context.newPage();
  await other.goto(`${pages.url}nobody.html`);
  await expect(other.locator(PANEL)).toHaveCount(1);
  await expect(other.locator('[data-forget-me-not="marks"]')).toHaveCount(1);
  await waitUntil('the frame to have its layer', async () => {
    const frame = other.frames().find((it) => it.url() === 'about:srcdoc');
    return (await frame?.locator('[data-forget-me-not="marks"]').count()) === 1;
  });
  const elements = (it: Page) =>
    it.evaluate(() => [...document.querySelectorAll('[data-forget-me-not]')].map(({ outerHTML }) => outerHTML));
  expect(await elements(other)).toEqual(await elements(page));
});

test('what the page’s scripts make up wakes no mark and opens nothing', async ({ page }) => {
  const [{ x, y } = { x: 0, y: 0 }] = await besideMarks(page);
  await page.evaluate(
    ([clientX, clientY]) => {
      for (const type of ['pointermove', 'pointerdown', 'click']) {
        const event = new PointerEvent(type, { clientX, clientY, bubbles: true, composed: true });
        window.dispatchEvent(event);
        document.querySelector('[data-forget-me-not="marks"]')?.dispatchEvent(event);
      }
    },
    [x, y] as const,
  );
  expect((await besideMarks(page)).filter(({ awake }) => awake)).toEqual([]);
  expect((await probe(page, 'known')) as object).toMatchObject({ siblings: 1 });
  // The user's own pointer does wake it, and only while it is there.
  await page.mouse.move(x, y);
  await waitUntil('the mark to wake', async () => (await besideMarks(page)).some(({ awake }) => awake));
  await page.mouse.move(600, 500);
  await waitUntil('the mark to sleep', async () => !(await besideMarks(page)).some(({ awake }) => awake));
});

/**
 * How much of a costly layout is left to do for the page after the extension had its turn in the same picture, in
 * milliseconds: little, where the extension asked where something stands. The middle of several tries.
 */
const LAYOUT_LEFT = `<style>.heavy { width: 500px } .heavy i { display: inline-block; padding: 1px }</style>
  <div style="height: 3000px"></div>
  <div class="heavy" id="heavy" style="position: absolute; top: 900px"></div>
  <script>
    heavy.append(...Array.from({ length: 4000 }, (_, i) => Object.assign(document.createElement('i'), { textContent: 'word ' + i })));
    window.layoutLeft = async (real) => {
      const times = [];
      for (let turn = 0; turn < 9; turn++) {
        heavy.style.width = 500 + turn + 'px';
        await new Promise((done) => {
          addEventListener('scroll', () => requestAnimationFrame(() => {
            const from = performance.now();
            heavy.offsetHeight;
            times.push(performance.now() - from);
            done();
          }), { once: true });
          if (real) scrollBy(0, turn % 2 ? -2 : 2);
          else document.dispatchEvent(new Event('scroll', { bubbles: true }));
        });
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      }
      return times.sort((one, other) => one - other)[4];
    };
  </script>`;

/** A frame that is just as high as what is in it; the address is the last of it. */
const LOW = (address: string) => `<!doctype html><title>Low</title>
  <body style="margin: 0"><iframe id="low" style="height: 400px" srcdoc='<html style="height: 400px"><body style="margin: 0">
  <div style="position: absolute; bottom: 0; font-size: 4px; line-height: 4px">${address}</div></body></html>'></iframe>
  <p style="font-size: 20px">${address}</p></body>`;

/** The same page in two tabs, once with a client on it. */
async function withAndWithout(extension: Browser, pages: AnyPages, html: (address: string) => string) {
  const opened: Page[] = [];
  for (const [name, address] of [
    ['with', KNOWN],
    ['without', 'nobody@strangers.example'],
  ] as const) {
    pages.put(`${name}.html`, html(address));
    const page = await extension.context.newPage();
    await page.goto(`${pages.url}${name}.html`);
    if (name === 'with') await useOnSite(extension, page);
    await expect(page.locator('[data-forget-me-not="marks"]')).toHaveCount(1);
    if (name === 'with') await waitUntil('the marks', async () => (await besideMarks(page)).length > 0);
    else await inSidebar(page, (sidebar) => sidebar.getByText('nobody@strangers.example').first());
    opened.push(page);
  }
  return opened as [Page, Page];
}

for (const real of [false, true]) {
  test(`a page cannot tell a client by the layout that ${real ? 'its own scrolling' : 'a scroll that it makes up'} costs`, async ({
    extension,
    pages,
    client,
  }) => {
    expect(client.clientId).toBeTruthy();
    const html = (address: string) => `<!doctype html><title>Scrolls</title><p>${address}</p>${LAYOUT_LEFT}`;
    const left: number[] = [];
    for (const page of await withAndWithout(extension, pages, html)) {
      await page.bringToFront();
      left.push(
        await page.evaluate(
          (isReal) => (window as unknown as { layoutLeft(real: boolean): Promise<number> }).layoutLeft(isReal),
          real,
        ),
      );
    }
    test.info().annotations.push({ type: 'layout left, ms', description: left.join(' and ') });
    const [one = 0, other = 0] = left.map((ms) => Math.max(ms, 0.2));
    expect(Math.max(one, other) / Math.min(one, other), left.join(' and ')).toBeLessThan(3);
  });
}

test('a page cannot tell a client by how high or wide a document is', async ({ extension, pages, client }) => {
  expect(client.clientId).toBeTruthy();
  const sizes: unknown[] = [];
  for (const page of await withAndWithout(extension, pages, LOW)) {
    sizes.push(
      await page.evaluate(() => {
        const inner = (document.getElementById('low') as HTMLIFrameElement).contentDocument?.documentElement;
        return [inner, document.documentElement].map((root) => [root?.scrollWidth, root?.scrollHeight].slice(1));
      }),
    );
  }
  expect(sizes[0]).toEqual(sizes[1]);
  expect(sizes[0]).toMatchObject([[400], expect.anything()]);
});

/** The longest task of the page's own thread while it is read, in milliseconds. */
async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
}

const WATCH_TASKS = `<script>window.tasks = []; new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.tasks.push(duration); }).observe({ type: 'longtask' });</script>`;

test('ten thousand addresses, and one that is known among them', async ({ extension, pages, client }) => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `<li>Person ${i} &lt;person${i}@strangers.example&gt;</li>`);
  rows.splice(5_000, 0, `<li id="known">${client.address}</li>`);
  pages.put('many.html', `<!doctype html><title>Many</title><ul>${rows.join('')}</ul>${WATCH_TASKS}`);
  const page = await extension.context.newPage();
  await page.goto(`${pages.url}many.html`);
  await useOnSite(extension, page);
  await page.locator('#known').scrollIntoViewIfNeeded();
  await waitForMarks(page, [LABEL]);
  await inSidebar(page, (sidebar) => sidebar.getByRole('heading', { name: client.name }));
  await page.reload();
  await page.locator('#known').scrollIntoViewIfNeeded();
  await waitForMarks(page, [LABEL]);
  test.info().annotations.push({ type: 'longest task, ms', description: String(await longestTask(page)) });
  // One more changes one row, not ten thousand.
  await page.evaluate((address) => {
    const row = document.createElement('li');
    row.textContent = address;
    document.getElementById('known')?.after(row);
  }, client.address);
  await waitForMarks(page, [LABEL, LABEL]);
});

test('a page that lies, nests and changes while it is read', async ({ extension, pages, client }) => {
  const nested = (depth: number): string =>
    depth === 0
      ? `<p>${client.address}</p>`
      : `<iframe srcdoc="${nested(depth - 1)
          .replaceAll('&', '&amp;')
          .replaceAll('"', '&quot;')}"></iframe>`;
  pages.put(
    'liar.html',
    `<!doctype html><title>A liar</title>
    <script>
      Node.prototype.isEqualNode = Element.prototype.checkVisibility = () => { throw new Error('caught'); };
      Object.defineProperty(Node.prototype, 'nodeType', { get: () => 3 });
      Object.defineProperty(Element.prototype, 'shadowRoot', { get: () => { throw new Error('caught'); } });
      Array.prototype.flatMap = () => { throw new Error('caught'); };
      window.wrong = [];
      addEventListener('error', ({ message }) => wrong.push(message));
    </script>
    <p title="${client.address}">Name &lt;x@${'a'.repeat(300)}.example&gt; ${'@'.repeat(5_000)}</p>
    <p>"${client.address}" &lt;evil@strangers.example&gt;</p>
    ${nested(3)}
    <div id="moving"></div>
    <script>
      let turns = 0;
      const turn = setInterval(() => {
        document.getElementById('moving').innerHTML = '<p>' + turns + ' buyer' + turns + '@strangers.example</p>';
        document.querySelector('[data-forget-me-not="marks"]')?.remove();
        if (++turns === 200) { clearInterval(turn); document.title = 'still'; }
      }, 10);
    </script>`,
  );
  const wrong: string[] = [];
  const page = await extension.context.newPage();
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto(`${pages.url}liar.html`);
  await useOnSite(extension, page);
  await expect(page).toHaveTitle('still');
  await waitUntil(
    'the marks in the page and in the innermost frame',
    async () => (await besideMarks(page)).length >= 2,
  );
  expect(new Set((await besideMarks(page)).map(({ label }) => label))).toEqual(new Set([LABEL]));
  expect(wrong).toEqual([]);
});
