import { anyOf } from '../line/text';

/*
 * Patterns over plain text (lib/reading/line/text.ts) in the three languages at once: small letters, no diacritics.
 */

const PROPOSAL = anyOf([
  'кп|коммерческ\\p{L}* предложени\\p{L}*|предложени[еяюй]\\p{L}{0,2}|оферт(?:а|ы|у|е|ой)|смет(?:а|ы|у|е)',
  'ofert(?:a|ei|e)|ofertele|deviz(?:ul|e)?|cotati(?:a|e|ei)|propuner(?:e|ea|ii|i)',
  '(?<!(?:can|to|we|could|will|would|may|i|also|not) )offers?|quotes?|quotations?|proposals?|estimates?',
]);

const INVOICE = anyOf([
  `(?<!${anyOf([
    'расч\\p{L}*|лицев\\p{L}*|номер|номера|банковск\\p{L}*|корр\\.|корреспондентск\\p{L}*|за|на|на этот|на ваш',
    'на наш|с',
  ])} )сч[её]т(?:а|у|ом|е)?(?:-(?:фактур|договор|оферт)\\p{L}*)?`,
  'инвойс\\p{L}*',
  'invoices?|inv\\.?|pro[ -]?forma(?: invoice)?',
  'factur(?:a|ii|ile|i|e)|proform(?:a|e|ei)|cont(?:ul)? (?:de|spre|pentru) (?:plata|achitare)',
  'contul(?= (?:nr\\.? ?)?\\d{1,8} (?:spre|de|pentru) (?:plata|achitare))',
]);

/** What a document is called; each is looked for as a whole word. */
export const KINDS = { proposal: PROPOSAL, invoice: INVOICE };

/** Prefixes of numbers that say the kind themselves: "INV-118.pdf". */
export const CODES = { proposal: 'qt|quo', invoice: 'inv' };

/** Ends of numbers that are words: "118-bis", «118 бис». */
export const SUFFIXES = 'bis|ter|бис|тер|доп';

/** Forms of companies, which stand after a number and before or behind a name. */
export const LEGAL_FORMS = 'ооо|оао|зао|пао|ао|тоо|ип|чп|srl|s\\.r\\.l\\.|sa|s\\.a\\.|ltd|llc|inc|gmbh|plc|sc';

/** Between the document's word and its number. */
export const FILLERS = anyOf([
  'на (?:пред)?оплату|на аванс|в (?:долларах|евро|рублях)|fiscala|de pret|comerciala|estimativ|de plata',
  'spre plata|proforma|invoice|noastra|наш[ае]?',
]);

/** What a number's mark may not be parted from the document's word by: the number is then another document's. */
export const OTHERS = anyOf([
  'по|к|ко|из|за|и|от|la|din|si|pentru|conform|under|for|per|to|and|of|договор\\p{L}*|заказ\\p{L}*',
  'заявк\\p{L}*|акт\\p{L}*|contract\\p{L}*|orders?|comand\\p{L}*|кп|оферт\\p{L}*|ofert\\p{L}*|offers?',
  'invoices?|factur\\p{L}*|сч[её]т\\p{L}*|на(?! (?:пред)?оплату)',
]);

export const MARK = '(?:№|#|n°|(?:nr|no|num|number|numar(?:ul)?|ref|номер)(?![\\p{L}]))[.:]*';

/** What may follow a number that no mark announces; "3 pumps" is no number. */
export const GOES_ON = anyOf([
  'by|until|till|or|please|или|sau|si|total\\p{L}*|grand total|amount|balance|sum|suma|worth|price|cost|pret\\p{L}*|valoare\\p{L}*|цен[аыуе]|итог\\p{L}*|всего|сумм\\p{L}*|общ\\p{L}*',
  'стоимост\\p{L}*|rev|ver|ред|верс\\p{L}*|копия|copy|от|на|по|к|для|за|с|и|из|в|до|срок|просроч\\p{L}*',
  'оплачен\\p{L}*|выставлен\\p{L}*|overdue|since|paid|was|has|restant\\p{L}*|neachitat\\p{L}*|achitat\\p{L}*',
  'действ\\p{L}*|испр\\p{L}*|вер\\p{L}*|of|dated|for|valid|validity|from|to|is|attached|due|expires|net',
  'payment|and|v|din|la|pe|pentru|valabil\\p{L}*|scadent\\p{L}*|spre|in|termen|date|data|cu|de',
]);

