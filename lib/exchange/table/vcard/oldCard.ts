/** The name, the parameters and the value of a line: "TEL;WORK;VOICE:+373 22…". */
const LINE = /^(?<name>(?:[\w-]{1,40}\.)?[\w-]{1,40})(?<parameters>(?:;[^:;"]{0,200}){0,20}):(?<value>.*)$/su;

const ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '7BIT', '8BIT']);

/**
 * A line of vCard 2.1 as 3.0 writes it: quoted-printable in any charset becomes letters, bare types become TYPE, and what
 * 3.0 escapes is escaped. Undefined for what is none, or is packed as bytes.
 */
export function lineAsOfNow(line: string): string | undefined {
  const { name, parameters = '', value } = LINE.exec(line)?.groups ?? {};
  if (name === undefined || value === undefined) return undefined;
  const said = parameters.split(';').filter(Boolean);
  const named = (wanted: string) =>
    said.find((one) => one.toUpperCase().startsWith(`${wanted}=`))?.slice(wanted.length + 1);
  const encoding = (named('ENCODING') ?? said.find((one) => ENCODINGS.has(one.toUpperCase())) ?? '').toUpperCase();
  if (encoding === 'BASE64' || encoding === 'B') return undefined;
  const text = encoding === 'QUOTED-PRINTABLE' ? quoted(value, named('CHARSET') ?? 'utf-8') : value;
  const types = said.filter((one) => !one.includes('=') && !ENCODINGS.has(one.toUpperCase()));
  const type = [...types, ...(named('TYPE')?.split(',') ?? [])].filter((one) => /^[\w-]{1,30}$/u.test(one)).join(',');
  return `${name}${type && `;TYPE=${type}`}:${escaped(text)}`;
}

/** Semicolons part the pieces of a name already; those that do not are escaped in 2.1 too. */
function escaped(text: string): string {
  return text
    .replace(/\\(?!;)/gu, '\\\\')
    .replace(/,/gu, '\\,')
    .replace(/\r\n|\r|\n/gu, '\\n');
}

function quoted(value: string, charset: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const code = value[at] === '=' ? Number.parseInt(value.slice(at + 1, at + 3), 16) : Number.NaN;
    if (Number.isNaN(code) || !/^[\da-f]{2}$/iu.test(value.slice(at + 1, at + 3))) {
      const letter = value.codePointAt(at) ?? 0;
      bytes.push(...new TextEncoder().encode(String.fromCodePoint(letter)));
      if (letter > 0xffff) at += 1;
    } else {
      bytes.push(code);
      at += 2;
    }
  }
  return decoderOf(charset).decode(Uint8Array.from(bytes));
}

function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    // A charset that nobody knows: most cards are UTF-8.
    return new TextDecoder();
  }
}
