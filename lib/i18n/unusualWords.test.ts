import { expect, test } from 'vitest';
import { UNUSUAL, type UnusualCode } from '../domain/unusual';
import { en } from './en';
import { ro } from './ro';
import { ru } from './ru';

test.each([
  ['en', en],
  ['ru', ru],
  ['ro', ro],
])('%s has a sentence for everything that may be unusual', (_, words) => {
  for (const code of Object.keys(UNUSUAL) as UnusualCode[]) {
    const said = Object.keys(words).filter((key) => key.replace(/_(one|few|many|other)$/, '') === `unusual.${code}`);
    expect(said.length, code).toBeGreaterThan(0);
  }
});
