import { test } from 'vitest';
import { weekends } from '../workingDays';
import { findPromises } from './index';

const yes = `I'll have our engineer call you on Thursday.
We'll get this sorted by Monday.
I will revert by tomorrow EOD.
I'll double-check with accounting and let you know on Friday.
Our team will prepare it and I'll send it over on Monday morning.
I can confirm we'll dispatch on Friday.
I'll be sending the contract tomorrow.
We'll be delivering on Thursday.
I'll ping you on Monday.
I'll send the samples today and the price list tomorrow.
Give me until Friday and I'll send the numbers.
I'll need a day to check, so I will write on Friday.
Перешлю вам на почту завтра с утра
Счет на оплату выставлю сегодня-завтра.
Отпишусь по срокам в понедельник, после планёрки.
Завтра утром первым делом позвоню в банк.
Пришлю сегодня счёт, а завтра договор.
Мы с вами свяжемся в начале недели.
Ориентировочно в четверг отправим машину.
Пришлём не раньше понедельника.
Буду готов ответить в пятницу.
Смогу отправить только завтра.
Дайте мне время до пятницы, подготовлю расчёт.
Я вам ближе к пятнице отзвонюсь.
Vă las un mesaj mâine.
Mâine la prima oră vă trimit factura.
O să încerc să vă răspund până vineri.
Vă ținem la curent, luni aveți răspunsul.
Vom face tot posibilul să livrăm joi.
Azi trimit factura, iar mâine contractul.
Ne auzim luni!
Mâine mă ocup de asta.
Vi le expediez joi prin curier.
Până la sfârșitul săptămânii primiți oferta actualizată.`;
const no = `I'll be in the office on Monday.
We'll be happy to see you on Friday.
I'll take Friday off.
I will be waiting for your call tomorrow.
I will see what the factory says on Monday.
We'll have a meeting with the factory on Friday.
You will need to pay by Monday.
The contract that we will sign expires on 30 November.
Tomorrow we celebrate our anniversary.
I'll remember our talk of Monday.
The price we'll charge from December is 12 euro.
As promised on Monday, I am sending the offer.
I am sending the documents you asked for on Monday.
Напоминаю, что завтра последний день оплаты.
Отправляю вам документы, которые вы просили в понедельник.
Высылаю счёт от 16 ноября.
Как и обещал в понедельник, высылаю прайс.
Работаем завтра до обеда.
Поздравляем вас с наступающим 8 марта!
Жду завтра вашего звонка.
Буду очень благодарен за ответ до пятницы.
Цену, которую мы дадим, пересмотрят в декабре.
Мы ждём машину в четверг.
Встречу в пятницу отменили.
Vă trimit atașat oferta cerută luni.
Conform discuției de luni, vă trimit contractul.
Cum am promis ieri, revin cu oferta.
Vă mulțumim și vă așteptăm vineri.
Vă doresc un weekend plăcut!
Lucrăm mâine până la prânz.
Vă reamintesc că mâine e ultima zi de plată.
Vin clienții vineri, deci e aglomerat.
Facem inventar vineri, suntem închiși.
Fac parte din echipă de luni.`;
test('x', () => {
  const f = (l: string) =>
    findPromises(l, { now: '2026-11-18T12:00', calendar: weekends }).map(
      ({ kind, due, text }) => `${kind} ${due} «${text}»`,
    );
  for (const l of yes.split('\n')) console.log(`Y ${f(l).length ? '  ' : '!!'} ${l} -> ${f(l).join(' | ')}`);
  for (const l of no.split('\n')) console.log(`N ${f(l).length ? '!!' : '  '} ${l} -> ${f(l).join(' | ')}`);
});
