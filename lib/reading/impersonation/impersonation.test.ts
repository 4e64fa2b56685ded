import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BAD, GOOD, senderOf, WORLD } from '../../../corpus/impersonation/pairs';
import { acquaintancesIn, type World } from '../../../corpus/impersonation/pairsWorld';
import { confusablesText } from '../../../tools/confusables/confusablesText';
import type { Suspicion } from '../../domain/suspicion';
import { disguiseOf } from './disguise';
import { keysOfDomain, keysToFind } from './keys';
import { isMoneyLetter } from './money';
import { personKeys } from './personKeys';
import { suspicionsOf } from './suspicion';

function judge(row: readonly [string, string?]): Suspicion | undefined {
  const sender = senderOf(row);
  return suspicionsOf(sender, acquaintancesIn(WORLD, sender))[0];
}

describe('a sender who passes for another', () => {
  test('all are caught, each for its reason', () => {
    const missed = BAD.filter(([from, code, replyTo]) => judge([from, replyTo])?.code !== code);
    expect(missed.map(([from, code, replyTo]) => [from, code, judge([from, replyTo])?.code])).toEqual([]);
  });

  test('at most one ordinary letter in a hundred is suspected', () => {
    const suspected = GOOD.filter((row) => judge(row) !== undefined);
    const share = (100 * suspected.length) / GOOD.length;
    const caught = BAD.filter(([from, , replyTo]) => judge([from, replyTo]) !== undefined);
    console.log(
      `${caught.length} of ${BAD.length} bad senders caught, ${suspected.length} of ${GOOD.length} ordinary ones`,
      `suspected (${share.toFixed(1)} %):`,
      suspected.map((row) => `${row[0]}, ${judge(row)?.code}, ${judge(row)?.real}`).join('; '),
    );
    expect(share).toBeLessThanOrEqual(1);
  });
});

describe('a second domain of a client', () => {
  const world: World = {
    own: ['manager@firma.example'],
    clients: {
      Верба: [
        ['verba-opt.example'],
        'Ольга Кравец <kravets@verba-opt.example>',
        'Нина Белая <belaya@verba-opts.example>',
      ],
    },
  };
  const judgeThere = (row: readonly [string, string?]) => {
    const sender = senderOf(row);
    return suspicionsOf(sender, acquaintancesIn(world, sender))[0]?.code;
  };

  const ofTheClient: [string, string?][] = [
    ['info@verba-opts.example'],
    ['Ольга Кравец <olga@verba-opts.example>'],
    ['info@verba-opts.example', 'kravets@verba-opt.example'],
  ];
  test.each(ofTheClient.map((row) => [row.join(', answers to '), row] as const))(
    'is learnt from a contact: %s',
    (_name, row) => expect(judgeThere(row)).toBeUndefined(),
  );

  test('a third one that looks like them is none', () => {
    expect(judgeThere(['info@verba-optt.example'])).toBe('domain-similar');
    expect(judgeThere(['Ольга Кравец <olga@verba-sklad.example>'])).toBe('person-elsewhere');
  });
});

describe('the keys find every look-alike', () => {
  const domains = Object.values(WORLD.clients).flatMap(([known]) => known);

  test('of the list', () => {
    for (const [from] of [...BAD, ...GOOD]) {
      const host = senderOf([from]).from.address.replace(/^.*@/, '');
      const keys = new Set(keysToFind(host));
      const lost = domains.filter(
        (domain) => disguiseOf(host, domain) && !keysOfDomain(domain).some((key) => keys.has(key)),
      );
      expect({ host, lost }).toEqual({ host, lost: [] });
    }
  });

  test('of anything made by two slips', () => {
    const letters = fc.constantFrom(...'abeilmnorstvwy01-');
    const name = fc.array(letters, { minLength: 3, maxLength: 16 }).map((some) => some.join(''));
    const slip = fc.record({ kind: fc.constantFrom('put', 'drop', 'swap', 'change'), at: fc.nat(16), letter: letters });
    fc.assert(
      fc.property(name, fc.array(slip, { minLength: 1, maxLength: 2 }), (known, slips) => {
        const host = `${slips.reduce(withSlip, known)}.example`;
        const domain = `${known}.example`;
        fc.pre(disguiseOf(host, domain) !== undefined);
        const keys = new Set(keysToFind(host));
        expect(keysOfDomain(domain).filter((key) => keys.has(key))).not.toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a domain has few of them, and the longest host does not ask for many', () => {
    expect(Math.max(...domains.map((domain) => keysOfDomain(domain).length))).toBeLessThanOrEqual(7);
    const hosts = ['a-b-c-d-e-f-g-h-i-j-k-l-m.example', `${'severstroy-'.repeat(5)}x.${'a.'.repeat(60)}example`];
    for (const host of hosts) expect(keysToFind(host).length).toBeLessThan(2_000);
  });
});

function withSlip(name: string, { kind, at, letter }: { kind: string; at: number; letter: string }): string {
  const place = at % name.length;
  if (kind === 'put') return name.slice(0, place) + letter + name.slice(place);
  if (kind === 'drop') return name.slice(0, place) + name.slice(place + 1) || letter;
  if (kind === 'change') return name.slice(0, place) + letter + name.slice(place + 1);
  return name.slice(0, place) + name.charAt(place + 1) + name.charAt(place) + name.slice(place + 2);
}

describe('a person’s name', () => {
  test.each([
    ['Anna Sokolova', 'Соколова Анна Сергеевна', true],
    ['Юлия Щербакова', 'Yulia Scherbakova', true],
    ['Ștefan Munteanu', 'MUNTEANU Stefan', true],
    ['Sergey Kholodov', 'Сергей Холодов', true],
    ['Елена Сергеевна Морозова', 'Елена Сергеевна Кузнецова', false],
    ['Анна', 'Анна', false],
    ['A. Sokolova', 'Sokolova A', false],
    ['', 'Sokolova', false],
  ])('%s and %s share it: %s', (one, other, expected) => {
    const keys = new Set(personKeys(one));
    expect(personKeys(other).some((key) => keys.has(key))).toBe(expected);
  });
});

describe('a letter about money', () => {
  const letter = { subject: '', attachments: [], text: '' };
  test.each([
    [{ ...letter, subject: 'New account details' }, true],
    [{ ...letter, subject: 'Счёт № 118' }, true],
    [{ ...letter, text: 'Просим оплатить по новым реквизитам.' }, true],
    [{ ...letter, attachments: ['factura_118.pdf'] }, true],
    [{ ...letter, text: 'Vă rugăm să achitați în contul nou.' }, true],
    [{ ...letter, text: 'MD24 AG00 0225 1000 1310 4168' }, true],
    [{ ...letter, text: '40702810123456789012' }, true],
    [{ ...letter, subject: 'Samples', text: 'We will come on Thursday at 10.' }, false],
    [{ ...letter, text: 'Образцы уехали, доставка завтра.' }, false],
    [{ ...letter, text: 'Vin joi la 10 cu mostrele.' }, false],
  ])('%j: %s', (said, expected) => {
    expect(isMoneyLetter(said)).toBe(expected);
  });
});

test('the table of look-alike letters is the one that the package gives', () => {
  expect(readFileSync(new URL('./confusables.ts', import.meta.url), 'utf8')).toBe(confusablesText());
});
