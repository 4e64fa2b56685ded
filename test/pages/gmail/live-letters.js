/** A hundred conversations of one trading firm with a dozen invented ones; the same at every start. */
export const ME = { name: 'Marina Ceban', address: 'marina@studio.example' };

const PEOPLE = [
  { name: 'Анна Соколова', address: 'anna.sokolova@severstroy.example' },
  { name: 'Mihai Ionescu', address: 'mihai.ionescu@dacia-parts.example' },
  { name: 'James Whitfield', address: 'j.whitfield@northbuild.example' },
  { name: 'Павел Орлов', address: 'p.orlov@orlov-trade.example' },
  { name: 'Elena Popa', address: 'elena.popa@agroplant.example' },
  { name: 'Clara Ng', address: 'clara.ng@harbour-foods.example' },
  { name: 'Ștefan Rusu', address: 'stefan.rusu@vinaria-codru.example' },
  { name: 'Игорь Лебедев', address: 'lebedev@tehsnab.example' },
  { name: 'Priya Nair', address: 'priya@coastline-hotels.example' },
  { name: 'Ольга Крылова', address: 'o.krylova@krylov-mebel.example' },
  { name: 'Ana Munteanu', address: 'ana.munteanu@moldfruct.example' },
  { name: 'Trade Weekly', address: 'news@trade-weekly.example' },
];

const LETTERS = [
  {
    subject: 'Заявка на 40 поддонов',
    text: ['Марина, добрый день!', 'Посчитайте, пожалуйста, 40 поддонов с доставкой.'],
  },
  { subject: 'Oferta 118, termen de livrare', text: ['Bună ziua,', 'Plătim până pe 25.'] },
  { subject: 'Invoice 2026-298', text: ['Hello Marina,', 'The transfer goes out on Monday.'] },
  { subject: 'Счёт 2026-311', text: ['Здравствуйте!', 'Оплатим в пятницу.'] },
  { subject: 'Reclamație, lotul 77', text: ['Bună ziua,', 'Două piese sunt zgâriate.'] },
  { subject: 'Samples for the spring range', text: ['Thank you for the samples.', 'Could you call me on Thursday?'] },
];

const TELEPHONES = ['+7 812 555-01-42', '+373 22 555 014', '+44 20 7946 0142'];

/** Sixteen hexadecimal digits, as Gmail's ids; one message of a conversation shares its id. */
const idOf = (conversation, message) => (0x19aa3f10c6b2d401n - BigInt(conversation * 4096 + message)).toString(16);

export const CONVERSATIONS = Array.from({ length: 100 }, (_, number) => conversation(number));

function conversation(number) {
  const client = PEOPLE[number % PEOPLE.length];
  const { subject, text } = LETTERS[number % LETTERS.length];
  const signed = [...text, client.name, TELEPHONES[number % TELEPHONES.length]];
  const received = { id: idOf(number, 0), from: client, to: [ME], text: signed, attachments: [] };
  if (number % 3 === 0) received.attachments.push('Specification.pdf');
  const messages = [received];
  if (number % 4 === 1) {
    const answer = {
      id: idOf(number, 1),
      from: ME,
      to: [client],
      text: ["I'll send the calculation tomorrow.", ME.name],
      attachments: [],
    };
    const last = {
      id: idOf(number, 2),
      from: client,
      to: [ME],
      text: ['Thank you, we are waiting.', client.name],
      attachments: [],
    };
    messages.push(answer, last);
  }
  return {
    id: idOf(number, 0),
    subject,
    client,
    messages,
    unread: number % 5 === 0,
    date: `Nov ${21 - Math.floor(number / 8)}`,
  };
}
