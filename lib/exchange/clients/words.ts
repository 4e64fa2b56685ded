import type { BringColumn } from '../../domain/bringing/columns';
import { fold } from '../../domain/client';

/** What lists call their columns, in English, Russian and Romanian; folded when they are compared. */
const WORDS: Record<BringColumn, string> = {
  company:
    'company|company name|client|client name|customer|organization|organization name|organisation|account|account name|firm|компания|название|название компании|наименование|наименование клиента|клиент|организация|контрагент|покупатель|фирма|юр лицо|compania|companie|firma|client nume|denumire|denumirea|nume firma|organizatie|societate|cumparator',
  person:
    'person|name|contact|contact name|contact person|full name|display name|имя и фамилия|человек|фио|ф и о|контактное лицо|контакт|сотрудник|persoana|persoana de contact|contact nume|nume complet|nume si prenume|nume',
  firstName: 'first name|given name|имя|prenume',
  middleName: 'middle name|additional name|отчество|al doilea prenume',
  lastName: 'last name|family name|surname|фамилия|nume de familie',
  post: 'post|position|job title|title|occupation|organization title|должность|functie|functia|post ocupat',
  role: 'role|roles|роль|роли|rol|roluri',
  email:
    'e mail|email|mail|e mail address|email address|e mails|emails|почта|эл почта|электронная почта|адрес эл почты|адрес электронной почты|имейл|емейл|posta electronica|adresa de e mail|adresa email',
  phone:
    'phone|phones|telephone|phone number|mobile|mobile phone|business phone|cell|tel|телефон|телефоны|тел|номер телефона|мобильный|мобильный телефон|моб телефон|рабочий телефон|telefon|telefoane|telefon mobil|nr telefon|numar de telefon',
  tags: 'tags|tag|labels|categories|category|group|groups|segment|теги|тег|метки|метка|категория|категории|группа|сегмент|etichete|eticheta|categorie|categorii|grup',
  taxNumber:
    'tax number|tax id|vat|vat number|vat id|fiscal code|idno|cui|cif|инн|идно|код эдрпоу|едрпоу|эдрпоу|фискальный код|налоговый номер|cod fiscal|cod tva|numar fiscal|унп|бин',
  city: 'city|town|business city|город|населенный пункт|oras|orasul|localitate|localitatea',
  country: 'country|country region|business country region|business country|страна|tara',
  site: 'site|website|web site|web page|url|сайт|веб сайт|pagina web|site web|site ul',
  remember: 'remember|important|помнить|важно|запомнить|de retinut|important de stiut',
  tier: 'tier|level|importance|уровень|важность|как часто быть на связи|nivel|importanta|cat de des tinem legatura',
  everyDays:
    'days between contacts|every days|contact every|дней между контактами|раз в дней|zile intre contacte|la cate zile',
  style:
    'service style|how they want to be served|стиль обслуживания|стиль|как клиент хочет чтобы с ним работали|stil de servire|stilul de servire|cum vrea sa fie servit',
  note: 'note|notes|comment|comments|description|заметка|заметки|примечание|комментарий|комментарии|nota|note interne|observatii|comentariu|comentarii',
  birthday: 'birthday|date of birth|день рождения|дата рождения|д р|zi de nastere|ziua de nastere|data nasterii',
  orderDate:
    'order date|date of order|last order|last order date|purchase date|sale date|дата заказа|дата покупки|последний заказ|дата последнего заказа|дата продажи|data comenzii|ultima comanda|data ultimei comenzi|data cumpararii',
  orderAmount:
    'order amount|order sum|order total|amount|total|sum|сумма заказа|сумма|сумма покупки|итого|suma comenzii|valoarea comenzii|suma|valoare|total comanda',
  orderCurrency: 'currency|order currency|валюта|moneda|valuta',
  orderNumber:
    'order number|order no|order id|номер заказа|заказ|заказ номер|nr comenzii|numarul comenzii|comanda|nr comanda',
  orderItems:
    'items|order items|products|goods|товары|состав заказа|позиции|номенклатура|produse|articole|continutul comenzii',
  clientId: 'forget me not client',
  personId: 'forget me not person',
};

/** A column's name as it is compared: folded, its marks as blanks. */
export function headerKey(name: string): string {
  return fold(name.slice(0, 200))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const MEANINGS = new Map<string, BringColumn>(
  (Object.entries(WORDS) as [BringColumn, string][]).flatMap(([meaning, words]) =>
    words.split('|').map((word) => [headerKey(word), meaning] as const),
  ),
);

/** What a column of this name holds; "E-mail 2" is an "E-mail", of "Телефон (офис)" the words before the bracket tell. */
export function meaningOfHeader(name: string): BringColumn | undefined {
  const key = headerKey(name);
  const bare = headerKey(name.slice(0, 200).replace(/[([].*$/u, ''));
  return MEANINGS.get(key) ?? MEANINGS.get(key.replace(/ ?\d{1,2}$/u, '')) ?? (bare ? MEANINGS.get(bare) : undefined);
}

/** Words of a text that lists of clients have in their first lines, for telling in which letters they are written. */
export function knownWords(text: string): { all: number; western: number; central: number } {
  const words = fold(text.slice(0, 2_000)).split(/[^\p{L}]+/u);
  const all = words.filter((word) => word.length > 2 && SINGLE.has(word)).length;
  // "ã", "þ" and "º" stand in Romanian that was read as western; "ő" and "ŕ" in western that was read as central.
  const central = text.match(/[șşțţăČčŠšŽžŁłŃńĘęĄąŐőŰűŘřĚěůŹźŻż]/gu)?.length ?? 0;
  const western = text.match(/[ãõñçœèêëàùûîïÿ¿¡åøæ]/gu)?.length ?? 0;
  return { all, western: Number(western > central * 3), central: Number(central * 3 >= western) };
}

const SINGLE = new Set([...MEANINGS.keys()].flatMap((words) => words.split(' ')));
