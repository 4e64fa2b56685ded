import type { Layout } from './layout';

export const english: readonly Layout[] = [
  {
    bank: 'Starling',
    source: 'public test files with its header',
    header: 'Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Spending Category,Notes',
    rows: [
      '16/11/2026,Harbour Tools Ltd,INV-118,FASTER PAYMENT,1240.50,5240.50,INCOME,',
      '17/11/2026,Northern Power,DD,DIRECT DEBIT,-86.20,5154.30,BILLS,',
      '18/11/2026,Mill & Sons,INV-120,FASTER PAYMENT,350.00,5504.30,INCOME,',
    ],
    lines: [
      '2026-11-16 | 124050 GBP | Harbour Tools Ltd |  | INV-118',
      '2026-11-17 | -8620 GBP | Northern Power |  | DD',
      '2026-11-18 | 35000 GBP | Mill & Sons |  | INV-120',
    ],
  },
  {
    bank: 'Monzo',
    source: 'bank2ynab/bank2ynab',
    header: 'id,created,amount,currency,local_amount,local_currency,category,emoji,description,address,notes,receipt',
    rows: [
      'tx_1,2026-11-16 12:34:56 +0000,1240.50,GBP,1240.50,GBP,income,,Harbour Tools INV-118,,,',
      'tx_2,2026-11-17 08:00:00 +0000,-86.20,GBP,-86.20,GBP,bills,,Northern Power,,,',
      'tx_3,2026-11-18 08:00:00 +0000,350.00,GBP,400.00,EUR,income,,Mill & Sons INV-120,,,',
    ],
    lines: [
      '2026-11-16 | 124050 GBP |  |  | Harbour Tools INV-118',
      '2026-11-17 | -8620 GBP |  |  | Northern Power',
      '2026-11-18 | 35000 GBP |  |  | Mill & Sons INV-120',
    ],
  },
  {
    bank: 'Revolut',
    source: 'mlaitinen/ofxstatement-revolut',
    header: 'Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance',
    rows: [
      'TRANSFER,Current,2026-11-16 12:00:00,2026-11-16 12:05:00,Harbour Tools INV-118,1240.50,0.00,EUR,COMPLETED,5240.50',
      'CARD_PAYMENT,Current,2026-11-17 18:00:00,2026-11-18 09:00:00,Northern Power,-86.20,0.00,EUR,COMPLETED,5154.30',
      'CARD_PAYMENT,Current,2026-11-18 18:00:00,,Cafe,-12.00,0.00,EUR,PENDING,',
    ],
    lines: ['2026-11-16 | 124050 EUR |  |  | Harbour Tools INV-118', '2026-11-18 | -8620 EUR |  |  | Northern Power'],
  },
  {
    bank: 'Wise, a balance',
    source: 'kedder/ofxstatement-transferwise',
    header:
      '"TransferWise ID",Date,Amount,Currency,Description,"Payment Reference","Running Balance","Exchange From","Exchange To","Exchange Rate","Payer Name","Payee Name","Payee Account Number",Merchant,"Card Last Four Digits","Card Holder Full Name",Attachment,Note,"Total fees","Exchange To Amount"',
    rows: [
      'TRANSFER-118,16-11-2026,1240.50,EUR,"Received money from Harbour Tools",INV-118,5240.50,,,,"Harbour Tools",,,,,,,,0.00,',
      'TRANSFER-119,17-11-2026,-86.20,EUR,"Sent money to Northern Power",Power,5154.30,,,,,"Northern Power",GB33BUKB20201555555555,,,,,,0.00,',
      'TRANSFER-120,18-11-2026,350.00,EUR,"Received money from Mill",INV-120,5504.30,,,,"Mill & Sons",,,,,,,,0.00,',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | Harbour Tools |  | Received money from Harbour Tools INV-118',
      '2026-11-17 | -8620 EUR | Northern Power | GB33BUKB20201555555555 | Sent money to Northern Power',
      '2026-11-18 | 35000 EUR | Mill & Sons |  | Received money from Mill INV-120',
    ],
  },
  {
    bank: 'Swedbank (Baltic states)',
    source: 'public test files with its header',
    header:
      '"Client account";"Row type";"Date";"Beneficiary/Payer";"Details";"Amount";"Currency";"Debit/Credit";"Transfer reference";"Transaction type";"Reference number";"Document number";',
    rows: [
      '"EE382200221020145685";"20";"16.11.2026";"Meri OÜ";"Arve 118";"1240,50";"EUR";"K";"2026111600118";"MK";"";"1";',
      '"EE382200221020145685";"20";"17.11.2026";"Elekter AS";"Elekter";"86,20";"EUR";"D";"2026111700119";"MK";"";"2";',
      '"EE382200221020145685";"20";"18.11.2026";"Veski OÜ";"Arve 120";"350,00";"EUR";"K";"2026111800120";"MK";"";"3";',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | Meri OÜ |  | Arve 118',
      '2026-11-17 | -8620 EUR | Elekter AS |  | Elekter',
      '2026-11-18 | 35000 EUR | Veski OÜ |  | Arve 120',
    ],
  },
  {
    bank: 'Bank of Ireland',
    source: 'bank2ynab/bank2ynab',
    header: 'Date,Details,Debit,Credit,Balance',
    rows: [
      '16/11/2026,HARBOUR TOOLS INV-118,,1240.50,5240.50',
      '17/11/2026,NORTHERN POWER SEPA DD,86.20,,',
      '18/11/2026,MILL AND SONS INV-120,,350.00,5504.30',
    ],
    lines: [
      '2026-11-16 | 124050 MDL |  |  | HARBOUR TOOLS INV-118',
      '2026-11-17 | -8620 MDL |  |  | NORTHERN POWER SEPA DD',
      '2026-11-18 | 35000 MDL |  |  | MILL AND SONS INV-120',
    ],
    asks: ['money'],
  },
  {
    bank: 'OCBC',
    source: 'bank2ynab/bank2ynab',
    above: [
      'Account details for:,Business Account 666-666666-666',
      'Available Balance,"6,666.66"',
      '',
      'Transaction History ',
    ],
    header: 'Transaction date,Value date,Description,Withdrawals (SGD),Deposits (SGD)',
    rows: [
      '16/11/2026,16/11/2026,FAST PAYMENT,,"1,240.50"',
      ',,from HARBOUR TOOLS INV-118 ,,',
      '17/11/2026,17/11/2026,GIRO,86.20,',
      '18/11/2026,18/11/2026,FAST PAYMENT,,350.00',
    ],
    lines: [
      '2026-11-16 | 124050 SGD |  |  | FAST PAYMENT from HARBOUR TOOLS INV-118',
      '2026-11-17 | -8620 SGD |  |  | GIRO',
      '2026-11-18 | 35000 SGD |  |  | FAST PAYMENT',
    ],
  },
  {
    bank: 'UBS',
    source: 'BananaAccounting/Switzerland',
    header:
      'Trade date;Trade time;Booking date;Value date;Currency;Debit;Credit;Individual amount;Balance;Transaction no.;Description1;Description2;Description3;Footnotes;',
    rows: [
      '2026-11-16;;2026-11-16;2026-11-16;CHF;;1240.50;;5240.50;T118;"Harbour Tools AG";"Invoice 118";;;',
      '2026-11-17;;2026-11-17;2026-11-17;CHF;-86.20;;;5154.30;T119;"Northern Power";;;;',
      '2026-11-18;;2026-11-18;2026-11-18;CHF;;350.00;;5504.30;T120;"Mill AG";"Invoice 120";;;',
    ],
    lines: [
      '2026-11-16 | 124050 CHF |  |  | Harbour Tools AG Invoice 118',
      '2026-11-17 | -8620 CHF |  |  | Northern Power',
      '2026-11-18 | 35000 CHF |  |  | Mill AG Invoice 120',
    ],
  },
];
