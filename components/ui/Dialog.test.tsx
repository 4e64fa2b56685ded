// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Dialog } from './Dialog';
import { drawn } from './testPage';

function Page() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        erase
      </button>
      {isOpen && (
        <Dialog title="Erase Anna" onClose={() => setOpen(false)}>
          <button type="button" className="inside">
            erase for good
          </button>
        </Dialog>
      )}
    </>
  );
}

function opened() {
  const page = drawn(<Page />);
  page.tell(page.find('button'), new MouseEvent('click', { bubbles: true }));
  return { ...page, dialog: page.find<HTMLDialogElement>('dialog') };
}

test('it is open as the one thing to answer, and named by its heading', () => {
  const { dialog, find } = opened();
  expect(dialog.open).toBe(true);
  expect(find(`#${CSS.escape(dialog.getAttribute('aria-labelledby') ?? '')}`).textContent).toBe('Erase Anna');
});

test('Escape, which the browser tells it of, leads out of it', () => {
  const { dialog, tell, all } = opened();
  const cancel = tell(dialog, new Event('cancel', { cancelable: true }));
  expect([cancel.defaultPrevented, all('dialog').length]).toEqual([true, 0]);
});

test('closed by the browser itself, it is closed for the page as well', () => {
  const { dialog, tell, all } = opened();
  dialog.removeAttribute('open');
  tell(dialog, new Event('close'));
  expect(all('dialog')).toEqual([]);
});

test.each([
  ['beside it', 'dialog', 0],
  ['in it', 'dialog .inside', 1],
])('a click %s leaves %2$i open', (_, where, left) => {
  const { find, all, tell } = opened();
  tell(find(where), new MouseEvent('click', { bubbles: true }));
  expect(all('dialog')).toHaveLength(left);
});
