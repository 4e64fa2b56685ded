import type { LetterTexts } from './letter';

const plural = new Intl.PluralRules('en');

export const english: LetterTexts = {
  greeting: (contact) => (contact ? `Hello ${contact},` : 'Hello,'),
  farewell: (own) => `Kind regards,\n${own}`,
  days: (count) => `${count} ${plural.select(count) === 'one' ? 'day' : 'days'}`,
  part: (left, amount) => `${left} of ${amount}`,
  letters: {
    arrived: ({ number, issued, sum, due }) => ({
      subject: `Invoice ${number}: did it reach you?`,
      body: `On ${issued} we sent you invoice ${number} for ${sum}, payable by ${due}.

Could you tell me whether it reached the right person and whether everything in it is correct? If anything is missing for the payment, I will send it at once.`,
    }),
    soon: ({ number, sum, due }) => ({
      subject: `Invoice ${number} falls due on ${due}`,
      body: `A short note so that it does not get lost among other things: invoice ${number} for ${sum} falls due on ${due}.

If the payment is on its way already, please disregard this letter. If you need the invoice again or a reconciliation, just write.`,
    }),
    due: ({ number, sum, due }) => ({
      subject: `Invoice ${number} is due today`,
      body: `Invoice ${number} for ${sum} is due today, ${due}.

Could you tell me whether the payment goes out today? If it takes a little longer, let me know the day, and I will make a note of it.`,
    }),
    late: ({ number, sum, due }) => ({
      subject: `Invoice ${number}: the payment has not arrived yet`,
      body: `Invoice ${number} for ${sum} was due on ${due}, and we do not see the payment yet.

Perhaps it crossed with my letter; then please send me the date of the transfer. If not, when may we expect it?`,
    }),
    later: ({ number, sum, due, late }) => ({
      subject: `Invoice ${number}: ${late} past due`,
      body: `Invoice ${number} for ${sum} was due on ${due}; that is ${late} ago.

Is there anything about the goods or the papers that holds it up? If so, tell me and we will put it right. If not, please name the day on which you will pay.`,
    }),
    firm: ({ number, sum, due, late }) => ({
      subject: `Invoice ${number}: please settle it, ${late} past due`,
      body: `Invoice ${number} for ${sum} has been unpaid since ${due}, for ${late}. I have asked several times and have no day of payment from you.

Please pay within three working days, or write to me today how and when you will. Until then we will have to ship further orders against payment only.`,
    }),
    formal: ({ client, number, issued, sum, due, late }) => ({
      subject: `Formal reminder: invoice ${number} of ${issued}`,
      body: `We remind ${client} formally of the overdue payment of invoice ${number} of ${issued}. ${sum} has been due since ${due}; the delay is ${late}.

We ask you to pay the debt in full within seven days of receiving this letter. If we receive neither the payment nor a written answer by then, we will have to stop deliveries and claim the debt with the interest that the contract and the law provide.

We value working with you and would much rather settle this between us. If you cannot pay at once, write to us, and we will agree on a schedule.`,
    }),
    again: ({ number, issued, sum, late }) => ({
      subject: `Repeated reminder: invoice ${number}, ${late} past due`,
      body: `Invoice ${number} of ${issued} is still unpaid: ${sum}, ${late} past due. We have reminded you of it formally.

Please answer this letter with the day of payment or a schedule for it. Without an answer we will pass the matter on for collection.`,
    }),
    'broken-promise': ({ number, sum, promised }) => ({
      subject: `Invoice ${number}: the payment promised for ${promised}`,
      body: `You told us that invoice ${number}, ${sum}, would be paid by ${promised}. The payment has not reached us.

I had relied on that day. Has something come up? Please send me the payment order, or tell me which day is certain now.`,
    }),
    thanks: ({ number, amount }) => ({
      subject: `Thank you, invoice ${number} is paid`,
      body: `Your payment for invoice ${number}, ${amount}, has arrived. Thank you!

It was a pleasure to work with you. If you need anything, write or call me directly.`,
    }),
  },
  scripts: {
    arrived: ({ number, sum }) =>
      `Did invoice ${number} for ${sum} arrive, is everything correct in it, and who will pay it?`,
    soon: ({ number, sum, due }) => `Invoice ${number} for ${sum} falls due on ${due}: is it in the payment plan?`,
    due: ({ number, sum }) => `Invoice ${number} for ${sum} is due today: does the payment go out today, or which day?`,
    late: ({ number, sum, due }) =>
      `We do not see the ${sum} for invoice ${number} yet, due ${due}: was it sent, and when?`,
    later: ({ number, sum, late }) =>
      `Invoice ${number}, ${sum}, is ${late} late: what holds it up, and on which day will you pay?`,
    firm: ({ number, sum, late }) =>
      `Invoice ${number}, ${sum}, is ${late} late: I need a firm day today, or we ship against payment only.`,
    formal: ({ number, sum, late }) =>
      `Invoice ${number}, ${sum}, is ${late} late: a formal reminder is on its way; can we agree on a schedule now?`,
    again: ({ number, sum, late }) =>
      `Invoice ${number}, ${sum}, is ${late} late and was reminded of formally: which day, or which schedule?`,
    'broken-promise': ({ number, sum, promised }) =>
      `You promised ${sum} for invoice ${number} by ${promised} and it has not come: what happened, and which day is certain?`,
    thanks: ({ number, amount }) =>
      `The ${amount} for invoice ${number} have arrived, thank you; was everything to your liking?`,
  },
};
