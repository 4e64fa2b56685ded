import type { Entry } from '../entries';

/** Lines that are easily taken for what they are not; written once the rules were there, to find where they fail. */
export const tricky: Entry[] = [
  ['am vorbit cu Ana, revine luni din concediu', 'call', ''],
  ['a zis ca ma suna el vineri', 'note', 'call 2026-11-20', '?'],
  ['nu e interesat', 'note', ''],
  ['nu au buget anul asta, incerc in ianuarie', 'note', 'other 2027-01-01'],
  ['vor inca 2 bucati pana vineri', 'note', 'other 2026-11-20', '?'],
  ['factura achitata', 'note', ''],
  ['am uitat sa sun ieri, sun azi', 'note', 'call 2026-11-18'],
  ['vrea sa comande 50 de cutii', 'note', ''],
  ['au luat o pauza de 2 saptamani', 'note', ''],
  ['comanda livrata pe 12 noiembrie', 'note', ''],
  ['vin la noi miercuri', 'note', 'other 2026-11-25', '?'],
  ['trebuia sa sun ieri', 'note', ''],
  ['i-am zis ca nu', 'note', ''],
  ['a intrebat de reducere', 'note', ''],
  ['nu am sunat, sun maine', 'note', 'call 2026-11-19'],
  ['n-am sunat inca', 'note', ''],
];
