/** The words that webmails put before people and fields, in the languages that are read: English, Russian, Romanian. */
export const LABELS = {
  from: ['From', 'От', 'De la'],
  to: ['To', 'Кому', 'Către'],
  cc: ['Cc', 'Копия', 'Copie'],
  bcc: ['Bcc', 'Скрытая копия', 'Copie ascunsă'],
  subject: ['Subject', 'Тема', 'Subiect'],
  send: ['Send', 'Отправить', 'Trimitere', 'Trimiteți'],
  message: ['Email message', 'Сообщение электронной почты', 'Mesaj de e-mail'],
} as const;

type Label = keyof typeof LABELS;

/** Elements whose attribute is the word; `element` narrows them, `and` too. */
export function named(attribute: string, label: Label, element = '', and = ''): string {
  return LABELS[label].map((word) => `${element}[${attribute}="${word}"]${and}`).join(', ');
}

/** Elements labelled for screen readers with the word and what follows it: "From: Anna". */
export function labelled(label: Label): string {
  return LABELS[label].map((word) => `[aria-label^="${word}:"]`).join(', ');
}

/** Each of these selectors with the other one inside it. */
export function within(outer: string, inner: string): string {
  return outer
    .split(', ')
    .flatMap((one) => inner.split(', ').map((other) => `${one} ${other}`))
    .join(', ');
}
