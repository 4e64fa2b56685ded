/** The words of the page in its three languages, and dates as that language writes them. */

const WORDS = {
  en: {
    title: 'Practice mailbox',
    note: 'Everybody here is invented. Nothing leaves this page.',
    language: 'Language',
    folders: 'Folders',
    inbox: 'Inbox',
    sent: 'Sent',
    draft: 'Being written',
    letters: 'Letters',
    select: 'Select',
    unread: 'unread',
    hasAttachments: 'with attachments',
    chooseLetter: 'Choose a letter on the left.',
    noLetters: 'No letters yet.',
    gone: 'This letter is not here any more.',
    back: 'Back',
    from: 'From',
    to: 'To',
    cc: 'Cc',
    replyTo: 'Reply to',
    subject: 'Subject',
    body: 'Letter',
    attachments: 'Attachments',
    noSubject: 'No subject',
    reply: 'Reply',
    write: 'New letter',
    send: 'Send',
    discard: 'Discard',
    attach: 'Attach a file',
    remove: 'Remove',
    me: 'me',
    sentTo: 'Sent to',
    nobody: 'Say who the letter is for.',
    notAnAddress: 'This is no mail address:',
  },
  ru: {
    title: 'Учебная почта',
    note: 'Все люди здесь выдуманы. Отсюда ничего не отправляется.',
    language: 'Язык',
    folders: 'Папки',
    inbox: 'Входящие',
    sent: 'Отправленные',
    draft: 'Пишется',
    letters: 'Письма',
    select: 'Выбрать',
    unread: 'не прочитано',
    hasAttachments: 'с вложениями',
    chooseLetter: 'Выберите письмо слева.',
    noLetters: 'Писем пока нет.',
    gone: 'Этого письма здесь больше нет.',
    back: 'Назад',
    from: 'От',
    to: 'Кому',
    cc: 'Копия',
    replyTo: 'Ответ на',
    subject: 'Тема',
    body: 'Письмо',
    attachments: 'Вложения',
    noSubject: 'Без темы',
    reply: 'Ответить',
    write: 'Написать',
    send: 'Отправить',
    discard: 'Удалить',
    attach: 'Приложить файл',
    remove: 'Убрать',
    me: 'я',
    sentTo: 'Отправлено:',
    nobody: 'Укажите, кому письмо.',
    notAnAddress: 'Это не почтовый адрес:',
  },
  ro: {
    title: 'Poștă de probă',
    note: 'Toți cei de aici sunt inventați. De aici nu pleacă nimic.',
    language: 'Limba',
    folders: 'Dosare',
    inbox: 'Primite',
    sent: 'Trimise',
    draft: 'În lucru',
    letters: 'Scrisori',
    select: 'Selectează',
    unread: 'necitită',
    hasAttachments: 'cu atașamente',
    chooseLetter: 'Alegeți o scrisoare din stânga.',
    noLetters: 'Nicio scrisoare deocamdată.',
    gone: 'Scrisoarea nu mai este aici.',
    back: 'Înapoi',
    from: 'De la',
    to: 'Către',
    cc: 'Copie',
    replyTo: 'Răspuns la',
    subject: 'Subiect',
    body: 'Scrisoare',
    attachments: 'Atașamente',
    noSubject: 'Fără subiect',
    reply: 'Răspunde',
    write: 'Scrie',
    send: 'Trimite',
    discard: 'Renunță',
    attach: 'Atașează un fișier',
    remove: 'Scoate',
    me: 'eu',
    sentTo: 'Trimis către',
    nobody: 'Spuneți cui îi este scrisoarea.',
    notAnAddress: 'Aceasta nu este o adresă:',
  },
};

/** Asked for by ?lang=, else the first of the browser's languages that the page speaks. */
export const language = chooseLanguage();

const locale = { en: 'en-GB', ru: 'ru', ro: 'ro' }[language];
const hour = { hour: '2-digit', minute: '2-digit' };
const HOUR = new Intl.DateTimeFormat(locale, hour);
const DAY = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
const FULL = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', ...hour });

/** @param {keyof typeof WORDS.en} key */
export function word(key) {
  return WORDS[language][key];
}

/** In the list: the hour of today's letters, the day of the others. */
export function shortDate(date) {
  return (date.toDateString() === new Date().toDateString() ? HOUR : DAY).format(date);
}

/** Over the letter. */
export function longDate(date) {
  return FULL.format(date);
}

function chooseLanguage() {
  const asked = new URLSearchParams(location.search).get('lang');
  const wanted = [asked, ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return wanted.find((tag) => tag && Object.hasOwn(WORDS, tag)) ?? 'en';
}
