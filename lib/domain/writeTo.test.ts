import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from './language';
import { chaseLetter, LETTER_STEPS } from './playbooks/chase/letters';
import { addressToWrite, holdsText } from './writeTo';

const ROUNDCUBE = 'https://mail.studio.example/?_task=mail&_action=compose&_to=';

/** What a webmail makes of it: the end of its address decoded once is what follows "mailto:". */
function readAt(writeTo: string, address: string) {
  const [to = '', query = ''] = decodeURIComponent(address.slice(writeTo.length)).split('?');
  return { to: decodeURIComponent(to), ...Object.fromEntries(new URLSearchParams(query)) };
}

describe('the address that begins a letter', () => {
  test.each([
    [{ to: 'anna@x.example' }, 'mailto:anna@x.example'],
    [{ to: 'a+b?c@x.example' }, 'mailto:a%2Bb%3Fc@x.example'],
    [{ to: 'anna@x.example', subject: 'Invoice 1 & 2' }, 'mailto:anna@x.example?subject=Invoice%201%20%26%202'],
    [{ to: 'anna@x.example', subject: 'Hi', body: 'One\nTwo' }, 'mailto:anna@x.example?subject=Hi&body=One%0D%0ATwo'],
    [{ to: 'anna@x.example', body: '=?&#%' }, 'mailto:anna@x.example?body=%3D%3F%26%23%25'],
  ])('%j', (letter, expected) => {
    expect(addressToWrite(undefined, letter)).toBe(expected);
    expect(addressToWrite(ROUNDCUBE, letter)).toBe(ROUNDCUBE + encodeURIComponent(expected.slice('mailto:'.length)));
  });

  test('brings to the webmail just what was written, whatever it was', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 }).filter((any) => any.isWellFormed() && any !== '');
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const lines = body.replace(/\r?\n/g, '\r\n');
        const address = addressToWrite(ROUNDCUBE, { to: 'anna@x.example', subject, body });
        expect(readAt(ROUNDCUBE, address)).toEqual({ to: 'anna@x.example', subject, body: lines });
      }),
    );
  });
});

describe('a text that is too long for an address', () => {
  test('is left out whole, and the subject stays', () => {
    const letter = { to: 'anna@x.example', subject: 'Hi', body: 'я'.repeat(1_000) };
    expect(addressToWrite(ROUNDCUBE, letter)).toBe(addressToWrite(ROUNDCUBE, { ...letter, body: '' }));
    expect([holdsText(ROUNDCUBE, letter), holdsText(undefined, letter)]).toEqual([false, true]);
  });

  const fields = {
    client: 'ООО «Северстрой»',
    contact: 'Анна Соколова',
    number: '2026-118/А',
    amount: '1 240 000,00 ₽',
    left: '1 240 000,00 ₽',
    issued: '3 ноября 2026',
    due: '17 ноября 2026',
    daysLate: 30,
    promised: '25 ноября 2026',
    own: 'ООО «Картон»',
  };
  test.each(LANGUAGES.flatMap((language) => LETTER_STEPS.map((step) => [language, step] as const)))(
    'no letter of the chase is: %s, %s',
    (language, step) => {
      expect(holdsText(ROUNDCUBE, { to: 'anna@x.example', ...chaseLetter(step, language, fields) })).toBe(true);
    },
  );
});
