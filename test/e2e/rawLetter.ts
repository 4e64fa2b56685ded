import type { Person, StrangeLetter } from './strangeLetters.ts';

/**
 * The letter as bytes, with whatever its headers hold: a composer of letters would put them right. Names and subjects
 * are RFC 2047 words, so that every character arrives as it was written.
 */
export function rawLetter({ from, to, subject, text = 'Hello.', html, attachments }: StrangeLetter, account: string) {
  const recipients = to ?? [{ name: '', address: account }];
  const lines = [
    ...(from ? [`From: ${mailbox(from)}`] : []),
    `To: ${recipients.map(mailbox).join(',\r\n ')}`,
    ...(subject ? [`Subject: ${words(subject)}`] : []),
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    ...(attachments ? withAttachments(text, attachments) : bodyOf(html ? 'html' : 'plain', html ?? text)),
  ];
  return Buffer.from(lines.join('\r\n'));
}

function mailbox({ name, address }: Person): string {
  return name ? `${words(name)}\r\n <${address}>` : address;
}

/** A word holds at most 75 characters, so long texts become many; what stands between two words is not shown. */
function words(text: string): string {
  const parts = text.match(/.{1,10}/gsu) ?? [];
  return parts.map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join('\r\n ');
}

function bodyOf(kind: 'plain' | 'html', text: string): string[] {
  const encoded = Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
  return [`Content-Type: text/${kind}; charset=utf-8`, 'Content-Transfer-Encoding: base64', '', encoded];
}

function withAttachments(text: string, names: string[]): string[] {
  const files = names.flatMap((name) => [
    '--parts',
    'Content-Type: application/octet-stream',
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    'content',
  ]);
  return [
    'Content-Type: multipart/mixed; boundary="parts"',
    '',
    '--parts',
    ...bodyOf('plain', text),
    ...files,
    '--parts--',
    '',
  ];
}
