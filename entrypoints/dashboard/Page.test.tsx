// @vitest-environment happy-dom
import type { ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { drawn } from '../../components/ui/testPage';
import { Page } from './Page';
import type { Params, Route } from './route';

let error: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  error = vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  error.mockRestore();
  vi.useRealTimers();
});

const placeOf = (load: Route['load'], params: Params = {}, key = 'here') => ({
  route: { path: 'here', load },
  params,
  key,
});

const Client: ComponentType<Params> = ({ clientId }) => `all about ${clientId}`;

test('a page is loaded once, and given what its path says', async () => {
  const load = vi.fn(async () => Client);
  const place = placeOf(load);
  const { place: shown, draw, settled } = drawn(<Page place={{ ...place, params: { clientId: 'a' } }} />);
  await settled();
  expect(shown.textContent).toBe('all about a');
  draw(<Page place={{ ...place, params: { clientId: 'b' }, key: 'there' }} />);
  expect(shown.textContent).toBe('all about b');
  expect(load).toHaveBeenCalledOnce();
});

test('while it is loaded nothing flickers; only where that takes long it is said', () => {
  vi.useFakeTimers();
  const { find } = drawn(<Page place={placeOf(() => new Promise(() => {}))} />);
  expect(find('[role=status]').textContent).toBe('');
  flushSync(() => vi.advanceTimersByTime(1_000));
  expect(find('[role=status]').textContent).toBe('Opening…');
});

test('a page that cannot be loaded says so, and what to do', async () => {
  const { find, settled } = drawn(<Page place={placeOf(() => Promise.reject(new Error('the file is gone')))} />);
  await settled();
  expect(find('[role=alert]').textContent).toContain('This page could not be shown');
  expect(find('[role=alert] button').textContent).toBe('Load it again');
  expect(error).toHaveBeenCalled();
});

test('a page that breaks says so, and another one is shown all the same', async () => {
  const Breaks: ComponentType<Params> = () => {
    throw new Error('a row of a newer version');
  };
  const { find, place, draw, settled } = drawn(<Page place={placeOf(async () => Breaks)} />);
  await settled();
  expect(find('[role=alert]').textContent).toContain('This page could not be shown');
  draw(<Page place={placeOf(async () => Client, { clientId: 'a' }, 'elsewhere')} />);
  await settled();
  expect(place.textContent).toBe('all about a');
});
