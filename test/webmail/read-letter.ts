import addressparser from 'nodemailer/lib/addressparser';
import { parseHeaderValue } from 'nodemailer/lib/mime-funcs';

export interface Mailbox {
  name: string;
  address: string;
}

export interface LetterRead {
  from: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  subject: string;
  messageId: string;
  /** Header lines by lower-case name, unfolded and decoded; the last one of a repeated name. */
  headers: Record<string, string>;
  text: string;
  attachments: { name: string; type: string; size: number }[];
}

interface Part {
  headers: Map<string, string>;
  type: string;
  parameters: Record<string, string>;
  body: Buffer;
  parts: Part[];
}

/** Reads what a webmail sent, as far as tests ask about it. A letter it cannot read is a bug of the rig: it throws. */
export function readLetter(bytes: Buffer): LetterRead {
  const whole = readPart(bytes);
  const leaves = leavesOf(whole);
  const raw = (name: string) => whole.headers.get(name) ?? '';
  return {
    from: mailboxes(raw('from')),
    to: mailboxes(raw('to')),
    cc: mailboxes(raw('cc')),
    subject: decodeWords(raw('subject')),
    messageId: raw('message-id'),
    headers: Object.fromEntries([...whole.headers].map(([name, value]) => [name, decodeWords(value)])),
    text: leaves.filter(isText).map(textOf).join('\n'),
    attachments: leaves.filter(isAttachment).map((part) => ({
      name: fileNameOf(part),
      type: part.type,
      size: part.body.length,
    })),
  };
}

/** Names are decoded after the list is split: a decoded name may hold a comma of its own. */
function mailboxes(list: string): Mailbox[] {
  return addressparser(list, { flatten: true }).map(({ name, address }) => ({ name: decodeWords(name), address }));
}

function readPart(bytes: Buffer): Part {
  // latin1 keeps one character per byte, so that positions in the text are positions in the bytes.
  const text = bytes.toString('latin1');
  const blank = /\r?\n\r?\n/.exec(text);
  if (!blank) throw new Error('A letter or a part of it has no empty line after its headers');
  const headers = readHeaders(bytes.subarray(0, blank.index).toString('utf8'));
  const content = bytes.subarray(blank.index + blank[0].length);
  const { value, params } = parseHeaderValue(headers.get('content-type') ?? 'text/plain', { stripComments: true });
  const boundary = params.boundary;
  const isMultipart = value.toLowerCase().startsWith('multipart/') && boundary !== undefined;
  return {
    headers,
    type: value.toLowerCase(),
    parameters: params,
    body: isMultipart ? Buffer.alloc(0) : decodeBody(content, headers.get('content-transfer-encoding') ?? ''),
    parts: isMultipart ? splitAt(content, boundary).map(readPart) : [],
  };
}

function readHeaders(block: string): Map<string, string> {
  const lines = block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      if (colon < 1) throw new Error(`Not a header line: ${line}`);
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

function splitAt(content: Buffer, boundary: string): Buffer[] {
  const text = `\r\n${content.toString('latin1')}`;
  const [inside] = text.split(`\n--${boundary}--`);
  const parts = inside?.split(`\n--${boundary}`).slice(1) ?? [];
  return parts.map((part) => Buffer.from(part.replace(/^[ \t]*\r?\n/, '').replace(/\r$/, ''), 'latin1'));
}

function decodeBody(body: Buffer, encoding: string): Buffer {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body.toString('latin1'), 'base64');
    case 'quoted-printable':
      return decodeHex(body.toString('latin1').replace(/[ \t]*=\r?\n/g, ''));
    default:
      return body;
  }
}

/** RFC 2047. Neighbouring words of one charset are joined as bytes first: some programs cut letters in half. */
function decodeWords(value: string): string {
  const word = /=\?([^?*]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/gi;
  const joined = value.replace(/\?=\s+(?==\?)/g, '?=');
  return joined.replace(/(?:=\?[^?]+\?[bq]\?[^?]*\?=)+/gi, (run) => {
    const pieces: { charset: string; bytes: Buffer[] }[] = [];
    for (const [, charset = '', encoding = '', text = ''] of run.matchAll(word)) {
      const bytes = encoding.toLowerCase() === 'b' ? Buffer.from(text, 'base64') : decodeHex(text.replaceAll('_', ' '));
      const last = pieces.at(-1);
      if (last?.charset.toLowerCase() === charset.toLowerCase()) last.bytes.push(bytes);
      else pieces.push({ charset, bytes: [bytes] });
    }
    return pieces.map(({ charset, bytes }) => new TextDecoder(charset).decode(Buffer.concat(bytes))).join('');
  });
}

/** The =D0=9F of quoted-printable and of RFC 2047's Q. */
function decodeHex(text: string): Buffer {
  const decoded = text.replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(decoded, 'latin1');
}

function leavesOf(part: Part): Part[] {
  return part.type.startsWith('multipart/') ? part.parts.flatMap(leavesOf) : [part];
}

function fileNameOf(part: Part): string {
  const disposition = parseHeaderValue(part.headers.get('content-disposition') ?? '');
  return decodeWords(disposition.params.filename ?? part.parameters.name ?? '');
}

function isAttachment(part: Part): boolean {
  return fileNameOf(part) !== '';
}

function isText(part: Part): boolean {
  return part.type === 'text/plain' && !isAttachment(part);
}

function textOf(part: Part): string {
  return new TextDecoder(part.parameters.charset ?? 'utf-8').decode(part.body);
}
