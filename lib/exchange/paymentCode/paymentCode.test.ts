import fc from 'fast-check';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../domain/language';
import { createWords } from '../../i18n';
import { codePicture, codeSvg, epcCode, gostCode, type PaymentCode, type RussianPayee, type SepaPayee } from './index';

const PIXELS = 4;

/** What a camera would read: the SVG's rectangles are painted as they stand in its path, and the picture decoded. */
function readPicture(svg: string): string {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const side = size * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const dark = /fill="#000" d="([^"]*)"/.exec(svg)?.[1] ?? '';
  for (const [, x, y, width] of dark.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = 0; row < PIXELS; row += 1) {
      const from = (Number(y) * PIXELS + row) * side + Number(x) * PIXELS;
      for (let at = from; at < from + Number(width) * PIXELS; at += 1) pixels.set([0, 0, 0], at * 4);
    }
  }
  const read = jsQR(pixels, side, side);
  if (!read) throw new Error('No code was found in the picture.');
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(read.binaryData));
}

function contentOf(code: PaymentCode): string {
  if (!('content' in code)) throw new Error(`No code: ${JSON.stringify(code)}`);
  return code.content;
}

const sepa: SepaPayee = { name: 'Lumină & Fiii SRL', iban: 'RO49 AAAA 1B31 0075 9384 0000' };
const euro = (minor: number) => ({ minor, currency: 'EUR' });

const payee: RussianPayee = {
  name: 'ООО «Северная плитка»',
  account: '40702810600000000001',
  bankName: 'ПАО БАНК ПРИМЕР',
  bic: '049999999',
  correspondent: '30101810300000000999',
  inn: '9900000017',
};
const roubles = (minor: number) => ({ minor, currency: 'RUB' });

describe('a payment code for euro (EPC069-12)', () => {
  test('has its lines in their order, and nothing after the last', () => {
    expect(contentOf(epcCode({ ...sepa, bic: 'aaaarobu' }, euro(124_050), { text: 'Invoice 118' }))).toBe(
      'BCD\n002\n1\nSCT\nAAAAROBU\nLumină & Fiii SRL\nRO49AAAA1B31007593840000\nEUR1240.50\n\n\nInvoice 118',
    );
    expect(contentOf(epcCode(sepa, euro(1), { reference: 'RF18 5390 0754 7034' }))).toBe(
      'BCD\n002\n1\nSCT\n\nLumină & Fiii SRL\nRO49AAAA1B31007593840000\nEUR0.01\n\nRF18539007547034',
    );
    expect(contentOf(epcCode(sepa, euro(99_999_999_999), { text: '' }))).toMatch(/\nEUR999999999\.99$/);
  });

  test('a line break in a name or a purpose adds no line', () => {
    const content = contentOf(epcCode({ ...sepa, name: 'A\nB' }, euro(100), { text: 'x\r\ny\u2028z' }));
    expect(content.split('\n')).toHaveLength(11);
    expect(content).toContain('\nA B\n');
  });

  test.each([
    ['no euro', sepa, { minor: 1, currency: 'MDL' }, 'x', 'no-standard', { currency: 'MDL' }],
    ['nothing', sepa, euro(0), 'x', 'amount-out-of-range', {}],
    ['less than nothing', sepa, euro(-1), 'x', 'amount-out-of-range', {}],
    ['half a cent', sepa, euro(0.5), 'x', 'amount-out-of-range', {}],
    ['a milliard', sepa, euro(100_000_000_000), 'x', 'amount-out-of-range', {}],
    ['no name', { ...sepa, name: ' \n' }, euro(1), 'x', 'missing', { field: 'name' }],
    ['a long name', { ...sepa, name: 'я'.repeat(71) }, euro(1), 'x', 'too-long', { field: 'name', limit: 70 }],
    ['no account', { ...sepa, iban: '' }, euro(1), 'x', 'missing', { field: 'iban' }],
    ['a slip in the account', { ...sepa, iban: 'RO49AAAA1B31007593840001' }, euro(1), 'x', 'wrong', { field: 'iban' }],
    ['an account too short', { ...sepa, iban: 'RO49AAAA1B3100759384' }, euro(1), 'x', 'wrong', { field: 'iban' }],
    [
      'a country outside',
      { ...sepa, iban: 'TR330006100519786457841326' },
      euro(1),
      'x',
      'outside-sepa',
      { country: 'TR' },
    ],
    ['no such bank', { ...sepa, bic: 'AAAA' }, euro(1), 'x', 'wrong', { field: 'bic' }],
    ['a long purpose', sepa, euro(1), 'x'.repeat(141), 'too-long', { field: 'purpose', limit: 140 }],
    ['too much in all', sepa, euro(1), 'ж'.repeat(140), 'too-much', { bytes: 331 }],
  ] as const)('%s is refused', (_what, to, amount, text, code, params) => {
    expect(epcCode(to, amount, { text })).toEqual({ problem: { code, params } });
  });

  test('a mistaken reference is refused', () => {
    expect(epcCode(sepa, euro(1), { reference: 'RF19539007547034' })).toEqual({
      problem: { code: 'wrong', params: { field: 'reference' } },
    });
  });

  test('the limits themselves are allowed', () => {
    const long = { ...sepa, name: 'n'.repeat(70), bic: 'AAAAROBUXXX' };
    const content = contentOf(epcCode(long, euro(99_999_999_999), { text: 't'.repeat(140) }));
    expect(readPicture(codeSvg(content))).toBe(content);
  });
});

