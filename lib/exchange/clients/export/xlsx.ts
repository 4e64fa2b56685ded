import writeXlsxFile from 'write-excel-file/universal';

/** A table as an Excel workbook. Every cell is a text: nothing in it is reckoned with. */
export async function xlsxOf(rows: readonly string[][], sheet: string): Promise<Blob> {
  const [header = [], ...rest] = rows;
  const data = [
    header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rest.map((cells) => cells.map((value) => (value === '' ? null : { value: fit(value), type: String }))),
  ];
  return writeXlsxFile(data, { sheet: sheet.replace(/[[\]*/\\?:]/gu, ' ').slice(0, 31), stickyRowsCount: 1 }).toBlob();
}

/** More letters no cell of Excel takes, and signs that XML has no place for. */
function fit(text: string): string {
  return text
    .replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .toWellFormed()
    .slice(0, 32_000);
}
