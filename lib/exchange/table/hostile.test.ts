import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../domain/bankColumns';
import { knownWords } from '../clients/words';
import { readTable, type SourceTable } from './index';
import { LIMITS } from './limits';

const read = (bytes: Uint8Array | string, encoding?: Encoding) =>
  readTable(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, knownWords, { encoding });

async function table(bytes: Uint8Array | string, encoding?: Encoding): Promise<SourceTable> {
  const answer = await read(bytes, encoding);
  if ('problem' in answer) throw new Error(answer.problem.code);
  return answer;
}

const problem = async (bytes: Uint8Array | string) => {
  const answer = await read(bytes);
  return 'problem' in answer ? answer.problem : undefined;
};

/** One byte a letter, by what the browser makes of each. */
function encoded(text: string, encoding: Encoding): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

const wide = (text: string, isLittle: boolean, mark: number[] = []) =>
  Uint8Array.from([
    ...mark,
    ...Array.from(text).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  ]);

const RUSSIAN = 'Компания;Контакт;Телефон;Город\nСеверстрой;Анна Соколова;+37369123456;Бельцы\n';
const ROMANIAN = 'Firma;Persoana;Oraș\nTrei Nori;Ștefan Moraru;Bălți\n'
  .replaceAll('ș', 'ş')
  .replaceAll('Ș', 'Ş')
  .replaceAll('ț', 'ţ');

describe('letters', () => {
  test.each<[string, Uint8Array, string]>([
    ['windows-1251', encoded(RUSSIAN, 'windows-1251'), RUSSIAN],
    ['ibm866', encoded(RUSSIAN, 'ibm866'), RUSSIAN],
    ['koi8-r', encoded(RUSSIAN, 'koi8-r'), RUSSIAN],
    ['windows-1250', encoded(ROMANIAN, 'windows-1250'), ROMANIAN],
    ['utf-16le', wide('Company;City\nNord;Balti\n', true), 'Company;City\nNord;Balti\n'],
    ['utf-16be', wide('Company;City\nNord;Balti\n', false), 'Company;City\nNord;Balti\n'],
    ['utf-16le', wide(RUSSIAN, true, [0xff, 0xfe]), RUSSIAN],
    ['utf-16be', wide(RUSSIAN, false, [0xfe, 0xff]), RUSSIAN],
  ])('are found out: %s', async (encoding, bytes, text) => {
    const { rows, ...rest } = await table(bytes);
    expect(rest.encoding).toBe(encoding);
    expect(rows.map(({ cells }) => cells.join(';')).join('\n')).toBe(text.trim());
  });

  test('are as the user says where they were not', async () => {
    const { rows } = await table(encoded('Firma\nŁódź\n', 'windows-1250'), 'windows-1250');
    expect(rows[1]?.cells).toEqual(['Łódź']);
  });

  test('of a file in two encodings are read as most of it is', async () => {
    const mixed = new Uint8Array([
      ...new TextEncoder().encode(RUSSIAN.repeat(20)),
      ...encoded('Юг;Ион;1;2\n', 'windows-1251'),
    ]);
    const { rows, encoding } = await table(mixed);
    expect(encoding).toBe('utf-8');
    expect(rows).toHaveLength(41);
  });
});

