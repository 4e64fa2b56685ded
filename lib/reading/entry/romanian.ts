import type { EntryWords } from './words';

const ME = '(?:(?:m|ne|v|mi|i)-)?(?:a|au)';
const I = '(?:(?:l|i|le|v|te|m)-)?(?:am)(?: (?:mai|tot|si|o|deja|azi|ieri|re))*';

export const romanian: EntryWords = {
  done: [
    [
      'nu (?:imi |ne |mai |a |au )*raspun(?:s|de|d)(?! la (?:e-?mail|mail|mesaj|scrisoare))(?: (?:nimeni|la telefon))?|n-(?:a|au) raspuns(?! la (?:e-?mail|mail|mesaj))|nu (?:a |au |mai )*ridica?t?|(?:suna |sunat )?ocupat|mesaj vocal|casuta vocala|mesagerie vocala|telefon(?:ul)? (?:e |este |era )?(?:inchis|oprit)|(?:mi-)?a inchis telefonul|(?:mi-)?a respins apelul|nu (?:l-|o |i-)?am (?:putut )?(?:prins|gasit|contactat)|nu am dat de',
      { kind: 'call', direction: 'out' },
    ],
    [
      `(?<!(?:n|nu|n-|nu mai|sa|de) ?)${ME} (?:mai |re)?(?:sunat|telefonat|apelat)(?: inapoi)?|(?:apel|telefon) (?:primit|de la|pierdut|din partea)|am primit (?:un )?(?:apel|telefon)|am fost (?:sunat|contactat)\\p{L}*`,
      { kind: 'call', direction: 'in' },
    ],
    [
      `(?<!(?:nu|n) ?-?)${I} (?:re)?(?:sunat|telefonat|apelat|contactat)(?:-\\p{L}+)?|am (?:dat|luat) (?:de|telefon|un telefon|legatura)|am incercat sa (?:sun|il sun|o sun|ii sun|contactez)|(?<=^|[,;:] )ocupat(?:a)?(?=$|[,;:.])`,
      { kind: 'call', direction: 'out' },
    ],
    ['(?<!(?:nu|de|sa) )(?:am |a |au |s-a )?(?:mai )?(?:vorbit|povestit|stat de vorba|conversat)', { kind: 'call' }],
    ['(?<!(?:nu|de|sa) )(?:am |s-a )?(?:mai )?(?:discutat(?:a|e|i)?|agreat cu)', { kind: 'call', or: 'meeting' }],
    [
      '(?:m-am|ne-am|s-a|s-au) (?:mai )?(?:intalnit|vazut)|am (?:fost|mers|trecut|ajuns) (?:si )?(?:azi |ieri |pe )?(?:la|pe)|(?:i-|l-|le-)?am vizitat(?:-\\p{L}+)?|(?:am avut|a fost|a avut loc) (?:o )?(?:intalnire|sedinta|vizita|prezentare)\\p{L}*|(?:a|au) (?:venit|trecut)(?: pe)?(?: la noi| la birou)?|intalnirea cu|am (?:baut|luat|servit) (?:(?:o|un) )?(?:cafea|pranz|masa|cina)\\p{L}*',
      { kind: 'meeting' },
    ],
    [
      `(?<!(?:nu|n|sa|de) ?-?)${ME} (?:re)?(?:scris|trimis|raspuns|transmis|expediat)|am primit (?:un |o |de la \\p{L}+ )?(?:\\p{L}+ )?(?:e-?mail|mail|scrisoare|raspuns|mesaj)\\p{L}*|(?:e-?mail|mail|mesaj|scrisoare) (?:de la|primit)`,
      { kind: 'letter', direction: 'in' },
    ],
    [
      `(?<!(?:nu|n) ?-?)${I} (?:re)?(?:trimis|scris|expediat|raspuns|transmis)(?:-\\p{L}+)?`,
      { kind: 'letter', direction: 'out' },
    ],
    [
      '(?<!(?:n-|nu ))(?:a|au) (?:mai )?(?:re)?comandat|(?:noua|prima|a doua|alta) comanda|comanda (?:noua|mare|mica|repetata|confirmata|primita)|comanda(?=:? (?:de )?\\d)|am primit (?:o )?comanda|(?:au |a )?(?:plasat|facut|dat|confirmat) (?:o )?comanda',
      { kind: 'order' },
    ],
    [
      '(?<!(?:n-|nu ))(?:a|au) (?:mai )?(?:luat|cumparat|achizitionat|ridicat)(?! de la)(?= (?:(?!(?:pana|la|pe|in|o|cu) )\\p{L}+ ){0,2}\\d+(?! ?(?:zi|sapt|luni|ore|ora|minut|an|%|de (?:zi|sapt|luni|ore|minut|an))))',
      { kind: 'order', counted: true },
    ],
  ],
  doneBySomebody: [],
  nobody: '(?!)',
  asks: [
    [
      '(?:o |noua )?(?:reclamatie|plangere|sesizare)(?: noua)?|(?:clientul |clienta |ei |el |ea )?(?:se plange|se plang|s-?a plans|s-?au plans|reclama)',
      'complaint',
    ],
    ['(?:clientul |clienta )?(?:o |are o |au o )?intrebare(?! (?:rezolvata|inchisa))', 'question'],
  ],
  either: [
    ['apel|telefon|sunat|telefonat|apelat|contactat|resunat', { kind: 'call', direction: 'out' }],
    [
      'intalnire(?:a)?|vizita|vizitat|intalnit|zoom|sedinta|prezentarea?|demo|(?:pranz|cafea|cina|masa)(?= cu)',
      { kind: 'meeting' },
    ],
    ['trimis|scris|raspuns|expediat|retrimis|e-?mail|mail|scrisoare', { kind: 'letter', direction: 'out' }],
    ['amintit|verificat|intrebat|revenit|propus|confirmat|livrat', { kind: 'note' }],
  ],
  orders: '(?!)',
  todo: 'de (?:mai )?(?:re)?\\p{L}{2,}(?:at|it|ut|is|us|as|ns|rs|pt)(?:-\\p{L}+)?(?! )|de (?:mai )?(?:re)?\\p{L}{2,}(?:at|it|ut|is|us|as|ns|rs|pt)(?:-\\p{L}+)?|(?:trebuie )?sa(?:-\\p{L}{1,2})? (?:(?:il|o|ii|le|ma|mai|nu uit sa) )*\\p{L}+|(?:(?:il|o|ii|le|ma|l-|i-|va|imi) ?)?(?:mai )?(?:re)?(?:sun|revin|trimit|scriu|verific|intreb|merg|trec|vizitez|intalnesc|incerc|contactez|propun|prezint|arat|aduc|duc|livrez|pregatesc|aflu|confirm|amintesc|reamintesc|raspund|apelez|expediez|ofertez|facturez|vad|stabilesc|discut|vorbesc|caut|dau (?:un )?(?:telefon|mail))|(?:nu uita sa|te rog) \\p{L}+|revino(?:-\\p{L}+)?|(?:vrea|vor|asteapta|cere) (?:un |sa fie )?(?:apel|telefon|sunat\\p{L}*)',
  todoDated:
    '(?:suna|trimite|scrie|verifica|intreaba|aminteste|raspunde|contacteaza|prezinta|viziteaza|confirma|pregateste|propune|ofera)(?:-\\p{L}+)?',
  todoInside:
    '(?<!(?:nu|n-am|va|o sa|vor|am|a|au) )(?:(?:il |o |ii |le |sa-l |sa-i |sa il |sa o |sa ii |sa le |sa )(?:sun|scriu|trimit|vizitez|contactez|revin)|de (?:sunat|trimis|scris|revenit|contactat|vizitat)|(?:sun|trimit|scriu|revin|verific)(?= (?:pe|la|in|peste|maine|luni|marti|miercuri|joi|vineri|azi|poimaine|saptamana)))',
  verbs: [
    ['(?:(?:il|o|ii|le|ma) ?|l-|i-)?(?:mai )?(?:re)?sun|dau (?:un )?telefon', 'call'],
    ['(?:(?:le|ii|va) |i-)?(?:re)?(?:trimit|scriu)', 'letter'],
  ],
  afterwards: 'dupa(?: aceea)?',
  again: '(?:mai )?incerc\\p{L}*|din nou|iar|revin',
  and: '(?:si|iar)(?: apoi| dupa)?|apoi',
  lead: 'am (?:stabilit|programat|fixat)(?: o)?|si|apoi|dupa|iar|te rog|trebuie|urgent|a (?:zis|cerut|rugat)|m-a rugat|au (?:zis|cerut|rugat)|urmato(?:area|rul)',
  over: 'a (?:mers|fost|decurs|iesit)|ok|bine|am (?:stabilit|agreat|vorbit|prezentat|discutat)|facut|facuta|gata',
  always:
    'prefera|mai bine|de obicei|mereu|niciodata|doar|nu(?! (?:uita|mai tarziu|mai devreme|inainte))|lucreaza|ii place|le place|are|au|e|este|sunt',
  yearly: '(?:ziua|zi) (?:lui|ei|de nastere|onomastica|numelui|firmei)|aniversar\\p{L}*',
  spared: '(?:sa )?nu(?:-| )(?!uit|mai |inainte)\\p{L}+',
  not: 'fara (?:telefoane|apeluri|vizite|mesaje)|anulat\\p{L}*|nu (?:(?:il|o|ii|le|mai) )*(?:suna|sunati|sunat|scrie|trimite|deranja|deranjati)',
  undone: 'am uitat|trebuia|nu am apucat|inca nu|nu am reusit|daca',
  theirs:
    'va|vor|o sa|vrea|cere|cer|asteapta|a zis|au zis|ca|el|ea|ei|plateste|platesc|semneaza|decid|decide|livrare|sa|promis|are nevoie|vine|vin|concediu|livrat\\p{L}*|deschid\\p{L}*|inchid\\p{L}*|ajung\\p{L}*|soses\\p{L}*|pleaca',
  until: 'pana|pana la|pana in|inainte de|de la|din',
  ago: 'in urma',
  agoBefore: 'acum',
  ahead: 'peste COUNT',
  byPhone: 'telefon\\p{L}*|tel|apel\\p{L}*',
  inPerson: 'la birou|la sediu|fata in fata|la intalnire|la targ|la ei|personal|la pranz',
};
