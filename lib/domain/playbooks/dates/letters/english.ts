import type { GreetingTexts } from './letter';

export const english: GreetingTexts = {
  greeting: (contact) => (contact ? `Dear ${contact},` : 'Hello,'),
  farewell: (own) => `Warm regards,\n${own}`,
  letters: {
    birthday: ({ isAhead }) => ({
      subject: 'Happy birthday!',
      body: isAhead
        ? `Your birthday is only days away, and we would like to be among the first to wish you well.

Health, good people around you, and time for what you enjoy. It is a pleasure to work with you.`
        : `Happy birthday!

We wish you health, good people around you, and time for what you enjoy. It is a pleasure to work with you.`,
    }),
    'name-day': ({ isAhead }) => ({
      subject: 'Happy name day!',
      body: isAhead
        ? `Your name day is near, and we are thinking of you. We wish you health, joy, and peace at home.`
        : `Happy name day! We wish you health, joy, and peace at home.`,
    }),
    'new-year': () => ({
      subject: 'A happy New Year!',
      body: `Thank you for the year that we have worked together. It was good to have you beside us.

May the new one bring you health, good news, and plans that come true. Have a restful holiday with those you love.`,
    }),
    christmas: () => ({
      subject: 'Merry Christmas!',
      body: `We wish you and your colleagues a merry Christmas: warmth at home, good company, and some quiet days to rest.`,
    }),
    'womens-day': () => ({
      subject: 'To 8 March',
      body: `On 8 March we wish you joy, spring in everything you do, and many reasons to smile. Thank you for working with us.`,
    }),
    easter: () => ({
      subject: 'Happy Easter!',
      body: `We wish you and your family a happy Easter: light, peace, and good days together.`,
    }),
  },
};
