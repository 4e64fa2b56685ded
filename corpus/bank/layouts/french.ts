import type { Layout } from './layout';

export const french: readonly Layout[] = [
  {
    bank: 'BNP Paribas Fortis, Hello bank!',
    source: 'Jibuus/ofxstatement-be-hellobank-fr',
    header:
      "Nº de séquence;Date d'exécution;Date valeur;Montant;Devise du compte;Numéro de compte;Type de transaction;Contrepartie;Nom de la contrepartie;Communication;Détails;Statut;Motif du refus",
    rows: [
      '2026-00118;16/11/2026;16/11/2026;1240,50;EUR;BE68539007547034;Virement en euros;BE71096123456769;Lavande SPRL;Facture 118;VIREMENT;Accepté;',
      '2026-00119;17/11/2026;17/11/2026;-86,20;EUR;BE68539007547034;Domiciliation;BE71096123456770;Energie Nord;;DOMICILIATION;Accepté;',
      '2026-00120;18/11/2026;18/11/2026;-40,00;EUR;BE68539007547034;Virement en euros;BE71096123456771;Garage;;VIREMENT;Refusé;Provision',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | Lavande SPRL | BE71096123456769 | Facture 118 VIREMENT',
      '2026-11-17 | -8620 EUR | Energie Nord | BE71096123456770 | DOMICILIATION',
    ],
  },
  {
    bank: 'Belfius',
    source: 'renardeau/ofxstatement-be-belfius',
    header:
      "Compte;Date de comptabilisation;Numéro d'extrait;Numéro de transaction;Compte contrepartie;Nom contrepartie contient;Rue et numéro;Code postal et localité;Transaction;Date valeur;Montant;Devise;BIC;Code pays;Communications",
    rows: [
      'BE68539007547034;16/11/2026;00118;1;BE71096123456769;Lavande SPRL;;;VIREMENT;16/11/2026;1240,50;EUR;GKCCBEBB;BE;Facture 118',
      'BE68539007547034;17/11/2026;00118;2;BE71096123456770;Energie Nord;;;DOMICILIATION;17/11/2026;-86,20;EUR;GKCCBEBB;BE;Electricité',
      'BE68539007547034;18/11/2026;00119;1;BE71096123456771;Moulin SA;;;VIREMENT;18/11/2026;350,00;EUR;GKCCBEBB;BE;Facture 120',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | Lavande SPRL | BE71096123456769 | Facture 118',
      '2026-11-17 | -8620 EUR | Energie Nord | BE71096123456770 | Electricité',
      '2026-11-18 | 35000 EUR | Moulin SA | BE71096123456771 | Facture 120',
    ],
  },
  {
    bank: 'Caisse d’Épargne, Banque Populaire',
    source: 'public test files with its header',
    header:
      'Date de comptabilisation;Libelle simplifie;Libelle operation;Reference;Informations complementaires;Type operation;Categorie;Sous categorie;Debit;Credit;Date operation;Date de valeur;Pointage operation',
    rows: [
      '16/11/2026;LAVANDE SARL;VIR SEPA LAVANDE SARL;V118;Facture 118;Virement recu;;;;+1240,50;16/11/2026;16/11/2026;0',
      '17/11/2026;ENERGIE NORD;PRLV ENERGIE NORD;P1;;Prelevement;;;-86,20;;17/11/2026;17/11/2026;0',
      '18/11/2026;MOULIN SA;VIR SEPA MOULIN;V120;Facture 120;Virement recu;;;;+350,00;18/11/2026;18/11/2026;0',
    ],
    lines: [
      '2026-11-16 | 124050 MDL |  |  | VIR SEPA LAVANDE SARL Facture 118',
      '2026-11-17 | -8620 MDL |  |  | PRLV ENERGIE NORD',
      '2026-11-18 | 35000 MDL |  |  | VIR SEPA MOULIN Facture 120',
    ],
    asks: ['money'],
  },
];
