import type { BankWords } from './bankWords';

export const italian: BankWords = {
  columns: {
    bookedDate: `
      data di completamento | data di contabilizzazione | data della contabilizzazione | data contabile |
      data registrazione | data di registrazione | data contabilizzazione | data di contabilizzazione | data cont
    `,
    date: `
      data di inizio | data | data operazione | data movimento | data transazione | data dell operazione |
      data pagamento | data op | data e ora
    `,
    valueDate: 'data valuta | valuta | data di valuta | data val',
    accountAmount: 'importo in valuta conto | importo in divisa conto',
    amount: `
      importo | lordo | netto | quantita | ammontare | importo operazione | importo movimento | importo in |
      controvalore | importo totale
    `,
    otherAmount: `
      importo originale | importo in divisa | importo divisa originale | importo in divisa estera |
      importo valuta originale
    `,
    debit: `
      importo di addebito | importo addebito | debito | dare | uscite | uscita | addebito | addebiti | addebiti in |
      importo dare | spese | uscite in
    `,
    credit: `
      importo di accredito | importo accredito | credito | avere | entrate | entrata | accredito | accrediti |
      accrediti in | importo avere | entrate in
    `,
    direction: 'dare avere | segno | d a | addebito accredito | entrata uscita',
    type: `
      tipo di movimento | tipo di ordine | tipo | tipo operazione | tipologia | causale abi | causale |
      tipo movimento | tipo di transazione | tipologia operazione | cod causale
    `,
    accountCurrency: 'divisa conto | valuta del conto',
    currency: 'divisa | valuta importo | moneta | codice divisa',
    otherCurrency: 'divisa originale | valuta originale | divisa operazione',
    counterparty: `
      controparte | nome controparte | ordinante beneficiario | beneficiario ordinante | intestatario controparte |
      esercente | debitore creditore
    `,
    payer: 'ordinante | pagatore | mittente | nome ordinante | nome pagatore | debitore',
    payee: 'beneficiario | nome beneficiario | destinatario | creditore',
    name: 'nome | intestatario',
    counterAccount: 'conto controparte | iban controparte | conto ordinante beneficiario',
    payerAccount: 'iban ordinante | conto ordinante',
    payeeAccount: 'iban beneficiario | conto beneficiario',
    account: 'conto | numero conto | iban | conto corrente | rapporto | numero rapporto | n conto',
    ownAccount: 'conto o carta | intestatario conto | intestazione | filiale',
    purpose: `
      testo contabilizzazione | testo di contabilizzazione | testo di avviso | testo registrazione |
      testo della notifica | descrizione della transazione | tipo di ordine testo di contabilizzazione |
      dettagli di contabilizzazione | testo di registrazione | descrizione | descrizione operazione |
      descrizione completa | dettagli | causale pagamento | descrizione movimento | dettagli operazione |
      dettaglio | oggetto | descrizione causale | descrizione estesa | operazione | motivo | messaggio
    `,
    text: 'note | commento | informazioni aggiuntive | ulteriori informazioni | descrizione aggiuntiva',
    reference: `
      rif esterno | numero di ordine | numero di riferimento | riferimento | numero operazione | cro | trn |
      numero | id transazione | riferimento operazione | rif | id operazione | numero documento | cro trn |
      codice transazione | riferimento cliente | riferimento banca
    `,
    status: 'stato | contabilizzazione | stato operazione | stato del movimento',
    card: 'carta | numero carta | titolare carta',
    other: `
      saldo | saldo contabile | saldo disponibile | saldo progressivo | categoria | moneymap | money map |
      commissioni | commissione | cambio | tasso di cambio | bic | abi | cab | banca | hashtag | etichette | iva |
      filiale disponente | canale
    `,
  },
  incoming: 'avere | accredito | entrata | entrate | credito | ricevuto | a favore',
  outgoing: 'dare | addebito | uscita | uscite | debito | inviato | spesa',
  notBooked: `
    in attesa | non contabilizzato | rifiutato | rifiutata | annullato | annullata | stornato | in elaborazione |
    prenotato | autorizzato | da contabilizzare | respinto | fallito | in corso
  `,
  sums: 'totale | saldo | saldo iniziale | saldo finale | totali | subtotale | saldo contabile',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
};
