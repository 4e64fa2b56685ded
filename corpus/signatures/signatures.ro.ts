import { type Example, letter } from './signatures';

export const romanian: Example[] = [
  letter(
    'nume, funcție, firmă, telefon',
    'MD',
    'Ștefan Munteanu <stefan@agro-nord.example>',
    'Bună ziua,\nVă rog oferta pentru 10 tone.\n\nCu stimă,\nȘtefan Munteanu\nManager achiziții\nAgro Nord SRL\nTel.: 022 12 34 56\nMob.: 069 123 456\nwww.agro-nord.example',
    {
      name: 'Ștefan Munteanu',
      post: 'Manager achiziții',
      company: 'Agro Nord SRL',
      phones: ['+37322123456', '+37369123456'],
      site: 'agro-nord.example',
    },
  ),
  letter(
    'fără diacritice',
    'RO',
    '<ioana@panificatie.example>',
    'Multumesc pentru raspuns.\n\nCu stima,\nIoana Popescu\nDirector vanzari\nSC Panificatie Sud SRL\n0722 123 456',
    { name: 'Ioana Popescu', post: 'Director vanzari', company: 'SC Panificatie Sud SRL', phones: ['+40722123456'] },
  ),
  letter(
    'forma firmei cu puncte',
    'RO',
    'Radu Ionescu <radu@lemn-bun.example>',
    'Cu respect,\nRadu Ionescu\nAdministrator\nS.C. Lemn Bun S.R.L.\n+40 21 123 45 67\nFax: +40 21 123 45 68',
    { name: 'Radu Ionescu', post: 'Administrator', company: 'S.C. Lemn Bun S.R.L.', phones: ['+40211234567'] },
  ),
  letter(
    'contabil-șef',
    'MD',
    '<contabilitate@vin-bun.example>',
    'Factura e achitată.\n\nO zi bună!\nMaria Ceban\ncontabil-șef\n„Vin Bun” SRL\nIDNO 1003600012345\ntel. (022) 12-34-57',
    { name: 'Maria Ceban', post: 'contabil-șef', company: '„Vin Bun” SRL', phones: ['+37322123457'] },
  ),
  letter(
    'numele după formă',
    'MD',
    'Ana Lupu <ana@mobila-lux.example>',
    'Cu considerație,\nAna Lupu\nSRL Mobila Lux\nspecialist vânzări\n+373 60 123 456',
    { name: 'Ana Lupu', post: 'specialist vânzări', company: 'SRL Mobila Lux', phones: ['+37360123456'] },
  ),
  letter(
    'întreprindere individuală',
    'MD',
    'Vasile Rotaru <vasile@rotaru.example>',
    'Toate cele bune,\nVasile Rotaru\nÎ.I. "Rotaru Vasile"\n079 12 34 56',
    { name: 'Vasile Rotaru', company: 'Î.I. "Rotaru Vasile"', phones: ['+37379123456'] },
  ),
  letter(
    'societate pe acțiuni',
    'RO',
    'Elena Dobre <elena.dobre@metal.example>',
    'Cu stimă,\nElena Dobre | Șef depozit\nMetal Trans SA\n0232 123 456',
    { name: 'Elena Dobre', post: 'Șef depozit', company: 'Metal Trans SA', phones: ['+40232123456'] },
  ),
  letter(
    'mulțumiri în loc de încheiere',
    'RO',
    '<mihai@mihai-foto.example>',
    'Aștept oferta.\n\nMulțumesc,\nMihai Stan\n0745 123 456',
    { name: 'Mihai Stan', phones: ['+40745123456'] },
  ),
  letter(
    'trimis de pe telefon',
    'MD',
    'Ana Lupu <ana@mobila-lux.example>',
    'Da, confirm.\nAna\n\nTrimis de pe iPhone',
    { name: 'Ana Lupu', phones: [] },
  ),
  letter(
    'codul fiscal nu e telefon',
    'RO',
    'Dan Marin <dan@apa-vie.example>',
    'Cu stimă,\nDan Marin\nReprezentant vânzări\nApă Vie S.R.L., CUI RO12345678, J40/1234/2010\nTel: 0040 722 123 457',
    { name: 'Dan Marin', post: 'Reprezentant vânzări', company: 'Apă Vie S.R.L.', phones: ['+40722123457'] },
  ),
  letter(
    'linkuri către rețele sociale',
    'MD',
    'Cristina Moraru <cristina@flori.example>',
    'Cu drag,\nCristina Moraru\nfacebook.com/flori\nhttps://instagram.com/flori\nflori.example\n+373 68 123 456',
    { name: 'Cristina Moraru', phones: ['+37368123456'], site: 'flori.example' },
  ),
  letter(
    'numele de afișat este firma',
    'MD',
    'Agro Nord S.R.L. <office@agro-nord.example>',
    'Cu stimă,\nechipa Agro Nord\nDepartamentul vânzări\n022 12 34 58',
    { post: 'Departamentul vânzări', phones: ['+37322123458'] },
  ),
  letter(
    'clauză la sfârșit cu alt telefon',
    'RO',
    'Oana Sava <oana@savabirotica.example>',
    `Comanda este confirmată.

Cu stimă,
Oana Sava
Specialist achiziții
Sava Birotică SRL
Tel. 0264 222 333

Acest e-mail conține informații confidențiale. Dacă nu sunteți destinatarul, sunați la 0264 999 888 și ștergeți mesajul.`,
    { name: 'Oana Sava', post: 'Specialist achiziții', company: 'Sava Birotică SRL', phones: ['+40264222333'] },
  ),
  letter(
    'citat de Gmail',
    'RO',
    'Horia Lazăr <horia@lazarmob.example>',
    `Este în regulă.

Horia Lazăr
Lazăr Mob SRL
0741 222 333

În lun., 16 nov. 2026 la 10:12, Vera Lungu <manager@firma.example> a scris:
Vera Lungu
+373 22 111 222`,
    { name: 'Horia Lazăr', company: 'Lazăr Mob SRL', phones: ['+40741222333'] },
  ),
  letter(
    'citat de Outlook',
    'MD',
    'Inga Rusu <inga@rusu-tex.example>',
    `Am primit.

Cu respect,
Inga Rusu
contabilă
022 33 44 55

De la: Vera Lungu <manager@firma.example>
Trimis: luni, 16 noiembrie 2026 10:12
Vera Lungu
Firma SRL`,
    { name: 'Inga Rusu', post: 'contabilă', phones: ['+37322334455'] },
  ),
  letter(
    'majuscule',
    'RO',
    '<comenzi@carpatmob.example>',
    `CU STIMĂ,
NICOLAE BARBU
ADMINISTRATOR
CARPAT MOB S.R.L.
TEL. 0268 123 456`,
    { name: 'NICOLAE BARBU', post: 'ADMINISTRATOR', company: 'CARPAT MOB S.R.L.', phones: ['+40268123456'] },
  ),
  letter(
    'interior și mobil',
    'RO',
    'Delia Cozma <delia@cozmafarm.example>',
    `Cu stimă,
Delia Cozma
Director achiziții
Cozma Farm SA
Telefon: 0232 111 222, interior 104
Mobil: +40 (0)744 111 222`,
    {
      name: 'Delia Cozma',
      post: 'Director achiziții',
      company: 'Cozma Farm SA',
      phones: ['+40232111222', '+40744111222'],
    },
  ),
  letter(
    'mesagerie după număr',
    'MD',
    'Nelu Ursu <nelu@ursu-auto.example>',
    `Numai bine,
Nelu Ursu
șef depozit
068 999 111 (Viber, WhatsApp)`,
    { name: 'Nelu Ursu', post: 'șef depozit', phones: ['+37368999111'] },
  ),
  letter(
    'adresă, cod poștal și registru',
    'RO',
    'Carmen Ene <carmen@eneplast.example>',
    `Cu considerație,
Carmen Ene
Manager vânzări
Ene Plast S.R.L.
Str. Fabricii nr. 12, 400123 Cluj-Napoca
J12/345/2015, CUI 12345678
Cont IBAN: RO49AAAA1B31007593840000
0756 111 222`,
    { name: 'Carmen Ene', post: 'Manager vânzări', company: 'Ene Plast S.R.L.', phones: ['+40756111222'] },
  ),
  letter(
    'trimis de pe Samsung',
    'MD',
    'Vlad Nistor <vlad@nistor.example>',
    `Bine, mâine la 10.
Vlad

Trimis de pe dispozitivul meu Samsung`,
    { name: 'Vlad Nistor', phones: [] },
  ),
  letter(
    'două limbi',
    'MD',
    'Rodica Gaina <rodica@gaina-lapte.example>',
    `Cu stimă / С уважением,
Rodica Gaina
Manager logistică / Менеджер по логистике
„Gaina Lapte” SRL
+373 231 22 333`,
    { name: 'Rodica Gaina', post: 'Manager logistică', company: '„Gaina Lapte” SRL', phones: ['+37323122333'] },
  ),
  letter(
    'titlu academic',
    'RO',
    '<ion.preda@predaconsult.example>',
    `Cu deosebită considerație,
Ing. Ion Preda
Consultant tehnic
Preda Consult SRL
www.predaconsult.example`,
    {
      name: 'Ing. Ion Preda',
      post: 'Consultant tehnic',
      company: 'Preda Consult SRL',
      phones: [],
      site: 'predaconsult.example',
    },
  ),
  letter(
    'gospodărie țărănească',
    'MD',
    '<gt.munteanu@ferma-verde.example>',
    `Cu respect,
Tudor Munteanu
G.Ț. "Ferma Verde"
tel. 0235 22 333`,
    { name: 'Tudor Munteanu', company: 'G.Ț. "Ferma Verde"', phones: ['+37323522333'] },
  ),
  letter(
    'reclamă sub semnătură',
    'RO',
    'Bogdan Chiriac <bogdan@chiriac-scule.example>',
    `Toate cele bune,
Bogdan Chiriac
Reprezentant vânzări
Chiriac Scule SRL
0733 444 555

Descoperă promoțiile lunii pe https://chiriac-scule.example/promotii!`,
    {
      name: 'Bogdan Chiriac',
      post: 'Reprezentant vânzări',
      company: 'Chiriac Scule SRL',
      phones: ['+40733444555'],
      site: 'chiriac-scule.example',
    },
  ),
];
