import { oliver, priya } from './en.js';
import { doina, stefan } from './ro.js';
import { anna, ignat, marina } from './ru.js';

/** The account of the mailbox: a manager of a small firm that sells packaging. */
export const account = {
  name: 'Vera Lungu',
  address: 'manager@firma.example',
  signature: `Vera Lungu
    Firma
    +373 22 000 001`,
};

const colleague = { name: 'Ion Rusu', address: 'ion.rusu@firma.example', signature: '' };

/** What the manager sent before the mailbox was opened. */
export const earlierSent = [
  {
    id: 'sent-samples',
    to: [anna],
    subject: 'Образцы коробов',
    daysAgo: 7,
    at: '12:10',
    body: `Анна, добрый день! Три образца уехали курьером: трёхслойный и два пятислойных. Наберу вас в четверг, обсудим.`,
  },
  {
    id: 'sent-proposal-118',
    to: [marina],
    subject: 'КП № 118: стаканы с печатью',
    daysAgo: 3,
    at: '10:40',
    body: `Марина, добрый день!

      Предложение во вложении: 30\u00a0000 стаканов 250 мл с вашим жирафом, 12\u00a0400 евро, срок три недели. Позвоню через два дня.`,
    attachments: ['KP-118.pdf'],
  },
  {
    id: 'sent-invoice-204',
    to: [ignat],
    subject: 'Счёт 204',
    daysAgo: 8,
    at: '09:25',
    body: `Игнат, добрый день! Счёт 204 на 600 коробок под трость во вложении. Оплата до конца недели, отгрузка на следующий день.`,
    attachments: ['Schet-204.pdf'],
  },
  {
    id: 'sent-proposal-121',
    to: [stefan],
    cc: [doina],
    subject: 'Oferta 121: cutii de pantofi',
    daysAgo: 4,
    at: '11:02',
    body: `Bună ziua, Ștefan!

      Am atașat oferta 121: 12.000 de cutii de pantofi cu tipar într-o culoare, 4.960 EUR. Revin luni cu mostra capacului.`,
    attachments: ['Oferta-121.pdf', 'capac.png'],
  },
  {
    id: 'sent-proposal-124',
    to: [oliver],
    subject: 'Quote 124: shelf-ready cartons',
    daysAgo: 2,
    at: '16:18',
    body: `Hi Oliver,

      Attached is our quote 124 for 8,000 shelf-ready cartons, GBP 6,320.00, delivered. I'll send the perforation drawing tomorrow.`,
    attachments: ['Quote-124.pdf'],
  },
  {
    id: 'sent-invoice-81',
    to: [oliver],
    cc: [priya],
    subject: 'Invoice 81',
    daysAgo: 9,
    at: '14:45',
    body: `Hi Oliver, invoice 81 for the trial batch is attached, due in 14 days.`,
    attachments: ['Invoice-81.pdf'],
  },
  {
    id: 'sent-colleague',
    to: [colleague],
    subject: 'Машина на четверг',
    daysAgo: 4,
    at: '09:15',
    body: `Ион, на четверг нужна машина к «Сонному Жирафу», ворота 2, к семи утра.`,
  },
];
