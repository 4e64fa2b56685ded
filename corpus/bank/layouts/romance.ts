import type { Layout } from './layout';

export const romance: readonly Layout[] = [
  {
    bank: 'Fineco',
    source: 'frankIT/ofxstatement-fineco',
    header: 'Data_Operazione;Data_Valuta;Entrate;Uscite;Descrizione;Descrizione_Completa;Stato;Moneymap',
    rows: [
      '16/11/2026;16/11/2026;1240,50;;Bonifico SEPA;Bonifico da Lavanda Srl fattura 118;Contabilizzato;',
      '17/11/2026;17/11/2026;;-86,20;Addebito SDD;Energia Nord;Contabilizzato;',
      '18/11/2026;18/11/2026;350,00;;Bonifico SEPA;Bonifico da Mulino Srl fattura 120;Contabilizzato;',
    ],
    lines: [
      '2026-11-16 | 124050 MDL |  |  | Bonifico SEPA Bonifico da Lavanda Srl fattura 118',
      '2026-11-17 | -8620 MDL |  |  | Addebito SDD Energia Nord',
      '2026-11-18 | 35000 MDL |  |  | Bonifico SEPA Bonifico da Mulino Srl fattura 120',
    ],
    asks: ['money'],
  },
  {
    bank: 'Santander (Spain)',
    source: 'M3lo00/ofxstatement-santander-es',
    header: 'Fecha operación;Fecha valor;Concepto;Importe EUR;Saldo',
    rows: [
      '16/11/2026;16/11/2026;Transferencia de Lavanda SL factura 118;1.240,50;5.240,50',
      '17/11/2026;17/11/2026;Recibo Energía Norte;-86,20;5.154,30',
      '18/11/2026;18/11/2026;Transferencia de Molino SL;350,00;5.504,30',
    ],
    lines: [
      '2026-11-16 | 124050 EUR |  |  | Transferencia de Lavanda SL factura 118',
      '2026-11-17 | -8620 EUR |  |  | Recibo Energía Norte',
      '2026-11-18 | 35000 EUR |  |  | Transferencia de Molino SL',
    ],
  },
  {
    bank: 'BBVA',
    source: 'Alfystar/ofxstatement-bbva-it',
    header: 'F.Valor;Fecha;Concepto;Movimiento;Importe;Divisa;Disponible;Divisa;Observaciones',
    rows: [
      '16/11/2026;16/11/2026;Transferencia recibida;Lavanda SL factura 118;1240,50;EUR;5240,50;EUR;',
      '17/11/2026;17/11/2026;Recibo;Energía Norte;-86,20;EUR;5154,30;EUR;',
      '18/11/2026;18/11/2026;Transferencia recibida;Molino SL;350,00;EUR;5504,30;EUR;',
    ],
    lines: [
      '2026-11-16 | 124050 EUR |  |  | Transferencia recibida Lavanda SL factura 118',
      '2026-11-17 | -8620 EUR |  |  | Recibo Energía Norte',
      '2026-11-18 | 35000 EUR |  |  | Transferencia recibida Molino SL',
    ],
  },
  {
    bank: 'with "Contrapartida" (Portuguese and Spanish banks)',
    source: 'reported by users',
    header: 'Data movimento;Data valor;Descrição;Contrapartida;Montante;Moeda;Saldo contabilístico',
    rows: [
      '16-11-2026;16-11-2026;Fatura 118;Lavanda Lda;1.240,50;EUR;5.240,50',
      '17-11-2026;17-11-2026;Eletricidade;Energia Norte;-86,20;EUR;5.154,30',
      '18-11-2026;18-11-2026;Fatura 120;Moinho Lda;350,00;EUR;5.504,30',
    ],
    lines: [
      '2026-11-16 | 124050 EUR | Lavanda Lda |  | Fatura 118',
      '2026-11-17 | -8620 EUR | Energia Norte |  | Eletricidade',
      '2026-11-18 | 35000 EUR | Moinho Lda |  | Fatura 120',
    ],
  },
  {
    bank: 'Banca Transilvania',
    source: 'mariangolea/csvtransactionparser',
    above: ['Numar cont:,RO49AAAA1B31007593840000 RON', ''],
    header: 'Data tranzactie,Data valuta,Descriere,Referinta tranzactiei,Debit,Credit,Sold contabil',
    rows: [
      '2026-11-16,2026-11-16,"Incasare OP;Lavanda SRL;factura 118",000INCS118,,"1,240.50","5,240.50"',
      '2026-11-17,2026-11-17,"Plata;Energia Nord",000PL119,-86.20,,"5,154.30"',
      '2026-11-18,2026-11-18,"Incasare OP;Moara SRL",000INCS120,,350.00,"5,504.30"',
    ],
    lines: [
      '2026-11-16 | 124050 RON |  |  | Incasare OP;Lavanda SRL;factura 118',
      '2026-11-17 | -8620 RON |  |  | Plata;Energia Nord',
      '2026-11-18 | 35000 RON |  |  | Incasare OP;Moara SRL',
    ],
  },
  {
    bank: 'Moldovan banks',
    source: 'invented after printed statements',
    header: 'Data;Nr. document;Contragent;Cod fiscal;IBAN;Destinația plății;Debit MDL;Credit MDL',
    rows: [
      '16.11.2026;501;SRL „Piatra Albă”;1003600000001;MD24AG000225100013104168;Achitare factura nr. 118;;12 400,00',
      '17.11.2026;77;Depozit Nord SRL;1003600000002;MD24AG000225100013104169;Chirie noiembrie;4 500,00;',
      '18.11.2026;12;Fagur SRL;1003600000003;MD24AG000225100013104170;Factura 204;;980,50',
    ],
    lines: [
      '2026-11-16 | 1240000 MDL | SRL „Piatra Albă” | MD24AG000225100013104168 | Achitare factura nr. 118',
      '2026-11-17 | -450000 MDL | Depozit Nord SRL | MD24AG000225100013104169 | Chirie noiembrie',
      '2026-11-18 | 98050 MDL | Fagur SRL | MD24AG000225100013104170 | Factura 204',
    ],
  },
];
