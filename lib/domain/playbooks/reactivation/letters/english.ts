import type { LetterTexts } from './letter';

export const english: LetterTexts = {
  greeting: (contact) => (contact ? `Hello ${contact},` : 'Hello,'),
  farewell: (own) => `Kind regards,\n${own}`,
  letters: {
    ask: ({ since }) => ({
      subject: 'One question, no offer',
      body: `${since ? `Your last order with us was on ${since}` : 'It has been a while since your last order'}, and I would like to understand why there has been none since.

Was it the price, the goods, the way we worked, or do you simply not need it now? One word is enough for an answer. I am not selling anything with this letter.`,
    }),
    'offer.price': () => ({
      subject: 'Your price, worked out anew',
      body: `You told me that our price was too high. I took that seriously and went through it again: there are terms for a larger quantity, for prepayment and for a fixed order every month, and each of them brings the price down.

Tell me which quantity you have in mind, and I shall send you a price for exactly that, today.`,
    }),
    'offer.quality': () => ({
      subject: 'What went wrong, and how we make it good',
      body: `You told me that the goods were not as they should be. I am sorry. I have passed it on to those who are responsible, and I would like to make it good.

Write to me what was wrong and with which delivery: we replace it or credit it, and I check the next one myself before it leaves.`,
    }),
    'offer.service': () => ({
      subject: 'It will be different from now on',
      body: `You told me that working with us was tiring: that was our fault, and I apologise for it.

From now on I look after your orders myself. You have one number and one address, an answer on the same day, and a call from me before a delivery is late, not after it. Shall we try it with one small order?`,
    }),
    'offer.range': () => ({
      subject: 'What you were missing',
      body: `You told me that we did not have what you need. Our range has grown since, and what is not in it can often be brought for you.

Send me two or three lines about what you are looking for. I shall answer with what we have, what we can bring, and by when.`,
    }),
    'offer.competitor': () => ({
      subject: 'A second supplier costs nothing',
      body: `You told me that you buy elsewhere now. I do not want to talk you out of it; but a second supplier helps when the first one is out of stock or late.

May I send you a price for three of the items that you order most? You would have something to compare, and we a chance to earn a part of it.`,
    }),
    'offer.no-need': () => ({
      subject: 'When it is time again',
      body: `You told me that you do not need it at present. That is all right, and I shall not push.

Tell me roughly when it may be time again, and I shall prepare everything by then: the price held, the goods put aside. Until then you will hear nothing from me.`,
    }),
    'offer.unknown': ({ client }) => ({
      subject: 'An idea for your next order',
      body: `I have had no answer to my question, so I thought about what might be useful to ${client} without one.

I can offer three things: a price for the quantity that you used to order, a trial of what is new with us, or delivery on a fixed day of the month. Reply with 1, 2 or 3, and I shall prepare it.`,
    }),
    last: ({ client }) => ({
      subject: 'I close your file, and leave the door open',
      body: `I have written to you twice and do not want to be a nuisance, so this is my last letter about it.

I put the file of ${client} aside. Your terms stay as they were, and one line to me is enough to order again, whenever it may be. If it was something that we did, I would still be glad to hear it.`,
    }),
  },
};
