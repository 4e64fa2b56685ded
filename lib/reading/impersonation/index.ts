export { domainsAlike } from './alike';
export { disguisedDomains } from './disguise';
export { keysToFind } from './keys';
export { domainsOf, type Likeness, nameOf } from './likeness';
export { addressesItLooksLike } from './mailProviders';
export { isMoneyLetter } from './money';
export { personKeys } from './personKeys';
export {
  type Acquaintances,
  type Sender,
  suspicionsOf,
} from './suspicion';
