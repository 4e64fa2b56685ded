// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Client } from '../../lib/domain/client';
import { drawn } from '../ui/testPage';
import { RememberLines } from './RememberLines';

const client = { id: 'a', name: 'Severstroy', remember: ['Pays after the 25th', 'No calls before noon'] } as Client;

// There is no background here to answer the command.
let error: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  error = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => error.mockRestore());

function opened() {
  const queries = new QueryClient();
  const page = drawn(
    <QueryClientProvider client={queries}>
      <RememberLines client={client} />
    </QueryClientProvider>,
  );
  page.tell(page.find('button'), new MouseEvent('click', { bubbles: true }));
  const box = page.find<HTMLTextAreaElement>('textarea');
  return {
    ...page,
    box,
    leave: () => page.tell(box, new FocusEvent('focusout', { bubbles: true })),
    commands: () =>
      queries
        .getMutationCache()
        .getAll()
        .map(({ state }) => state.variables),
  };
}

test('each thing stands on a line of its own, and is edited as one', () => {
  expect(opened().box.value).toBe('Pays after the 25th\nNo calls before noon');
});

test('whoever goes elsewhere keeps what was typed', () => {
  const { type, box, leave, commands, all } = opened();
  type(box, 'Pays after the 25th\n\n No calls before noon \nAsks for Olga');
  leave();
  const remember = ['Pays after the 25th', 'No calls before noon', 'Asks for Olga'];
  expect(commands()).toEqual([{ clientId: 'a', remember }]);
  expect(all('textarea')).toEqual([]);
});

test.each([
  ['nothing was typed', 'Pays after the 25th\nNo calls before noon'],
  ['only room was', ' Pays after the 25th\n\nNo calls before noon\n'],
])('where %s, leaving changes nothing', (_, text) => {
  const { type, box, leave, commands, all } = opened();
  type(box, text);
  leave();
  expect([commands(), all('textarea')]).toEqual([[], []]);
});

test('Escape leaves it as it was', () => {
  const { type, box, press, commands, all } = opened();
  type(box, 'nothing');
  box.focus();
  press('Escape');
  expect([commands(), all('textarea')]).toEqual([[], []]);
});

test('to its own buttons is not elsewhere', () => {
  const { type, box, tell, find, commands } = opened();
  type(box, 'nothing');
  tell(box, new FocusEvent('focusout', { bubbles: true, relatedTarget: find('button') }));
  expect([commands(), find('textarea')]).toEqual([[], box]);
});
