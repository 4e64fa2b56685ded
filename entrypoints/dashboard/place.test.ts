import { describe, expect, test } from 'vitest';
import { navigationOf, placeOf } from './place';
import { route } from './route';
import { HOME, ROUTES } from './routes';

describe('an address leads to its page', () => {
  test.each([
    ['#/today', 'today', {}],
    ['#/clients', 'clients', {}],
    ['#/clients/', 'clients', {}],
    ['#/clients/c1', 'clients/:clientId?followUp', { clientId: 'c1' }],
    ['#/clients/c1?followUp=f1', 'clients/:clientId?followUp', { clientId: 'c1', followUp: 'f1' }],
    ['#/clients/c1?followUp=', 'clients/:clientId?followUp', { clientId: 'c1' }],
    ['#/clients/c1?other=x', 'clients/:clientId?followUp', { clientId: 'c1' }],
    ['#/clients/c1/statement', 'clients/:clientId/statement', { clientId: 'c1' }],
    ['#/money', 'money', {}],
    ['#/money/ageing', 'money/ageing', {}],
    ['#/money/proposals', 'money/proposals', {}],
    ['#/money/bank', 'money/bank', {}],
    ['#/invoices/i1', 'invoices/:invoiceId', { invoiceId: 'i1' }],
    ['#/settings', 'settings', {}],
    ['#settings', 'settings', {}],
  ])('%s', (hash, path, params) => {
    const place = placeOf(hash);
    expect(place.route.path).toBe(path);
    expect(place.params).toEqual(params);
  });

  test.each([
    ['', HOME],
    ['#', HOME],
    ['#/', HOME],
    ['#/nowhere', HOME],
    ['#/invoices', HOME],
    ['#/__proto__', HOME],
    ['#/money/of-a-later-version', 'money'],
    ['#/settings/more/still', 'settings'],
    ['#/clients/c1/of-a-later-version', 'clients/:clientId?followUp'],
  ])('%j, which names none, to the last page on the way', (hash, path) => {
    expect(placeOf(hash).route.path).toBe(path);
  });

  test('what varies is as it was before it was put into an address', () => {
    expect(placeOf(`#/clients/${encodeURIComponent('a/b?c %')}`).params).toEqual({ clientId: 'a/b?c %' });
    expect(placeOf('#/clients/100%').params).toEqual({ clientId: '100%' });
  });

  test('another client is another page, another follow-up of theirs is not', () => {
    expect(placeOf('#/clients/c1').key).not.toBe(placeOf('#/clients/c2').key);
    expect(placeOf('#/clients/c1?followUp=f1').key).toBe(placeOf('#/clients/c1?followUp=f2').key);
  });
});

describe('the table of pages', () => {
  test.each(ROUTES.map((route) => [route.path, route] as const))(
    '%s has a page, and a place in the navigation',
    async (_, route) => {
      expect(await route.load()).toBeTypeOf('function');
      expect(ROUTES.find(({ path, nav }) => nav && path === navigationOf(route))).toBeDefined();
    },
  );

  test('gives a page what it needs, or does not compile', () => {
    const load = async () => (await import('./money/InvoicePage')).InvoicePage;
    // @ts-expect-error the page needs to know which invoice
    const without = () => route({ path: 'invoices', load });
    // @ts-expect-error what may be left out is not enough
    const perhaps = () => route({ path: 'invoices?invoiceId', load });
    expect([without, perhaps]).toHaveLength(2);
  });

  test('names no path twice', () => {
    const shapes = ROUTES.map(({ path }) => path.replace(/\?.*/, '').replace(/:\w+/g, ':'));
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
