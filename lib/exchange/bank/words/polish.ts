import type { BankWords } from './bankWords';

export const polish: BankWords = {
  columns: {
    bookedDate: 'data ksiegowania | data rozliczenia | data zaksiegowania | data ksieg | data zaksieg',
    date: `
      data | data operacji | data transakcji | data zlecenia | data platnosci | data i czas operacji |
      data wykonania
    `,
    valueDate: 'data waluty | data waluty ksiegowania',
    accountAmount: 'kwota w walucie rachunku | kwota rachunku',
    amount: `
      kwota | kwota operacji | kwota transakcji | wartosc | kwota w | kwota transakcji waluta rachunku |
      kwota platnosci
    `,
    otherAmount: `
      kwota oryginalna | kwota w walucie | oryginalna kwota | kwota platnosci w walucie |
      kwota blokady zwolnienie blokady | kwota w walucie transakcji | kwota waluty
    `,
    debit: 'obciazenia | obciazenie | wydatki | wyplaty | wychodzace | wn | winien | kwota obciazenia | rozchod',
    credit: 'uznania | uznanie | wplywy | wplaty | przychody | ma | kwota uznania | przychod',
    direction: 'uznanie obciazenie | wn ma | obciazenie uznanie | strona | strona operacji',
    type: `
      typ | typ transakcji | rodzaj transakcji | rodzaj operacji | typ operacji | rodzaj | opis operacji typ |
      typ zlecenia
    `,
    accountCurrency: 'waluta rachunku | waluta konta',
    currency: 'waluta | waluta operacji kwota',
    otherCurrency: 'waluta oryginalna | waluta transakcji | waluta operacji',
    counterparty: `
      kontrahent | dane kontrahenta | nazwa kontrahenta | nadawca odbiorca | odbiorca nadawca |
      odbiorca zleceniodawca | nadawca lub odbiorca | odbiorca lub nadawca | zleceniodawca odbiorca |
      nazwa odbiorcy nadawcy | nazwa nadawcy odbiorcy | nazwa strony
    `,
    payer: 'nadawca | zleceniodawca | nazwa nadawcy | platnik | nazwa zleceniodawcy',
    payee: 'odbiorca | nazwa odbiorcy | beneficjent',
    name: 'nazwa',
    counterAccount: `
      rachunek kontrahenta | numer rachunku kontrahenta | nr rachunku kontrahenta | konto kontrahenta |
      numer rachunku nadawcy odbiorcy | rachunek nadawcy odbiorcy | rachunek przeciwstawny |
      nr rachunku nadawcy odbiorcy | numer konta kontrahenta | na konto z konta
    `,
    payerAccount: 'rachunek nadawcy | rachunek zrodlowy | z konta | numer rachunku nadawcy | rachunek zleceniodawcy',
    payeeAccount: 'rachunek odbiorcy | rachunek docelowy | na konto | numer rachunku odbiorcy',
    account: 'rachunek | numer rachunku | numer konta | konto | nr rachunku | nr konta | nr rachunku iban | iban',
    ownAccount: `
      rachunek wlasny | moj rachunek | produkt | wlasciciel | numer rachunku karty | rachunek firmy |
      numer rachunku wlasnego
    `,
    purpose: `
      tytul | tytulem | opis operacji | opis | opis transakcji | tytul operacji | szczegoly | tytul przelewu |
      szczegoly transakcji | szczegoly operacji
    `,
    text: 'komentarz | uwagi | notatka | dodatkowe informacje | informacje dodatkowe',
    reference: `
      numer referencyjny | nr transakcji | numer transakcji | referencje wlasne zleceniodawcy | id transakcji |
      nr referencyjny | referencja | numer operacji | identyfikator transakcji | lp transakcji | numer dokumentu
    `,
    status: 'status | stan',
    card: 'karta | numer karty | nr karty | posiadacz karty',
    other: `
      saldo | saldo po operacji | saldo po transakcji | saldo koncowe | saldo poczatkowe | kategoria | nazwa banku |
      bank | adres nadawcy odbiorcy | prowizja | oplata | oplaty | kurs | kurs waluty | lokalizacja |
      numer telefonu | lp | adres | nr banku | kwota prowizji | kod
    `,
  },
  incoming: 'uznanie | wplyw | u | ma | przychod | przychodzacy | wplata | przychodzace',
  outgoing: 'obciazenie | wyplyw | wn | rozchod | wychodzacy | wyplata | wydatek | wychodzace',
  notBooked: `
    oczekujaca | odrzucona | anulowana | w realizacji | zablokowana | nierozliczona | oczekujace | odrzucone |
    w trakcie | blokada | nierozliczone | wycofana
  `,
  sums: 'razem | suma | saldo | saldo koncowe | saldo poczatkowe | podsumowanie | ogolem',
  months:
    'stycznia/styczen lutego/luty marca/marzec kwietnia/kwiecien maja/maj czerwca/czerwiec lipca/lipiec sierpnia/sierpien wrzesnia/wrzesien pazdziernika/pazdziernik listopada/listopad grudnia/grudzien',
};