/** Before the date of the document itself. */
export const ISSUED = 'от|из|of|dated?|from|din(?: data(?: de)?)?|data|emisa(?: la)?|выставлен\\p{L}*';

/** At the beginning of a line of its own. */
export const ISSUED_LABEL = anyOf([
  '(?:(?:issue|invoice|offer) )?date(?: of issue)?|issued(?: on)?|дата(?: (?:сч[её]та|выставления|кп))?',
  'data(?: (?:emiterii|facturii|ofertei))?',
]);

/** Before the last day of a proposal or the due day of an invoice. */
export const UNTIL = anyOf([
  'действ\\p{L}*|срок\\p{L}*|оплат\\p{L}*|заплат\\p{L}*|отсрочк\\p{L}*|актуал\\p{L}*',
  'цен[ыа] (?:до|действ\\p{L}*)|due|payable|pay|payment|net|valid\\p{L}*|expir\\p{L}*|scaden\\p{L}*',
  'valabil\\p{L}*|termen\\p{L}*|achit\\p{L}*|plat(?:a|it|iti|ii)',
]);

/** What an amount is called, by the words before it; the nearest one holds. */
export type Role = 'due' | 'total' | 'part' | 'paid' | 'plain';

export const ROLES: readonly (readonly [words: string, role: Role])[] = [
  [
    anyOf([
      'к оплате|(?:итого|всего) (?:к оплате|с ндс)|общая сумма|(?:total )?de (?:plata|achitat)|total cu tva',
      'total general|amount (?:due|payable)|(?:total|balance) due|grand total',
      'total (?:incl\\p{L}*\\.?|with) (?:vat|tax)|total gross|gross total|total brut',
    ]),
    'due',
  ],
  [
    anyOf([
      'итого|всего|на (?:общую )?сумму|сумма|в сумме|total|in total|suma|in suma de|(?:pe|pentru) suma(?: de)?',
      'in valoare(?: totala)? de|valoarea(?: totala)?|amount|in the amount of|totalul?|общая стоимость',
      'стоимость(?: заказа)? составит',
    ]),
    'total',
  ],
  [
    anyOf([
      '(?:\\p{L}+ )?без ндс|(?:\\p{L}+ )?fara tva|(?:\\p{L}+ )?(?:excl\\p{L}*\\.?|without|before) (?:vat|tax)|ндс',
      'vat|tva|tax|sub-?total|скидк\\p{L}*|discount|reducere\\p{L}*|доставк\\p{L}*|монтаж\\p{L}*|delivery',
      'shipping|transport\\p{L}*|livrare\\p{L}*|montaj\\p{L}*|предоплат\\p{L}*|аванс\\p{L}*|advance|deposit',
      'avans\\p{L}*|цена за|за (?:шт|единицу|м2?)|unit price|price per|pret(?:ul)? (?:unitar|pe|per)',
      'комисси\\p{L}*|комиси\\p{L}*|fee|штраф\\p{L}*|пен[яи]|total net|net total|всего нетто',
    ]),
    'part',
  ],
  ['(?:оплачено|уплачено|paid|achitat[ae]?):', 'paid'],
];

/** Right after an amount that is the price of one: "120 lei/buc". */
export const EACH = anyOf([
  '\\/ ?\\p{L}|за (?:шт|единицу|1|одну|один|м2?|кг|тонну|час)|per |each|a piece|(?:pe )?bucata',
  'pe (?:buc|metru|kg|ora)|(?:на|со) скидк',
]);
