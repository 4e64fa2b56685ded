/** One file packed in a zip, as its directory at the end says it. */
export interface Packed {
  name: string;
  /** When unpacked. */
  size: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end of a zip stands within its last bytes, behind a comment at most. */
const END_WITHIN = 66_000;
const MOST_ENTRIES = 20_000;

/** What is packed in a zip, without unpacking anything; undefined when it is none. */
export function packedIn(bytes: Uint8Array): Packed[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  const packed: Packed[] = [];
  for (let at = view.getUint32(end + 16, true), i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    packed.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      size: view.getUint32(at + 24, true),
    });
    at += 46 + name + extra + comment;
  }
  return packed;
}

function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - END_WITHIN); at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}
