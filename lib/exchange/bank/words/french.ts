import type { BankWords } from './bankWords';

export const french: BankWords = {
  columns: {
    bookedDate: `
      date de fin | date de comptabilisation | date comptable | date d operation comptable | date comptabilisation |
      date de traitement | date d execution | date execution
    `,
    date: `
      date de debut | date d achat | date | date operation | date d operation | date de l operation |
      date de transaction | date transaction | date de paiement | date paiement | date d achat | dateop | date op
    `,
    valueDate: 'date de valeur | date valeur | valeur | dateval | date val',
    accountAmount: 'montant en devise du compte | montant comptabilise',
    amount: `
      montant | montant de l operation | montant operation | montant en euros | somme | montant en | montant ttc |
      montant total | montant euros
    `,
    otherAmount: `
      montant devise | montant en devise | montant d origine | montant origine | montant original |
      montant en devise etrangere
    `,
    debit: `
      montant debite | montant du debit | debit | debits | montant debit | debit euros | depense | depenses |
      sortie | sorties | debit en
    `,
    credit: `
      montant credite | montant du credit | credit | credits | montant credit | credit euros | recette | recettes |
      entree | entrees | credit en
    `,
    direction: 'sens | debit credit | sens de l operation | sens operation',
    type: `
      transaction | type operation | type d operation | type de transaction | nature | nature de l operation | type |
      type de mouvement | mode de paiement | methode de paiement
    `,
    accountCurrency: 'devise du compte | devise compte',
    currency: 'devise | monnaie | devise de l operation',
    otherCurrency: 'devise d origine | monnaie originale | devise origine | devise locale | monnaie d origine',
    counterparty: `
      contrepartie | nom contrepartie | nom de la contrepartie | tiers | nom du tiers | emetteur beneficiaire |
      beneficiaire emetteur | donneur d ordre beneficiaire | nom contrepartie contient |
      nom de la contrepartie contient | commercant
    `,
    payer: 'emetteur | donneur d ordre | payeur | nom du donneur d ordre | debiteur',
    payee: 'beneficiaire | nom du beneficiaire | destinataire',
    name: 'nom',
    counterAccount: `
      compte contrepartie | compte de la contrepartie | iban contrepartie | compte contrepartie contient |
      numero de compte contrepartie | iban de la contrepartie | iban du tiers | compte du tiers
    `,
    payeeAccount: 'compte beneficiaire | iban beneficiaire | compte du beneficiaire',
    account: 'compte | numero de compte | iban | n compte | numero compte | no compte',
    ownAccount: `
      compte donneur d ordre | titulaire | titulaire du compte | libelle du compte | nom du compte |
      intitule du compte | accountlabel | accountnum
    `,
    purpose: `
      informations complementaires | texte de notification | details de comptabilisation | libelle |
      libelle operation | libelle de l operation | description | communication | communications | motif | objet |
      details | detail de l operation | libelle complet | detail | communication libre | communication structuree |
      message
    `,
    text: `
      libelle simplifie | texte | texte comptable | commentaire | commentaires | note | remarque | complement |
      libelle complementaire | infos complementaires | memo
    `,
    reference: `
      n de transaction | no de transaction | numero de reference | reference | references | numero de sequence |
      n de sequence | no de sequence | numero d operation | numero operation | ref | reference operation |
      numero de piece | numero d extrait | numero de transaction | reference de l operation | n operation |
      no operation | numero
    `,
    status: 'statut | etat | statut de l operation',
    card: 'carte | numero de carte | titulaire de la carte | porteur',
    other: `
      solde | solde apres operation | solde comptable | categorie | sous categorie | pointage operation | pointage |
      code bic | bic | banque | frais | commission | taux | taux de change | cours | code pays | pays |
      rue et numero | code postal et localite | adresse | motif du refus | numero de mandat | date d echeance |
      supplier found | suppliercategory | category parent | tva | code banque | montant tva | frais et commissions
    `,
  },
  incoming: 'credit | entree | recette | recu | crediteur | encaissement',
  outgoing: 'debit | sortie | depense | debiteur | decaissement | paiement emis',
  notBooked: `
    en attente | refuse | refusee | annule | annulee | rejete | rejetee | en cours | a venir | echoue |
    non comptabilise
  `,
  sums: 'total | solde | sous total | totaux | solde final | solde initial',
  months: 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
};
