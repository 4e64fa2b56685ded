// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test } from 'vitest';
import { CONTACT_ROLES } from '../../lib/domain/client';
import { drawn } from '../ui/testPage';
import { RoleChoices } from './RoleChoices';

test('who is the main one for something does it, and who does it no more is not the main one', () => {
  let kept = {};
  function Kept() {
    const [chosen, setChosen] = useState<Parameters<Parameters<typeof RoleChoices>[0]['onChange']>[0]>({
      roles: ['orders'],
      mainFor: [],
    });
    kept = chosen;
    return <RoleChoices {...chosen} all={CONTACT_ROLES} onChange={setChosen} />;
  }
  const { find, all, tell } = drawn(<Kept />);
  const click = (box: Element) => tell(box, new MouseEvent('click', { bubbles: true }));
  click(find('[aria-label="Payments: main"]'));
  expect(kept).toEqual({ roles: ['orders', 'payments'], mainFor: ['payments'] });
  const payments = all('li')[3]?.querySelector('input');
  if (payments) click(payments);
  expect(kept).toEqual({ roles: ['orders'], mainFor: [] });
});
