import { expect, test } from 'vitest';
import type { Meaning } from '../../domain/bringing/columns';
import { openList, readList } from './reading';

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function readText(text: string, meanings?: Meaning[]) {
  const list = await openList(bytesOf(text), []);
  if ('problem' in list) throw new Error(list.problem.code);
  const columns = { meanings: meanings ?? list.meanings };
  return { list, ...readList(list, { columns, fields: [], country: 'MD', currency: 'MDL' }) };
}

test('the columns of Google’s contacts are known, of both its exports', async () => {
  const now = await readText(
    'First Name,Middle Name,Last Name,Phonetic First Name,Phonetic Middle Name,Phonetic Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value\n' +
      'Anna,,Sokolova,,,,,,,,Severstroy,Buyer,,1980-05-17,calls at noon,,* myContacts ::: Builders,* Work,anna@severstroy.example ::: a.s@severstroy.example,,,Mobile,+373 22 123456\n',
  );
  expect(now.list.known).toBe('google');
  expect(now.drafts).toMatchObject([
    {
      name: 'Severstroy',
      tags: ['Builders'],
      notes: ['calls at noon'],
      domains: ['severstroy.example'],
      people: [
        {
          name: 'Anna Sokolova',
          post: 'Buyer',
          emails: ['anna@severstroy.example', 'a.s@severstroy.example'],
          phones: ['+37322123456'],
          birthday: '1980-05-17',
        },
      ],
    },
  ]);
  const then = await readText(
    'Name,Given Name,Additional Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title\nAnna Sokolova,Anna,,Sokolova,* myContacts,Work,anna@severstroy.example,Work,022 123 456,Severstroy,Buyer\n',
  );
  expect(then.list.known).toBe('google');
  expect(then.drafts).toMatchObject([
    { name: 'Severstroy', tags: [], people: [{ name: 'Anna Sokolova', phones: ['+37322123456'] }] },
  ]);
});

test('how often to be in touch, and how they want to be served, in three languages', async () => {
  const { drafts, leftOut } = await readText(
    'Компания;Важность;Стиль обслуживания;Дней между контактами\nСеверстрой;ВИП;Ценит отношения;\nAltfirma;obișnuit;loial la distanță;45\nMoth & Ladder;B;whatever;often\nTrei Nori;gold;One-off;400\n',
  );
  expect(drafts).toMatchObject([
    { name: 'Северстрой', tier: 'key', style: 'relationship' },
    { name: 'Altfirma', tier: 'regular', style: 'distance', everyDays: 45 },
    { name: 'Moth & Ladder', tier: 'regular' },
    { name: 'Trei Nori', style: 'one-off' },
  ]);
  expect(leftOut.map(({ code, params }) => [code, (params as { cell?: string }).cell])).toEqual([
    ['not-a-number', 'often'],
    ['not-a-style', 'whatever'],
    ['not-a-tier', 'gold'],
    ['not-a-number', '400'],
  ]);
});

test('the columns of Outlook’s contacts are known', async () => {
  const { list, drafts } = await readText(
    '"Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business City","Business Country/Region","Business Phone","Mobile Phone","Birthday","Categories","E-mail Address","E-mail Type","E-mail 2 Address","Notes","Web Page"\n' +
      '"","Ion","","Rusu","","Casa Verde SRL","","Director","Cluj","Romania","0264 123456","+40 722 123456","0/0/00","Garden;Key","ion@casaverde.example","SMTP","","",""\n',
  );
  expect(list.known).toBe('outlook');
  expect(drafts).toMatchObject([
    {
      name: 'Casa Verde SRL',
      city: 'Cluj',
      country: 'RO',
      tags: ['Garden', 'Key'],
      people: [{ name: 'Ion Rusu', post: 'Director' }],
    },
  ]);
  expect(drafts[0]?.people[0]).not.toHaveProperty('birthday');
});