describe('a payment code for roubles (GOST R 56042-2014)', () => {
  test('has its fields in their order, the sum in kopecks', () => {
    expect(contentOf(gostCode({ ...payee, kpp: '990001001' }, roubles(5_678_000), 'Оплата по счёту № 1545'))).toBe(
      `ST00012|Name=ООО «Северная плитка»|PersonalAcc=40702810600000000001|BankName=ПАО БАНК ПРИМЕР|BIC=049999999|CorrespAcc=30101810300000000999|Sum=5678000|Purpose=Оплата по счёту № 1545|PayeeINN=9900000017|KPP=990001001`,
    );
  });

  test('is parted by a sign that no field has, and says 0 where there is no correspondent account', () => {
    const { correspondent: _, ...without } = payee;
    const content = contentOf(gostCode(without, roubles(100), 'a|b'));
    expect(content).toMatch(/^ST00012~Name=/);
    expect(content).toContain('~CorrespAcc=0~');
    expect(content).toContain('~Purpose=a|b~');
  });

  test('the key of an account tells a slip of one figure', () => {
    const { account } = payee;
    for (let at = 0; at < 20; at += 1) {
      const figure = (Number(account[at]) + 1) % 10;
      const slip = `${account.slice(0, at)}${figure}${account.slice(at + 1)}`;
      expect(gostCode({ ...payee, account: slip }, roubles(1), 'x')).toEqual({
        problem: { code: 'wrong', params: { field: 'account' } },
      });
    }
  });

  test.each([
    ['no roubles', payee, euro(1), 'x', 'no-standard', { currency: 'EUR' }],
    ['nothing', payee, roubles(0), 'x', 'amount-out-of-range', {}],
    ['too large to count', payee, roubles(2 ** 53), 'x', 'amount-out-of-range', {}],
    ['no name', { ...payee, name: '' }, roubles(1), 'x', 'missing', { field: 'name' }],
    ['a long name', { ...payee, name: 'я'.repeat(161) }, roubles(1), 'x', 'too-long', { field: 'name', limit: 160 }],
    ['no bank', { ...payee, bankName: '' }, roubles(1), 'x', 'missing', { field: 'bankName' }],
    [
      'a long bank',
      { ...payee, bankName: 'я'.repeat(46) },
      roubles(1),
      'x',
      'too-long',
      { field: 'bankName', limit: 45 },
    ],
    ['no purpose', payee, roubles(1), ' ', 'missing', { field: 'purpose' }],
    ['a long purpose', payee, roubles(1), 'я'.repeat(211), 'too-long', { field: 'purpose', limit: 210 }],
    ['no account', { ...payee, account: '' }, roubles(1), 'x', 'missing', { field: 'account' }],
    ['no number of the bank', { ...payee, bic: '' }, roubles(1), 'x', 'missing', { field: 'bic' }],
    ['a wrong bank', { ...payee, bic: '04999999' }, roubles(1), 'x', 'wrong', { field: 'bic' }],
    [
      'another’s correspondent',
      { ...payee, correspondent: '30101810300000000998' },
      roubles(1),
      'x',
      'wrong',
      { field: 'correspondent' },
    ],
    ['a slip in the taxpayer’s number', { ...payee, inn: '9900000018' }, roubles(1), 'x', 'wrong', { field: 'inn' }],
    ['a wrong KPP', { ...payee, kpp: '12' }, roubles(1), 'x', 'wrong', { field: 'kpp' }],
    ['every separator used', payee, roubles(1), '|~^;#', 'wrong', { field: 'purpose' }],
  ] as const)('%s is refused', (_what, to, amount, purpose, code, params) => {
    expect(gostCode(to, amount, purpose)).toEqual({ problem: { code, params } });
  });

  test('a person’s number has twelve figures', () => {
    expect(gostCode({ ...payee, inn: '990000000115' }, roubles(1), 'x')).toHaveProperty('content');
    expect(gostCode({ ...payee, inn: '990000000116' }, roubles(1), 'x')).toHaveProperty('problem');
  });
});

