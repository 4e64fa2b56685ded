import type { GreetingTexts } from './letter';

export const romanian: GreetingTexts = {
  greeting: (contact) => (contact ? `Bună ziua, ${contact},` : 'Bună ziua,'),
  farewell: (own) => `Cu drag,\n${own}`,
  letters: {
    birthday: ({ isAhead }) => ({
      subject: 'La mulți ani de ziua dumneavoastră!',
      body: isAhead
        ? `Se apropie ziua dumneavoastră de naștere și am dori să fim printre primii care vă urează de bine.

Să aveți sănătate, oameni dragi aproape și timp pentru ceea ce vă bucură. Ne face plăcere să lucrăm împreună.`
        : `La mulți ani!

Vă dorim sănătate, oameni dragi aproape și timp pentru ceea ce vă bucură. Ne face plăcere să lucrăm împreună.`,
    }),
    'name-day': ({ isAhead }) => ({
      subject: 'La mulți ani de ziua numelui!',
      body: isAhead
        ? `Se apropie ziua numelui dumneavoastră și ne gândim la dumneavoastră. Vă dorim sănătate, bucurie și liniște în casă.`
        : `La mulți ani de ziua numelui! Vă dorim sănătate, bucurie și liniște în casă.`,
    }),
    'new-year': () => ({
      subject: 'Un An Nou fericit!',
      body: `Vă mulțumim pentru anul în care am lucrat împreună: ne-am bucurat să vă avem alături.

Anul Nou să vă aducă sănătate, vești bune și planuri împlinite. Sărbători tihnite alături de cei dragi!`,
    }),
    christmas: () => ({
      subject: 'Crăciun fericit!',
      body: `Vă dorim dumneavoastră și colegilor un Crăciun fericit: căldură în casă, oameni dragi aproape și câteva zile de odihnă.`,
    }),
    'womens-day': () => ({
      subject: 'De 8 Martie',
      body: `De 8 Martie vă dorim bucurie, primăvară în tot ce faceți și cât mai multe motive să zâmbiți. Vă mulțumim că lucrați cu noi.`,
    }),
    easter: () => ({
      subject: 'Paște fericit!',
      body: `Vă dorim dumneavoastră și familiei un Paște fericit: lumină, pace și zile frumoase împreună.`,
    }),
  },
};
