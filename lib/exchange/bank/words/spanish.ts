import type { BankWords } from './bankWords';

export const spanish: BankWords = {
  columns: {
    bookedDate: `
      fecha contable | fecha de contabilizacion | f contable | fecha contabilizacion | fecha de registro |
      fecha aplicacion | fecha de proceso
    `,
    date: `
      fecha | fecha operacion | fecha de operacion | fecha de la operacion | f operacion | fecha movimiento |
      fecha transaccion | fecha de transaccion | fecha y hora | fecha de pago
    `,
    valueDate: 'fecha valor | f valor | fecha de valor | valor | fecha efectiva',
    accountAmount: 'importe en divisa de la cuenta',
    amount: `
      importe | monto | cantidad | importe operacion | importe en euros | valor importe | monto total |
      importe total | importe movimiento
    `,
    otherAmount: 'importe original | importe divisa | importe en divisa | importe moneda original | monto original',
    debit: `
      debe | cargo | cargos | debito | debitos | gasto | gastos | pagos | retiro | retiros | salida | salidas |
      egreso | egresos
    `,
    credit:
      'haber | abono | abonos | credito | creditos | ingreso | ingresos | deposito | depositos | entrada | entradas',
    direction: 'debe haber | cargo abono | signo | d h | abono cargo | debito credito | naturaleza',
    type: 'tipo | tipo de movimiento | tipo de operacion | tipo movimiento | tipo de transaccion | tipo operacion',
    accountCurrency: 'divisa de la cuenta | moneda de la cuenta',
    currency: 'divisa | moneda | divisa importe',
    otherCurrency: 'divisa original | moneda original | divisa operacion',
    counterparty: `
      contrapartida | contraparte | nombre contrapartida | nombre contraparte | nombre de la contraparte | tercero |
      ordenante beneficiario | beneficiario ordenante | remitente destinatario | comercio | nombre del tercero
    `,
    payer: 'ordenante | pagador | remitente | nombre ordenante | emisor | nombre del ordenante',
    payee: 'beneficiario | destinatario | nombre beneficiario | nombre del beneficiario | receptor',
    name: 'nombre | titular',
    counterAccount: `
      cuenta contrapartida | cuenta contraparte | iban contrapartida | iban contraparte | cuenta del tercero |
      cuenta de contrapartida
    `,
    payerAccount: 'cuenta ordenante | iban ordenante | cuenta de origen | cuenta origen',
    payeeAccount:
      'cuenta beneficiario | iban beneficiario | cuenta destino | cuenta de destino | cuenta del beneficiario',
    account: 'cuenta | numero de cuenta | iban | n de cuenta | no cuenta | nro cuenta',
    ownAccount: 'cuenta propia | titular de la cuenta | oficina',
    purpose: `
      concepto | descripcion | concepto comun | concepto propio | detalle | detalles | motivo | glosa | movimiento |
      descripcion del movimiento | concepto ampliado | descripcion ampliada
    `,
    text: `
      observaciones | comentario | comentarios | informacion adicional | mas datos | concepto complementario | notas |
      concepto complementario 1 | concepto complementario 2 | concepto complementario 3
    `,
    reference: `
      referencia | referencia 1 | numero de referencia | no documento | numero documento | n documento |
      numero de operacion | documento | numero de movimiento | referencia 2 | no referencia | numero operacion |
      nro operacion | nro documento
    `,
    status: 'estado | situacion',
    card: 'tarjeta | numero de tarjeta | titular tarjeta',
    other: `
      saldo | saldo disponible | disponible | saldo contable | saldo posterior | categoria | subcategoria | codigo |
      codigo comun | codigo propio | sucursal | comision | comisiones | banco | tipo de cambio | iva | impuesto |
      pais | hora | imagen
    `,
  },
  incoming: 'abono | haber | credito | ingreso | entrada | deposito | recibido',
  outgoing: 'cargo | debe | debito | gasto | salida | retiro | egreso | enviado',
  notBooked: `
    pendiente | rechazado | rechazada | anulado | anulada | devuelto | devuelta | retenido | cancelado | cancelada |
    en proceso | fallido | fallida
  `,
  sums: 'total | saldo | subtotal | saldo inicial | saldo final | totales',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre',
};
