// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test } from 'vitest';
import { TabLinks } from './TabLinks';
import { Tabs } from './Tabs';
import { drawn } from './testPage';

const TABS = [
  { name: 'open', label: 'Open' },
  { name: 'paid', label: 'Paid' },
  { name: 'all', label: 'All' },
] as const;

type Name = (typeof TABS)[number]['name'];

function Invoices() {
  const [shown, setShown] = useState<Name>('open');
  return (
    <Tabs label="Invoices" tabs={TABS} shown={shown} onShow={setShown}>
      all that is {shown}
    </Tabs>
  );
}

test('arrow keys, Home and End go from tab to tab, and each shows its own', async () => {
  const { all, find, press, settled } = drawn(<Invoices />);
  const tabs = all('[role=tab]');
  tabs[0]?.focus();
  const seen: unknown[] = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
    press(key);
    await settled();
    const selected = all('[role=tab][aria-selected=true]');
    expect(selected).toEqual([document.activeElement]);
    expect(find('[role=tabpanel]').getAttribute('aria-labelledby')).toBe(selected[0]?.id);
    seen.push(find('[role=tabpanel]').textContent);
  }
  expect(seen).toEqual(['paid', 'all', 'open', 'all', 'open', 'all'].map((name) => `all that is ${name}`));
});

test('of the tabs, only the one that is shown is on the way of the Tab key', async () => {
  const { all, press, settled } = drawn(<Invoices />);
  all('[role=tab]')[0]?.focus();
  press('ArrowRight');
  await settled();
  expect(all('[role=tab]').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
});

test('pages that look as tabs are links, and say which one is shown', () => {
  const links = [
    { href: '#/money', label: 'To collect', isShown: false },
    { href: '#/money/bank', label: 'Bank', isShown: true },
  ];
  const { all } = drawn(<TabLinks label="Money" links={links} />);
  const said = all('nav[aria-label="Money"] a[href]').map((link) => [
    link.textContent,
    link.getAttribute('aria-current'),
  ]);
  expect(said).toEqual([
    ['To collect', null],
    ['Bank', 'page'],
  ]);
});
