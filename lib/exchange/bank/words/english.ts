import type { BankWords } from './bankWords';

export const english: BankWords = {
  columns: {
    bookedDate: `
      booking date | booked at | transaction completed | transaction completed utc | booked date | date booked |
      booked on | book date | posting date | posted date | date posted | post date | posted on | completed date |
      processed date | date processed | settlement date | entry date | execution date | finished on
    `,
    date: `
      date of purchase | purchase date | date | transaction date | transaction started | transaction started utc |
      trade date | created utc | date of transaction | trans date | operation date | payment date | created |
      created on | created at | date time | date and time | datetime | time | started date | date started |
      date completed | date started utc | date completed utc | timestamp
    `,
    valueDate: 'value date | valuta | valuation date | valuedate | valuta date | date value | effective date',
    accountAmount: `
      amount in account currency | account amount | settlement amount | booked amount | billing amount |
      net amount | amount net | total amount local
    `,
    amount: `
      amount | credit debit amount | debit credit amount | amount payment currency | transaction amount | value |
      total | sum | payment amount | amount of transaction | money in out | signed amount | gross | net | paid
    `,
    otherAmount: `
      original amount | individual amount | orig amount orig currency | local amount | foreign amount |
      amount in foreign currency | amount foreign currency | orig amount | amount in original currency |
      transaction currency amount | source amount | source amount after fees | target amount |
      target amount after fees | instructed amount | converted amount
    `,
    debit: `
      debit | debits | debit amount | amount debit | paid out | money out | withdrawal | withdrawals |
      withdrawal amount | outflow | out | outgoing | payments out | spent | debit amt | payment out | expense |
      expenses | charges
    `,
    credit: `
      credit | credits | credit amount | amount credit | paid in | money in | deposit | deposits | deposit amount |
      inflow | in | incoming | payments in | received | credit amt | payment in | income | receipts
    `,
    direction: `
      direction | debit credit | credit debit | d c | dc | c d | cr dr | dr cr | debit or credit |
      debit credit indicator | credit debit indicator | in out | cd flag | debit credit mark | dbit crdt
    `,
    type: `
      type | transaction type | payment type | trans type | type of transaction | transaction kind | kind |
      operation type | activity type
    `,
    accountCurrency: `
      account currency | payment currency | settlement currency | billing currency | currency of account |
      booked currency
    `,
    currency: 'currency | ccy | cur | currency code | amount currency | transaction currency code',
    otherCurrency: `
      original currency | local currency | orig currency | transaction currency | foreign currency |
      source currency | target currency | currency of transaction | instructed currency
    `,
    counterparty: `
      counterparty | counter party | counterparty name | name of counterparty | partner | partner name |
      beneficiary payer | payer beneficiary | payer payee | payee payer | beneficiary remitter |
      beneficiary originator | merchant | merchant name | other party | other party name | opposing name |
      counteraccount name | name of other party | from to | transferring party | third party | contact | customer |
      client name
    `,
    payer: `
      payer | payer name | name of payer | sender | sender name | remitter | remitter name | debtor | debtor name |
      ordering party | ordering customer | from | originator | source name | paid by | from name
    `,
    payee: `
      payee | payee name | beneficiary | beneficiary name | recipient | recipient name | receiver | creditor |
      creditor name | to | paid to | target name | to name
    `,
    name: 'name | names',
    counterAccount: `
      counterparty account | counterparty account number | counterparty iban | partner iban | partner account |
      partner account number | counter account | counteraccount | counteraccount number | opposing account |
      opposing iban | other party account | other account | contra account | beneficiary payer account |
      bank account details | to from account | account number of counterparty | from to account |
      iban of counterparty
    `,
    payerAccount: `
      payer account | payer account number | debtor account | debtor iban | sender account | sender iban |
      from account | remitter account
    `,
    payeeAccount: `
      beneficiary account | beneficiary account number | beneficiary iban | payee account | payee account number |
      creditor account | creditor iban | recipient account | recipient iban | to account
    `,
    account: 'iban | account | account number | account no | bank account | acct no | account iban',
    ownAccount: `
      client account | own account | my account | account holder | account owner | account id | account nickname |
      account name | name of account | account type | product | sort code and account | owner
    `,
    purpose: `
      description 2 | description2 | notification text | booking details | description 1 | description1 | purpose |
      purpose of payment | payment purpose | description | details | payment details | transaction details |
      remittance information | remittance info | remittance | narrative | narration | reference text | message |
      message for payee | message to payee | message for me | memo | particulars | transaction description |
      details of payment | payment reference | unstructured remittance information | communication
    `,
    text: `
      description 3 | description3 | footnotes | text | note | notes | comment | comments | client note |
      additional information | additional info | more information | extra information | info | booking text |
      transaction text | posting text | memo note
    `,
    reference: `
      transfer wise id | transaction no | reference | reference number | ref | ref no | reference no |
      transaction id | id | transaction reference | transaction reference number | document | document number |
      document no | no | number | bank reference | customer reference | end to end id | end to end reference |
      transfer reference | transactionid | transfer id | payment id | uetr | cheque number | check number |
      instrument id | statement reference | transferwise id | archive id | no of document
    `,
    status: 'status | state | transaction status | payment status | booking status',
    card: `
      card last four digits | card holder full name | card member | cardholder | card holder | cardholder name |
      card holder name | card number | card no | card | card last 4 | payer card | last 4 digits
    `,
    other: `
      label | total fees | exchange to amount | attachment url | balance | running balance | account balance |
      balance after | closing balance | opening balance | available balance | ledger balance |
      balance after transaction | fee | fees | fee amount | fee currency | source fee amount | source fee currency |
      target fee amount | target fee currency | commission | vat | vat amount | tax | tax amount | category |
      spending category | sub category | subcategory | category path | tags | labels | address | city | country |
      town | postcode | zip | mcc | mcc code | bic | swift | swift code | bank code | bank name | bank | sort code |
      routing number | exchange rate | rate | exchange to amount | exchange from | exchange to | quote currency |
      emoji | receipt | attachment | batch | created by | time zone | timezone | location | latitude | longitude |
      item | cancellation | reason for non execution | variable symbol | variable symbol 1 | constant symbol |
      specific symbol | row type | skip | local hour | hour | method | statement number | creditor id |
      mandate reference | mandate id | merchant category | beneficiary bank | payer bank | bank of counterparty |
      entry number | line number | serial number | sequence number | related reference | money transaction id |
      notes and tags | notes and #tags | category split | receipt url | statement period | value before fees
    `,
  },
  incoming: `
    c | cr | crdt | credit | credits | in | inflow | incoming | i | received | receipt | deposit | income |
    money in | paid in | plus | incoming payment | incoming transfer | credit transfer in | cred
  `,
  outgoing: `
    d | dr | dbit | debit | debits | out | outflow | outgoing | o | withdrawal | expense | money out | paid out |
    minus | sent | spent | outgoing payment | outgoing transfer | deb
  `,
  notBooked: `
    pending | reverted | reversed | failed | declined | cancelled | canceled | rejected | refused | returned |
    blocked | reserved | on hold | hold | authorised | authorized | not booked | unbooked | processing |
    in progress | created | draft | expired | voided | void | denied | removed | error | incomplete | waiting |
    scheduled | unsettled | reservation
  `,
  sums: `
    total | totals | subtotal | closing balance | opening balance | balance | turnover | final balance |
    initial balance | sum
  `,
  months: 'january february march april may june july august september october november december',
};
