import type { ScriptTexts } from './usual';

export const english: ScriptTexts = {
  start: {
    say: 'Hello {name}! We have had no order from you since {since}, and I wanted to ask how you are doing. Do you have two minutes?',
    answers: {
      talk: 'Yes, go ahead',
      busy: 'Not now, call later',
      wrong: 'I do not deal with that',
      stop: 'Please do not call',
    },
  },
  why: {
    say: 'May I ask plainly: what made you stop ordering from us? I am not selling anything now, I want to know what we should do better.',
    answers: {
      price: 'Too expensive',
      quality: 'The goods were not good',
      service: 'Delays, mistakes, nobody answered',
      range: 'You do not have what we need',
      competitor: 'We buy elsewhere',
      noNeed: 'We do not need it now',
      closed: 'The business has closed or changed',
    },
  },
  price: {
    say: 'I see. What price would be right for you, and for which quantity? I can work out terms for exactly that.',
    answers: { send: 'Send it, we shall look', order: 'Then we order', no: 'No, it is settled' },
  },
  quality: {
    say: 'I am sorry, that should not have happened. What exactly was wrong? I shall tell those who are responsible, and we make it good.',
    answers: { send: 'Write what you propose', order: 'All right, we try once more', no: 'No, thank you' },
  },
  service: {
    say: 'I am sorry, you are right to be annoyed. What was worst? From now on I see to your orders myself.',
    answers: { send: 'Write how it will be', order: 'All right, we try once more', no: 'No, thank you' },
  },
  range: {
    say: 'What was missing? We may have it by now, or can bring it for you.',
    answers: { send: 'Send what you have', wait: 'Tell us when it is there', no: 'We have found it elsewhere' },
  },
  competitor: {
    say: 'Thank you for saying so. What is better there: the price, the delivery, the choice? May I show what we can do beside it?',
    answers: { send: 'Show it', order: 'We can order a part from you', no: 'We are content there' },
  },
  noNeed: {
    say: 'I understand. When do you expect to need it again? I shall call you then, and not before.',
    answers: { wait: 'We named a day', no: 'Probably not again' },
  },
  stop: {
    say: 'I understand, and thank you for the time we worked together. May I ask after you in half a year, or would you rather hear nothing from us?',
    answers: { pause: 'In half a year', never: 'Nothing at all' },
  },
};
