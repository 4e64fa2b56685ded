import { expect, test } from './extension.ts';

const PAGES = [
  'popup.html',
  'side-panel.html',
  'again.html',
  'dashboard.html#/today',
  'dashboard.html#/clients',
  'dashboard.html#/money',
  'dashboard.html#/money/bank',
  'dashboard.html#/settings',
];

test('no page of ours does what its own security policy forbids', async ({ extension }) => {
  const wrong: string[] = [];
  for (const path of PAGES) {
    const page = await extension.context.newPage();
    page.on('console', (message) => message.type() === 'error' && wrong.push(`${path}: ${message.text()}`));
    page.on('pageerror', ({ message }) => wrong.push(`${path}: ${message}`));
    await page.goto(`chrome-extension://${extension.extensionId}/${path}`);
    await expect(page.locator('#root > *').first(), path).toBeAttached();
    await page.close();
  }
  expect(wrong).toEqual([]);
});

test('our pages make no markup and no script of a text', async ({ extension }) => {
  const page = await extension.page('dashboard.html');
  const outcomes = await page.evaluate(() => {
    const tries: (() => unknown)[] = [
      () => Object.assign(document.createElement('div'), { innerHTML: '<b>x</b>' }),
      () => document.write('<b>x</b>'),
      () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
      () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
      () => Object.assign(document.createElement('script'), { text: 'void 0' }),
      () => Object.assign(document.createElement('script'), { src: 'https://elsewhere.example/x.js' }),
      () => new Worker('https://elsewhere.example/x.js'),
      () => Object.assign(document.createElement('iframe'), { srcdoc: '<b>x</b>' }),
    ];
    return tries.map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(new Set(outcomes)).toEqual(new Set(['TypeError']));
});
