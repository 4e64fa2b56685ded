import type { PlanLine } from '../../lib/domain/planViews';
import type { Words } from '../../lib/query/words';

/** "2026", "Q4 2026", "Nov 2026". */
export function periodWords(
  { t, format }: Pick<Words, 't' | 'format'>,
  { period, from }: Pick<PlanLine, 'period' | 'from'>,
) {
  const year = from.slice(0, 4);
  if (period === 'year') return t('plan.year', { year });
  if (period === 'month') return format.month(from.slice(0, 7));
  return t('plan.quarter', { quarter: (Number(from.slice(5, 7)) + 2) / 3, year });
}

/** What is missing to the bonus, or that it is earned; undefined where there is none. */
export function bonusWords(
  { t, format }: Pick<Words, 't' | 'format'>,
  { bonus, amount }: PlanLine,
): string | undefined {
  if (!bonus) return undefined;
  const { missing, gives } = bonus;
  if (missing <= 0) return t('plan.bonusReached', { gives });
  return t('plan.toBonus', { sum: format.money({ minor: missing, currency: amount.currency }), gives });
}
