import { expect, test } from 'vitest';
import type { Encoding } from '../../domain/bankColumns';
import { textOf } from './encoding';

/** One byte a letter, by what the browser makes of each. */
function encoded(text: string, encoding: Encoding): Uint8Array {
  const letters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}

const wide = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

const CZECH = 'Datum zaúčtování;Částka;Měna;Název protiúčtu\n16.11.2026;5;CZK;Mlýn Žďár\n';
const FRENCH = 'Date opération;Libellé;Montant;Devise\n16/11/2026;à la fête, reçu à Nîmes;5;EUR\n';
const SPANISH = 'Fecha operación;Descripción;Importe;Divisa\n16/11/2026;Año nuevo, mañana en España;5;EUR\n';
const RUSSIAN = 'Дата операции;Назначение платежа;Сумма;Валюта\n16.11.2026;Оплата по счёту;5;RUB\n';
const ROMANIAN = 'Data tranzacţiei;Destinaţia plăţii;Suma;Valuta\n16.11.2026;Plată chirie ianuarie;5;RON\n';

test.each<[Encoding, string]>([
  ['windows-1250', CZECH],
  ['windows-1250', ROMANIAN],
  ['windows-1252', FRENCH],
  ['windows-1252', SPANISH],
  ['windows-1251', RUSSIAN],
  ['ibm866', RUSSIAN],
  ['koi8-r', RUSSIAN],
])('%s is told by what it makes of the text', (encoding, text) => {
  expect(textOf(encoded(text, encoding)).text).toBe(text);
});

test('two bytes a letter without a mark', () => {
  expect(textOf(wide(CZECH, true))).toEqual({ text: CZECH, encoding: 'utf-16le' });
  expect(textOf(wide(CZECH, false))).toEqual({ text: CZECH, encoding: 'utf-16be' });
});

test('UTF-8 with a byte that is wrong, or cut off within a letter, is UTF-8', () => {
  const bytes = new TextEncoder().encode(RUSSIAN);
  const hurt = Uint8Array.from([...bytes, 0xff, 0x0a]);
  expect(textOf(hurt)).toEqual({ text: `${RUSSIAN}\uFFFD\n`, encoding: 'utf-8' });
  expect(textOf(bytes.subarray(0, 25)).encoding).toBe('utf-8');
});

test('the user’s word goes before all', () => {
  expect(textOf(encoded('Имя', 'ibm866'), 'windows-1251')).toEqual({ text: '€¬п', encoding: 'windows-1251' });
});
