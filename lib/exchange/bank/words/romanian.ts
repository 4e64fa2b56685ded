import type { BankWords } from './bankWords';

export const romanian: BankWords = {
  columns: {
    bookedDate: `
      data contabila | data inregistrarii | data inregistrare | data procesarii | data procesare |
      data finalizarii tranzactiei | data decontarii | data postarii | data inreg
    `,
    date: `
      data | data tranzactie | data tranzactiei | data operatiunii | data operatiune | data platii | data plata |
      data documentului | data si ora | data operatie | data operatiei | data doc | data emiterii
    `,
    valueDate: 'data valuta | data valutei | data val',
    accountAmount:
      'suma in valuta contului | suma in moneda contului | suma in lei | echivalent mdl | suma echivalent | suma mdl',
    amount: `
      suma | valoare | suma tranzactie | suma tranzactiei | suma operatiunii | suma platii | suma operatiei |
      valoarea | suma totala | total
    `,
    otherAmount:
      'suma originala | suma in valuta | suma in valuta originala | suma initiala | suma in valuta tranzactiei',
    debit: `
      debit | suma debit | debit suma | plati | iesiri | cheltuieli | debitari | rulaj debit | sume debitate |
      rulaj debitor | iesire | retrageri
    `,
    credit: `
      credit | suma credit | credit suma | incasari | intrari | venituri | creditari | rulaj credit |
      sume creditate | rulaj creditor | intrare | alimentari
    `,
    direction: 'debit credit | d c | tip debit credit | sens | dt ct | d k | intrare iesire',
    type: `
      tip | tip tranzactie | tip operatiune | tipul tranzactiei | tipul operatiunii | tip operatie | tipul operatiei |
      tip plata | tip document
    `,
    accountCurrency: 'valuta contului | moneda contului | valuta cont',
    currency: 'valuta | moneda | valuta tranzactie | cod valuta',
    otherCurrency: 'valuta originala | moneda originala | valuta tranzactiei | valuta initiala',
    counterparty: `
      contragent | contrapartida | contraparte | denumirea contragentului | denumire contragent | nume contragent |
      partener | nume partener | denumire partener | denumirea partenerului | ordonator beneficiar |
      beneficiar ordonator | platitor beneficiar | platitor primitor | nume beneficiar ordonator |
      nume ordonator beneficiar | corespondent | denumire corespondent | numele contragentului |
      nume beneficiar platitor | comerciant | client
    `,
    payer: `
      platitor | ordonator | denumire platitor | nume platitor | denumirea platitorului | nume ordonator |
      expeditor | numele platitorului
    `,
    payee: `
      beneficiar | nume beneficiar | denumire beneficiar | primitor | destinatar | denumirea beneficiarului |
      numele beneficiarului
    `,
    name: 'nume | denumire | denumirea',
    counterAccount: `
      iban contragent | cont contragent | contul contragentului | cont contraparte | cont partener | iban partener |
      cont corespondent | contul corespondentului | cont iban contragent | cont ordonator beneficiar |
      cont beneficiar ordonator | contul iban al contragentului | iban corespondent | cont contrapartida
    `,
    payerAccount: 'cont platitor | iban platitor | contul platitorului | cont ordonator | iban ordonator',
    payeeAccount: 'cont beneficiar | iban beneficiar | contul beneficiarului | cont primitor',
    account: 'cont | contul | iban | numar cont | cont iban | cont bancar | numarul contului | cod iban | nr cont',
    ownAccount: `
      cont client | contul meu | titular | titular cont | nume cont | contul pentru care s a generat extrasul |
      produs
    `,
    purpose: `
      destinatia platii | destinatia | destinatie | descriere | descrierea | descrierea tranzactiei | detalii |
      detalii plata | detalii tranzactie | explicatii | explicatie | scopul platii | descrierea operatiunii |
      detaliile platii | detalii operatiune | tranzactii finalizate detalii | explicatia | continutul operatiunii |
      descriere tranzactie | mesaj | detaliile tranzactiei
    `,
    text: 'observatii | comentariu | comentarii | nota | mentiuni | informatii suplimentare',
    reference: `
      referinta | referinta tranzactiei | referinta tranzactie | nr document | nr documentului | numar document |
      numarul documentului | referinta oper document | nr doc | id tranzactie | nr crt document | nr ordin |
      numarul documentului de plata | nr op | numar tranzactie | nr tranzactie | document | numar operatiune |
      nr operatiune
    `,
    status: 'status | stare | starea | starea tranzactiei | statut',
    card: 'card | numar card | detinator card | nr card | numarul cardului',
    other: `
      sold | sold contabil | sold initial | sold final | sold disponibil | sold curent | sold intermediar |
      comision | comisioane | curs | curs valutar | banca | banca contragentului | denumirea bancii |
      banca beneficiar | cod banca | bic | swift | cod fiscal | idno | idno contragent | cui | cif | nr crt |
      categorie | locatie | ora | tva | codul fiscal | cod tva | sucursala | codul bancii |
      codul fiscal al contragentului | banca partener
    `,
  },
  incoming: 'credit | intrare | intrari | incasare | incasari | ct | alimentare | primit | creditare',
  outgoing: 'debit | iesire | iesiri | plata | plati | dt | trimis | debitare | retragere',
  notBooked: `
    in asteptare | in procesare | respins | respinsa | anulat | anulata | esuat | esuata | blocat | blocata |
    neprocesat | refuzat | refuzata | returnat | stornat | rezervat | in curs de procesare | suspendat
  `,
  sums: 'total | sold | rulaj | rulaje | sold initial | sold final | total general | gasit | subtotal',
  months: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
};
