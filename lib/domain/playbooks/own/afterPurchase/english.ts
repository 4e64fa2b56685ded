import type { AfterPurchaseWords } from './words';

export const english: AfterPurchaseWords = {
  name: 'After a purchase',
  steps: {
    thank: 'thank for the order',
    comfortable: 'ask whether buying from us was comfortable',
    rate: 'ask to rate the service from 1 to 5',
    review: 'ask for a review',
    support: 'remind whom to turn to with questions',
    offers: 'tell about current offers',
    next: 'propose the next order',
  },
  letters: {
    thank: {
      subject: 'Thank you for your order',
      body: 'Hello {name},\n\nThank you for your order. We are glad to work with you.\n\nIf anything is not as you expected, answer this letter and we will put it right.\n\nKind regards\n{firm}',
    },
    review: {
      subject: 'A few words about our work',
      body: 'Hello {name},\n\nwe hope the goods serve you well. Would you write two or three sentences about working with us? It helps us, and others who are choosing.\n\nAn answer to this letter is enough.\n\nKind regards\n{firm}',
    },
    support: {
      subject: 'Whom to turn to with questions',
      body: 'Hello {name},\n\na reminder in case you need it: with questions about goods, delivery or papers, write in answer to this letter or call us. You will have an answer the same or the next working day.\n\nKind regards\n{firm}',
    },
    offers: {
      subject: 'What we have for you now',
      body: 'Hello {name},\n\nhere is what may be of use to you now:\n\n– \n\nShall I put some aside or work out a price?\n\nKind regards\n{firm}',
    },
  },
};
