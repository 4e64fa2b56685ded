import { encode } from 'uqr';

/** A code to be drawn: a square of so many modules a side, and the dark ones as the path of an SVG in those units. */
export interface CodePicture {
  size: number;
  path: string;
}

/** The free room around a code that readers need, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Draws content as a QR code of level M, as both standards want it. Bytes of UTF-8, whatever the content. */
export function codePicture(content: string): CodePicture {
  const bytes = Array.from(new TextEncoder().encode(content));
  const { data, size } = encode(bytes, { ecc: 'M', boostEcc: false, border: QUIET_ZONE });
  const rows = data.map((row, y) =>
    runsOf(row)
      .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
      .join(''),
  );
  return { size, path: rows.join('') };
}

/** Dark modules side by side are one rectangle: thin lines between them would show in print. */
function runsOf(row: readonly boolean[]): [x: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((isDark, x) => {
    if (!isDark) return;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}

/** The picture as a file of SVG, black on white whatever it is laid upon. */
export function codeSvg(content: string): string {
  const { size, path } = codePicture(content);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
}