describe('the picture', () => {
  test('read by a camera says what was written', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 99_999_999_999 }), (purpose, minor) => {
        for (const code of [
          epcCode(sepa, euro(minor), { text: purpose }),
          gostCode(payee, roubles(minor), `№ ${purpose}`),
        ]) {
          if ('content' in code) expect(readPicture(codeSvg(code.content))).toBe(code.content);
        }
      }),
      { numRuns: 15 },
    );
  });

  test('keeps free room of four modules on every side', () => {
    const { size, path } = codePicture('BCD');
    const rectangles = Array.from(
      path.matchAll(/M(\d+) (\d+)h(\d+)/g),
      ([, x, y, width]) => [Number(x), Number(y), Number(width)] as const,
    );
    expect(Math.min(...rectangles.map(([x]) => x))).toBe(4);
    expect(Math.min(...rectangles.map(([, y]) => y))).toBe(4);
    expect(Math.max(...rectangles.map(([x, , width]) => x + width))).toBe(size - 4);
    expect(Math.max(...rectangles.map(([, y]) => y + 1))).toBe(size - 4);
  });

  test('has nothing of the content’s own markup in it', () => {
    expect(codeSvg('"><script>')).not.toContain('<script');
  });
});

test.each(LANGUAGES)('every refusal is a sentence that names its field (%s)', (language) => {
  const { t } = createWords(language);
  for (const field of [
    'name',
    'iban',
    'bic',
    'account',
    'bankName',
    'correspondent',
    'inn',
    'kpp',
    'purpose',
    'reference',
  ] as const) {
    const named = t(`paymentCode.field.${field}`);
    for (const code of ['missing', 'too-long', 'wrong'] as const) {
      expect(t(`paymentCode.problem.${code}`, { field: named, limit: 70 })).toContain(named);
    }
  }
  for (const code of ['no-standard', 'outside-sepa', 'amount-out-of-range', 'too-much'] as const) {
    expect(t(`paymentCode.problem.${code}`, { currency: 'MDL', country: 'TR', bytes: 331 })).not.toBe(
      `paymentCode.problem.${code}`,
    );
  }
});