describe('a text', () => {
  test.each([',', ';', '\t', '|', '^', '~', ':'])('is parted by “%s”', async (delimiter) => {
    const { rows, ...rest } = await table(
      `${['Company', 'City'].join(delimiter)}\n${['Nord', 'Balti'].join(delimiter)}`,
    );
    expect(rest.delimiter).toBe(delimiter);
    expect(rows[1]?.cells).toEqual(['Nord', 'Balti']);
  });

  test('says itself by what it is parted, as Excel writes it', async () => {
    const { rows } = await table('sep=;\nCompany;City\nNord, South;Balti\n');
    expect(rows[1]).toEqual({ cells: ['Nord, South', 'Balti'], line: 3 });
  });

  test('with a broken quotation mark loses that row and no other', async () => {
    const { rows, broken } = await table('Company,City\n"Nord,Balti\nSud,Cahul\nVest,"Orhei"\n');
    expect(broken).toEqual([2]);
    expect(rows.map(({ cells }) => cells[0])).toEqual(['Company', 'Sud', 'Vest']);
  });

  test('with more broken marks than slips is no table', async () => {
    expect(await problem('"a,b\n'.repeat(60))).toMatchObject({ code: 'open-quote' });
  });

  test('with a cell of a million letters is read, and the cell is cut', async () => {
    const { rows } = await table(`Company,Note\nNord,"${'x'.repeat(1_000_000)}"\nSud,short\n`);
    expect(rows.map(({ cells, isCut }) => [cells[1]?.length, isCut === true])).toEqual([
      [4, false],
      [LIMITS.cell, true],
      [5, false],
    ]);
  });

  test('of a million rows is refused in a sentence, soon', async () => {
    const started = performance.now();
    expect(await problem('Nord,1\n'.repeat(1_000_000))).toEqual({
      code: 'too-many-rows',
      params: { rows: LIMITS.rows },
    });
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  test('that is none is no table', async () => {
    expect(await problem('')).toMatchObject({ code: 'empty' });
    expect(await problem('\n \n\n')).toMatchObject({ code: 'empty' });
    expect(await problem(Uint8Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 251))).toMatchObject({
      code: 'no-table',
    });
    expect(await problem(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]))).toMatchObject({ code: 'old-excel' });
    expect(await problem(new Uint8Array(LIMITS.bytes + 1))).toMatchObject({ code: 'too-large' });
  });
});

describe('a workbook', () => {
  const written = (dateSystem: '1900' | '1904') =>
    writeXlsx({
      dateSystem,
      sheets: [
        {
          name: 'A',
          rows: [
            ['Company', 'Since', 'Phone', 'Formula', 'Yes'],
            ['Nord', new Date(Date.UTC(2026, 10, 18)), 37_369_123_456, '=1+1', true],
          ],
          columns: [{}, { numFmt: 'yyyy-mm-dd' }],
        },
      ],
    });

  test.each(['1900', '1904'] as const)('is read in the calendar of %s', async (system) => {
    const { rows } = await table(await written(system));
    expect(rows[1]).toEqual({ cells: ['Nord', '2026-11-18', '37369123456', '=1+1', 'true'], line: 2 });
  });

  test('has days of 1900 and the one that never was', async () => {
    const rows = [
      ...[1, 59, 60, 61].map((serial) => `<row r="${serial}"><c r="A${serial}" s="1"><v>${serial}</v></c></row>`),
    ].join('');
    const answer = await table(workbook(rows));
    expect(answer.rows.map(({ cells }) => cells[0])).toEqual(['1900-01-01', '1900-02-28', '1900-02-28', '1900-03-01']);
  });

  test('that is damaged, a bomb, or none, is refused', async () => {
    const bytes = await written('1900');
    expect(await problem(bytes.slice(0, bytes.length / 2))).toMatchObject({ code: 'broken' });
    expect(await problem(zipSync({ 'a.txt': strToU8('hello') }))).toMatchObject({ code: 'no-table' });
    const many = Array.from({ length: LIMITS.rows + 10 }, (_, i) => `<row r="${i + 1}"><c><v>1</v></c></row>`).join('');
    expect(await problem(workbook(many))).toEqual({ code: 'too-many-rows', params: { rows: LIMITS.rows } });
    const bomb = zipSync({
      'xl/worksheets/sheet1.xml': strToU8('<a/>'),
      'xl/sharedStrings.xml': new Uint8Array(LIMITS.packed + 1),
    });
    expect(await problem(bomb)).toMatchObject({ code: 'too-large' });
  }, 30_000);
});

function workbook(rows: string): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
  });
}
