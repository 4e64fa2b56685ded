import type { Letter } from './letters';

export const romanian: Letter[] = [
  [
    'salut, scrisoare, semnătură',
    `Bună ziua, Ana,

Mulțumesc pentru scrisoarea din 16 noiembrie. Luni am vorbit cu depozitul, marfa este pe stoc.

Vă trimit calculul mâine. Vă rog să confirmați cantitatea până vineri.

Cu stimă,
Petru Holban
Țigla Nord SRL
Lucrăm de luni până vineri`,
    [['letter', '2026-11-19']],
  ],
  [
    'nimic promis',
    `Bună, Olga,

am primit mostrele azi, mulțumim. Mă puteți suna joi în legătură cu prețurile? Șoferul dumneavoastră vine vineri, sper.

O zi bună!
Ina`,
    [],
  ],
  [
    'o scrisoare mai veche dedesubt',
    `Am notat, mersi.

În lun., 16 nov. 2026 la 10:02, Petru Holban <petru@nord.example> a scris:
> Vă trimit calculul mâine.
Vă sunăm vineri.`,
    [],
  ],
  [
    'o scrisoare mai veche fără semne pe rânduri',
    `Vă sun vineri la 10.

Pe 17.11.2026 18:40, Ana Novac a scris:
Trimit contractul joi.`,
    [['call', '2026-11-20T10:00']],
  ],
  [
    'două promisiuni',
    `Stimați colegi, scuze, am fost pe drum. Azi verific stocul, iar paleții îi expediem luni.

Cu respect, Marcu`,
    [
      ['other', '2026-11-18'],
      ['other', '2026-11-23'],
    ],
  ],
  [
    'rânduri rupte de programul de poștă',
    `Stimate domnule Novac,

cum am stabilit la telefon vinerea trecută, vă vom trimite desenele corectate
împreună cu lista nouă de prețuri până marți. Termenul de livrare este de două săptămâni.

Cu stimă, Jana`,
    [['letter', '2026-11-24']],
  ],
  [
    'scrisoarea mai veche din Outlook',
    `Trimit mâine dimineață.

De la: Ana Novac <ana@north-build.example>
Trimis: marți, 17 noiembrie 2026 09:12
Achităm vineri.`,
    [['letter', '2026-11-19T09:00']],
  ],
  [
    'după semnătură',
    `Totul e în regulă.

--
Timur Rusu
Pe 25 noiembrie suntem la expoziție. Livrăm și sâmbătă.`,
    [],
  ],
  [
    'condiții și refuzuri',
    `Bună ziua, Boris,

Dacă banca confirmă azi, expediem mâine. Vineri nu vă pot suna și nu livrăm înainte de luni.
Haideți să vorbim joi.

Timur`,
    [],
  ],
  [
    'scrisoare lungă, fără diacritice',
    `Buna ziua, doamna Rusu,

La comanda nr. 118 din 12.11: pompele 10 buc. sunt pe stoc, pretul 12.50 euro, factura 1545 este atasata. Plata pana pe 30 noiembrie.
Certificatele le-am cerut ieri de la fabrica, au promis sa le trimita maine.
Joi dupa pranz va sun sa discutam livrarea.
Daca aveti intrebari, sunati-ma.

Toate cele bune,
Ina`,
    [['call', '2026-11-19T15:00']],
  ],
];
