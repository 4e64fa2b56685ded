import type { MatrixPart, Sums } from '../../lib/domain/matrix/matrix';
import type { Formatter } from '../../lib/i18n/format';
import type { Translate } from '../../lib/i18n/words';

/** By their place in the grid, as words name them. */
export const RECENCIES = ['0', '1', '2', '3'] as const;
export const FREQUENCIES = ['0', '1', '2', '3'] as const;

export function isPart(one: MatrixPart, other: MatrixPart): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** "120,000.00 MDL, 4,000.00 EUR" */
export function moneyWords(money: Sums, format: Formatter): string {
  return Object.entries(money)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, minor]) => format.money({ minor, currency }))
    .join(', ');
}

/** What a part of the matrix is called. */
export function partWords(part: MatrixPart, t: Translate): string {
  switch (part.of) {
    case 'group':
      return t(`matrix.group.${part.group}`);
    case 'move':
      return t('matrix.move', { from: t(`matrix.group.${part.from}`), to: t(`matrix.group.${part.to}`) });
    case 'cell': {
      const [often = '0', when = '0'] = [FREQUENCIES[part.frequency], RECENCIES[part.recency]];
      return t('matrix.cell', { often: t(`matrix.frequency.${often}`), when: t(`matrix.recency.${when}`) });
    }
  }
}