test.each([
  ['Компания;Контактное лицо;Почта;Телефон;Город\nСеверстрой;Анна;anna@severstroy.example;069123456;Бельцы\n'],
  ['Firma\tPersoana de contact\tE-mail\tTelefon\tOraș\nСеверстрой\tАнна\tanna@severstroy.example\t069123456\tБельцы\n'],
  ['Company|Contact|Email|Phone|City\nСеверстрой|Анна|anna@severstroy.example|069123456|Бельцы\n'],
])('columns are guessed by their names: %s', async (text) => {
  const { drafts, leftOut } = await readText(text);
  expect(leftOut).toEqual([]);
  expect(drafts).toMatchObject([
    {
      name: 'Северстрой',
      city: 'Бельцы',
      people: [{ name: 'Анна', emails: ['anna@severstroy.example'], phones: ['+37369123456'] }],
    },
  ]);
});

test('without names of columns an address looks like one', async () => {
  const { list, drafts } = await readText(
    'Nord,anna@nord.example,+373 69 123456\nSud,ion@sud.example,+373 69 654321\n',
  );
  expect(list.meanings).toEqual(['company', 'email', 'phone']);
  expect(drafts.map(({ name, lines }) => [name, lines])).toEqual([
    ['Nord', [1]],
    ['Sud', [2]],
  ]);
});

test('rows of one company under several people are one client, of one name in two towns two', async () => {
  const { drafts } = await readText(
    'Company,City,Person,Email\n' +
      'Nord SRL,Chisinau,Anna,anna@nord.example\n' +
      'NORD,,Boris,boris@nord.example\n' +
      'Nord,Balti,Vera,vera@nordbalti.example\n' +
      ',,Ion,ion@nord.example\n' +
      ',,Petru,petru@gmail.com\n',
  );
  expect(drafts.map(({ name, city, people }) => [name, city, people.map((person) => person.name)])).toEqual([
    ['Nord SRL', 'Chisinau', ['Anna', 'Boris', 'Ion']],
    ['Nord', 'Balti', ['Vera']],
    ['Petru', undefined, ['Petru']],
  ]);
});

test('orders stand with their client, by day, sum and items', async () => {
  const { drafts, leftOut } = await readText(
    'Company,Order date,Order amount,Currency,Items\nNord,17.11.2026,"1 200,50",EUR,boards; nails\nNord,18.11.2026,300,,\nNord,,5,,\n',
  );
  expect(drafts[0]?.orders).toEqual([
    { ordered: '2026-11-17', amount: { minor: 120_050, currency: 'EUR' }, items: ['boards', 'nails'] },
    { ordered: '2026-11-18', amount: { minor: 30_000, currency: 'MDL' }, items: [] },
  ]);
  expect(leftOut).toEqual([{ code: 'no-order-date', params: { line: 4 } }]);
});

test('what cannot be read is told by its row, and the rest of the row goes in', async () => {
  const { drafts, leftOut } = await readText(
    'Company,Person,Email,Phone\nNord,Anna,anna at nord,12\n"  ", , ,\nSud,,ion@sud.example,\n,,,+\n',
  );
  expect(drafts.map(({ name }) => name)).toEqual(['Nord', 'Sud']);
  expect(leftOut).toEqual([
    { code: 'not-an-address', params: { line: 2, cell: 'anna at nord' } },
    { code: 'not-a-phone', params: { line: 2, cell: '12' } },
    { code: 'not-a-phone', params: { line: 5, cell: '+' } },
    { code: 'nobody', params: { line: 5 } },
  ]);
});

test('a column makes a field, whatever it is called, and two of one name are two columns', async () => {
  const { drafts, newFields, list } = await readText('Company,__proto__,Size,Size\nNord,x,5,6\n', [
    'company',
    'new',
    'new',
    null,
  ]);
  expect(list.header).toEqual(['Company', '__proto__', 'Size', 'Size']);
  expect(newFields.map(({ name, kind }) => [name, kind])).toEqual([
    ['__proto__', 'text'],
    ['Size', 'number'],
  ]);
  expect(drafts[0]?.fields.map(([, value]) => value)).toEqual(['x', 5]);
  expect({}).not.toHaveProperty('x');
});
