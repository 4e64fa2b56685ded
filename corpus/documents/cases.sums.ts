import type { DocumentCase } from './cases';

/** How sums are written: in steps, with a minus, without a currency. */
export const sums: DocumentCase[] = [
  // two magnitudes together
  ['Счёт № 61 на 2 млн 350 тыс. руб.', { kind: 'invoice', number: '61', amount: '2350000.00 RUB' }],
  ['КП № 19: 4 млн 75 тысяч рублей', { kind: 'proposal', number: '19', amount: '4075000.00 RUB' }],
  ['Смета на 1 млн 200 тыс. 800 руб.', { kind: 'proposal', amount: '1200800.00 RUB' }],
  ['Счёт 33 на 18 тыс. 600 руб.', { kind: 'invoice', number: '33', amount: '18600.00 RUB' }],
  ['КП на 3 млн и 150 тыс. рублей', { kind: 'proposal', amount: '3150000.00 RUB' }],
  ['КП № 8 на 6 млн 5 тыс. €', { kind: 'proposal', number: '8', amount: '6005000.00 EUR' }],
  ['Invoice 61: 3 million 250 thousand euros', { kind: 'invoice', number: '61', amount: '3250000.00 EUR' }],
  ['Offer 19 for €1 million 400 thousand', { kind: 'proposal', number: '19', amount: '1400000.00 EUR' }],
  ['Quote 8: 12 thousand 300 USD', { kind: 'proposal', number: '8', amount: '12300.00 USD' }],
  ['Oferta nr. 61: 2 milioane 300 de mii de lei', { kind: 'proposal', number: '61', amount: '2300000.00 MDL' }],
  ['Oferta nr. 19: 14 mii 700 lei', { kind: 'proposal', number: '19', amount: '14700.00 MDL' }],
  ['Factura nr. 8, 350 de mii de lei', { kind: 'invoice', number: '8', amount: '350000.00 MDL' }],
  ['Счёт № 9 на 12 т. 500 р.', { kind: 'invoice', number: '9' }],
  ['Offer 19: 1m 200k EUR', { kind: 'proposal', number: '19', amount: '1200000.00 EUR' }],
  // a minus, wherever it stands
  ['Credit note No. 204: EUR 90.00-', { amount: '-90.00 EUR' }],
  ['Счёт № 44 (корректировка) на сумму − 2 600 руб.', { kind: 'invoice', number: '44', amount: '-2600.00 RUB' }],
  ['Credit note for invoice 204: -€350.00', { kind: 'invoice', number: '204', amount: '-350.00 EUR' }],
  ['Credit note for invoice 204: − £1,020.00', { kind: 'invoice', number: '204', amount: '-1020.00 GBP' }],
  ['Credit note for invoice 204 - EUR 90.00', { kind: 'invoice', number: '204', amount: '-90.00 EUR' }],
  ['Credit note for invoice 204: (€1,020.00)', { kind: 'invoice', number: '204', amount: '-1020.00 EUR' }],
  ['Credit note for invoice 204: 1,020.00- EUR', { kind: 'invoice', number: '204', amount: '-1020.00 EUR' }],
  [
    'Credit note for invoice 204, 350.00 EUR',
    { kind: 'invoice', number: '204', amounts: ['-350.00 EUR', '350.00 EUR'] },
  ],
  ['Invoice 204: -$75', { kind: 'invoice', number: '204', amount: '-75.00 USD' }],
  ['Invoice 204: –75 EUR', { kind: 'invoice', number: '204', amount: '-75.00 EUR' }],
  ['Corrected invoice 204 for minus 75 EUR', { kind: 'invoice', number: '204', amount: '-75.00 EUR' }],
  ['Offer 204 - $75', { kind: 'proposal', number: '204', amount: '75.00 USD' }],
  ['Корректировочный счёт № 44: минус 2 600 руб.', { kind: 'invoice', number: '44', amount: '-2600.00 RUB' }],
  ['Счёт № 44, сторно - 2 600 руб.', { kind: 'invoice', number: '44', amount: '-2600.00 RUB' }],
  ['Кредит-нота к счёту № 44 на -$ 80', { kind: 'invoice', number: '44', amount: '-80.00 USD' }],
  ['Счёт № 44: - 2 600,00 ₽', { kind: 'invoice', number: '44', amount: '-2600.00 RUB' }],
  ['Кредит-нота к счёту № 44 на 80 евро', { kind: 'invoice', number: '44', amounts: ['-80.00 EUR', '80.00 EUR'] }],
  ['Factura storno nr. 44: - 2.600,00 lei', { kind: 'invoice', number: '44', amount: '-2600.00 MDL' }],
  ['Factura storno nr. 44 în valoare de minus 2.600,00 lei', { kind: 'invoice', number: '44', amount: '-2600.00 MDL' }],
  ['Factura nr. 44: –2.600,00 lei', { kind: 'invoice', number: '44', amount: '-2600.00 MDL' }],
  ['Notă de credit la factura nr. 44: -€80', { kind: 'invoice', number: '44', amount: '-80.00 EUR' }],
  // kopecks
  ['Счёт № 52 на 7400—25 руб.', { kind: 'invoice', number: '52', amount: '7400.25 RUB' }],
  ['Счёт № 52 на 7 400 р. 25 к.', { kind: 'invoice', number: '52', amount: '7400.25 RUB' }],
  ['Счёт № 52: 7 400 руб. - 25 коп.', { kind: 'invoice', number: '52', amount: '7400.25 RUB' }],
  ['Счёт № 52 на 7 400 – 25 руб.', { kind: 'invoice', number: '52', amounts: ['25.00 RUB', '7400.25 RUB'] }],
  // currencies of three decimals
  ['Invoice 52, KWD 2,310.750', { kind: 'invoice', number: '52', amount: '2310.750 KWD' }],
  ['Invoice 52: 2 310,750 TND', { kind: 'invoice', number: '52', amount: '2310.750 TND' }],
  ['Invoice 52: JOD 480', { kind: 'invoice', number: '52', amount: '480.000 JOD' }],
  ['Invoice 52: OMR 2,310.5', { kind: 'invoice', number: '52', amount: '2310.500 OMR' }],
  ['Invoice 52: KWD 0.250', { kind: 'invoice', number: '52', amount: '0.250 KWD' }],
  ['Invoice 52, BHD 12.250', { kind: 'invoice', number: '52', amounts: ['12.250 BHD', '12250.000 BHD'] }],
  ['Счёт № 52 на 12,250 KWD', { kind: 'invoice', number: '52', amounts: ['12.250 KWD', '12250.000 KWD'] }],
  ['Factura nr. 52: 2.310,750 BHD', { kind: 'invoice', number: '52', amount: '2310.750 BHD' }],
  // no currency beside the sum
  [
    { subject: 'Счёт № 71', text: 'Насос 2 шт. 38 000 руб.\nМонтаж 4 000 руб.\nИтого 42 000' },
    { kind: 'invoice', number: '71', amount: '42000.00 RUB' },
  ],
  [
    { subject: 'Счёт № 71', text: 'Цены в евро.\nИтого: 42 000,00' },
    { kind: 'invoice', number: '71', amount: '42000.00 EUR' },
  ],
  [
    { subject: 'Счёт № 71', text: 'Итого: 42 000,00' },
    { kind: 'invoice', number: '71' },
  ],
  [
    { subject: 'Счёт № 71', text: 'Всего 3 позиции' },
    { kind: 'invoice', number: '71' },
  ],
  [
    { subject: 'Счёт № 71', text: 'Валюта: USD\nК оплате 1500-50' },
    { kind: 'invoice', number: '71', amount: '1500.50 USD' },
  ],
  [
    { subject: 'Offer 71', text: 'Pump 900.00 EUR\nDelivery 100.00\nTotal 1,000.00' },
    { kind: 'proposal', number: '71', amount: '1000.00 EUR' },
  ],
  [
    { subject: 'Invoice 71', text: 'All prices in GBP\nAmount due: 1,000.00' },
    { kind: 'invoice', number: '71', amount: '1000.00 GBP' },
  ],
  [
    { subject: 'Invoice 71', text: 'Total (EUR): 1,000.00' },
    { kind: 'invoice', number: '71', amount: '1000.00 EUR' },
  ],
  [
    { subject: 'Invoice 71', text: 'Total: 1,000.00' },
    { kind: 'invoice', number: '71' },
  ],
  [
    { subject: 'Invoice 71', text: 'Total 12 boxes' },
    { kind: 'invoice', number: '71' },
  ],
  [
    { subject: 'Factura nr. 71', text: 'Pompă 900,00 lei\nTransport 100,00\nTotal 1.000,00' },
    { kind: 'invoice', number: '71', amount: '1000.00 MDL' },
  ],
  [
    { subject: 'Factura nr. 71', text: 'Total de plată: 1.000,00' },
    { kind: 'invoice', number: '71' },
  ],
  [
    { subject: 'Invoice 71', text: 'Total net 100.00 GBP\nVAT 20.00\nTotal gross 120.00' },
    { kind: 'invoice', number: '71', amount: '120.00 GBP' },
  ],
  // what the document is called is not what its sum is called
  ['Счёт на аванс № 71 — 42 тыс. руб.', { kind: 'invoice', number: '71', amount: '42000.00 RUB' }],
  ['VAT on invoice 71: 200 EUR', { kind: 'invoice', number: '71', amounts: ['200.00 EUR'] }],
  ['Скидка 10%, счёт № 71 на 900 руб. вместо 1 000 руб.', { kind: 'invoice', number: '71', amount: '900.00 RUB' }],
  ['Ofertă între 10.000 și 12.000 lei', { kind: 'proposal', amounts: ['12000.00 MDL'] }],
  ['Предложение: от 10 000 до 12 000 руб.', { kind: 'proposal', amounts: ['12000.00 RUB'] }],
  ['Invoice 71 € 500 / $ 540', { kind: 'invoice', number: '71', amounts: ['500.00 EUR', '540.00 USD'] }],
  // the currency belongs to the figures after it
  ['Invoice 3041 €620', { kind: 'invoice', number: '3041', amount: '620.00 EUR' }],
  ['Invoice 3041 EUR 1,620.40', { kind: 'invoice', number: '3041', amount: '1620.40 EUR' }],
  ['Offer 88 € 1.620', { kind: 'proposal', number: '88', amount: '1620.00 EUR' }],
  ['Quote 88 $1,620', { kind: 'proposal', number: '88', amount: '1620.00 USD' }],
  ['Invoice 2026 EUR 620', { kind: 'invoice', amount: '620.00 EUR' }],
  ['КП 88 $1 620', { kind: 'proposal', number: '88', amount: '1620.00 USD' }],
  ['Счёт 304 € 16 200', { kind: 'invoice', number: '304', amount: '16200.00 EUR' }],
  ['Factura 5 lei 500', { kind: 'invoice', number: '5', amount: '500.00 MDL' }],
  ['Factura 71 lei 1.500,00', { kind: 'invoice', number: '71', amount: '1500.00 MDL' }],
  ['Счёт 5 руб. 500', { kind: 'invoice', number: '5', amount: '500.00 RUB' }],
  ['Factura 500 lei', { kind: 'invoice', amount: '500.00 MDL' }],
  ['Invoice 3 2026 EUR 500', { kind: 'invoice', number: '3', amount: '500.00 EUR' }],
  ['Factura 3 2026 EUR 1.500', { kind: 'invoice', number: '3', amount: '1500.00 EUR' }],
  ['Oferta 88 € 620', { kind: 'proposal', number: '88', amount: '620.00 EUR' }],
  [
    'Factura 304 EUR 620, scadentă la 30.11.2026',
    { kind: 'invoice', number: '304', amount: '620.00 EUR', until: '2026-11-30' },
  ],
];
