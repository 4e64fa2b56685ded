import type { BankWords } from './bankWords';

export const portuguese: BankWords = {
  columns: {
    bookedDate: `
      data contabilistica | data lancamento | data de lancamento | data mov | data movimento | data do movimento |
      data mov to | data de movimento | data contabil
    `,
    date: `
      data | data operacao | data da operacao | data transacao | data da transacao | data e hora |
      data operacao hora
    `,
    valueDate: 'data valor | data val | data de valor',
    amount: `
      montante | valor | importancia | quantia | montante em | valor do movimento | valor em r | valor r |
      montante movimento
    `,
    otherAmount: 'montante original | valor original | valor em moeda original | montante moeda original',
    debit: 'debito | debitos | saida | saidas | despesa | despesas | valor debito',
    credit: 'credito | creditos | entrada | entradas | receita | receitas | valor credito',
    direction: 'debito credito | d c | natureza | sinal | entrada saida',
    type: 'tipo | tipo de movimento | tipo movimento | tipo de operacao | tipo transacao | tipo de lancamento',
    accountCurrency: 'moeda da conta | moeda conta',
    currency: 'moeda | divisa',
    otherCurrency: 'moeda original | moeda da operacao',
    counterparty: `
      contrapartida | contraparte | nome contraparte | ordenante beneficiario | nome da contraparte |
      favorecido ordenante | entidade | destino origem | origem destino | remetente destinatario
    `,
    payer: 'ordenante | pagador | remetente | nome do ordenante | depositante',
    payee: 'beneficiario | favorecido | destinatario | nome do beneficiario | recebedor',
    name: 'nome',
    counterAccount: 'conta contraparte | conta contrapartida | iban contraparte | conta da contraparte',
    payeeAccount: 'iban beneficiario | conta destino | conta do beneficiario',
    payerAccount: 'conta origem | iban ordenante',
    account: 'conta | numero de conta | iban | nib | n conta | numero da conta',
    ownAccount: 'titular | titular da conta | agencia',
    purpose: `
      descricao | descritivo | historico | descricao do movimento | detalhes | motivo | mensagem | finalidade |
      descricao movimento | detalhe
    `,
    text: 'observacoes | comentario | informacao adicional | notas | nota | complemento',
    reference: `
      referencia | numero do documento | documento | n documento | numero documento | id | identificador |
      numero da operacao | codigo da transacao | docto | n doc | no doc
    `,
    status: 'estado | situacao | estado do movimento',
    card: 'cartao | numero do cartao',
    other: `
      saldo | saldo contabilistico | saldo disponivel | saldo apos movimento | categoria | banco | comissao | taxa |
      imposto | canal | hora | cambio | tarifa | balcao | saldo contabil
    `,
  },
  incoming: 'credito | entrada | recebido | recebida | receita | deposito',
  outgoing: 'debito | saida | enviado | enviada | despesa | levantamento',
  notBooked: `
    pendente | cancelado | cancelada | recusado | recusada | estornado | estornada | rejeitado | rejeitada |
    em processamento | cativo | cativado | falhou | agendado
  `,
  sums: 'total | saldo | saldo inicial | saldo final | subtotal | totais',
  months: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
};
