import { expect, test } from 'vitest';
import { createWords } from '.';
import { whatFor } from './whatFor';

test.each([
  ['en', 'later than usual: no order for 23 days, usually every 9–12 days', 'later than usual: no order for 1 day'],
  ['ru', 'позже обычного: нет заказа 23 дня, обычно раз в 9–12 дн.', 'позже обычного: нет заказа 1 день'],
  [
    'ro',
    'mai târziu ca de obicei: fără comandă de 23 de zile (interval obișnuit în zile: 9–12)',
    'mai târziu ca de obicei: fără comandă de 1 zi',
  ],
] as const)('in %s a late order is “later than usual”, with its days counted', (language, late, later) => {
  const { t } = createWords(language);
  expect(whatFor(t, { reason: { code: 'rhythm.late', params: { count: 23, every: '9–12' } } })).toBe(late);
  expect(whatFor(t, { reason: { code: 'rhythm.later', params: { count: 1 } } })).toBe(later);
});
