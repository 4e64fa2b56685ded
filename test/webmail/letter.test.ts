import { expect, test } from 'vitest';
import { compose } from './letter.ts';
import { readLetter } from './read-letter.ts';

test.each([
  ['Иван Сергеев', 'Счёт № 118 на образцы плитки для магазина в Кишинёве, срочно', 'Здравствуйте!\nОплатим в пятницу.'],
  ['Ștefan Țurcanu', 'Comandă și plată până vineri', 'Bună ziua,\nplătim până pe 25.'],
  ['Popescu, Maria', 'Offer', 'A line that starts with a dot:\n.\nFrom here on.'],
  ['', '=?no encoded word?', ''],
])('a letter from «%s» is read as it was written', async (name, subject, text) => {
  const bytes = await compose({
    from: name ? `"${name}" <client@client.example>` : 'client@client.example',
    to: ['marina@studio.example', 'Шеф <boss@studio.example>'],
    cc: 'olga@client.example',
    subject,
    text,
    messageId: '<1@client.example>',
    attachments: [{ name: 'КП-118.pdf', type: 'application/pdf', content: '%PDF-1.4' }],
  });

  expect(bytes.toString('latin1')).toMatch(/^[\x20-\x7e\r\n\t]*$/);
  const letter = readLetter(bytes);
  expect(letter).toMatchObject({
    from: [{ name, address: 'client@client.example' }],
    to: [
      { name: '', address: 'marina@studio.example' },
      { name: 'Шеф', address: 'boss@studio.example' },
    ],
    cc: [{ name: '', address: 'olga@client.example' }],
    subject,
    messageId: '<1@client.example>',
    attachments: [{ name: 'КП-118.pdf', type: 'application/pdf', size: 8 }],
  });
  expect(letter.text.replaceAll('\r\n', '\n').trimEnd()).toBe(text);
});

test('a name is written in two words whose border cuts a letter in half', () => {
  const [first, second] = ['0L/RgA==', '0LjQstC10YI='].map((word) => Buffer.from(word, 'base64'));
  const bytes = Buffer.concat([first as Buffer, second as Buffer]);
  const words = [bytes.subarray(0, 3), bytes.subarray(3)].map((half) => `=?utf-8?B?${half.toString('base64')}?=`);
  const letter = readLetter(Buffer.from(`From: ${words.join('\r\n ')} <a@b.example>\r\n\r\nHello`));
  expect(letter.from).toEqual([{ name: 'привет', address: 'a@b.example' }]);
});

test('quoted-printable text in an older charset is read', () => {
  const head = 'Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: quoted-printable';
  expect(readLetter(Buffer.from(`${head}\r\n\r\n=F0=D2=C9=D7=\r\n=C5=D4`)).text).toBe('Привет');
});
