import { describe, expect, test } from 'vitest';
import { billingOf, boughtBy, type Papers } from './bought';

const mdl = (minor: number) => ({ minor, currency: 'MDL' });

function order(id: string, ordered: string, minor?: number, more: object = {}): Papers['orders'][number] {
  return { id, ordered, ...(minor !== undefined && { amount: mdl(minor) }), ...more };
}
function invoice(id: string, issued: string, minor: number, more: object = {}): Papers['invoices'][number] {
  return { id, issued, amount: mdl(minor), ...more };
}
const papers = (orders: Papers['orders'], invoices: Papers['invoices'], entries: Papers['entries'] = []) => ({
  orders,
  invoices,
  entries,
});
const days = (all: Papers) =>
  boughtBy(all)
    .map(({ ordered, amount }) => `${ordered} ${amount?.minor ?? '-'}`)
    .sort();

describe('a purchase counts once', () => {
  test.each<[string, Papers, string[]]>([
    ['an order alone', papers([order('o', '2026-11-02', 100)], []), ['2026-11-02 100']],
    ['an invoice alone', papers([], [invoice('i', '2026-11-02', 100)]), ['2026-11-02 100']],
    [
      'an order that became an invoice of the same amount',
      papers([order('o', '2026-11-02', 100)], [invoice('i', '2026-11-09', 100)]),
      ['2026-11-02 100'],
    ],
    [
      'an order written down some days after its invoice',
      papers([order('o', '2026-11-09', 100)], [invoice('i', '2026-11-05', 100)]),
      ['2026-11-09 100'],
    ],
    [
      'a proposal accepted as an order and billed with another amount',
      papers(
        [order('o', '2026-11-02', 100, { proposalId: 'p' })],
        [invoice('i', '2027-01-20', 60, { proposalId: 'p' }), invoice('j', '2027-02-20', 40, { proposalId: 'p' })],
      ),
      ['2026-11-02 100'],
    ],
    [
      'an order without a sum: its invoice says it',
      papers([order('o', '2026-11-02')], [invoice('i', '2026-11-05', 100)]),
      ['2026-11-02 100'],
    ],
    [
      'every week an order, every week its invoice',
      papers(
        [order('a', '2026-11-02', 100), order('b', '2026-11-09', 100), order('c', '2026-11-16', 100)],
        [invoice('i', '2026-11-04', 100), invoice('j', '2026-11-11', 100), invoice('k', '2026-11-18', 100)],
      ),
      ['2026-11-02 100', '2026-11-09 100', '2026-11-16 100'],
    ],
    [
      'one invoice for the orders of a month',
      papers([order('a', '2026-11-02', 100), order('b', '2026-11-16', 250)], [invoice('i', '2026-11-30', 350)]),
      ['2026-11-02 100', '2026-11-16 250'],
    ],
    [
      'the same amount half a year later is another purchase',
      papers([order('o', '2026-05-02', 100)], [invoice('i', '2026-11-09', 100)]),
      ['2026-05-02 100', '2026-11-09 100'],
    ],
    [
      'the same number in another currency is another purchase',
      papers(
        [{ id: 'o', ordered: '2026-11-02', amount: { minor: 100, currency: 'EUR' } }],
        [invoice('i', '2026-11-03', 100)],
      ),
      ['2026-11-02 100', '2026-11-03 100'],
    ],
    [
      'it was said which order it bills, whatever the amounts and days',
      papers([order('o', '2026-05-02', 100)], [invoice('i', '2026-11-09', 990, { orderId: 'o' })]),
      ['2026-05-02 100'],
    ],
    [
      'it was said to be a purchase besides',
      papers([order('o', '2026-11-02', 100)], [invoice('i', '2026-11-02', 100, { besides: true })]),
      ['2026-11-02 100', '2026-11-02 100'],
    ],
    [
      'the order that it billed is gone: the invoice tells of the purchase',
      papers([], [invoice('i', '2026-11-09', 100, { orderId: 'o' })]),
      ['2026-11-09 100'],
    ],
    [
      'a cancelled invoice is no purchase',
      papers([], [invoice('i', '2026-11-09', 100)], [{ invoiceId: 'i', kind: 'cancellation', minor: 100 }]),
      [],
    ],
    [
      'what was credited was not bought',
      papers([], [invoice('i', '2026-11-09', 100)], [{ invoiceId: 'i', kind: 'credit-note', minor: 30 }]),
      ['2026-11-09 70'],
    ],
    [
      'a payment is its invoice’s, and no second purchase',
      papers([], [invoice('i', '2026-11-09', 100)], [{ invoiceId: 'i', kind: 'payment', minor: 100 }]),
      ['2026-11-09 100'],
    ],
  ])('%s', (_, all, expected) => {
    expect(days(all)).toEqual(expected);
    const turned = papers([...all.orders].reverse(), [...all.invoices].reverse(), [...all.entries].reverse());
    expect(days(turned)).toEqual(expected);
  });

  test('where amounts differ by a tax or a discount, both count and it is asked', () => {
    const all = papers([order('o', '2026-11-02', 1_000)], [invoice('i', '2026-11-05', 1_200)]);
    expect(billingOf(all)).toMatchObject({ doubts: [{ invoiceId: 'i', orderId: 'o' }] });
    expect(days(all)).toHaveLength(2);
    expect(billingOf(papers(all.orders, [invoice('i', '2026-11-05', 1_200, { besides: true })])).doubts).toEqual([]);
    expect(billingOf(papers(all.orders, [invoice('i', '2026-11-05', 5_000)])).doubts).toEqual([]);
  });
});
