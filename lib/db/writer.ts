import type { Writer } from '../app/rowPorts';
import type { Noun, Rows } from '../domain/journal';
import type { DeviceNotes } from '../domain/settings';
import { reader } from './reader';
import type { DeviceRow } from './schema';
import type { Unit } from './unit';

/** Rows that say which member made them. */
const SIGNED = new Set<Noun>([
  ...(['client', 'contact', 'activity', 'followUp', 'proposal', 'invoice'] as const),
  ...(['payment', 'ledgerEntry', 'paymentPromise', 'order', 'request'] as const),
]);

/** Reads and writes through a unit of work, in the name of a member. */
export function writer(unit: Unit, me: string): Writer {
  return {
    ...reader(unit, me),
    put: (noun, row, options) => unit.put(noun, row, options),
    add: <N extends Noun>(noun: N, row: Rows[N]) => unit.add(noun, SIGNED.has(noun) ? { ...row, madeBy: me } : row),
    remove: (noun, id) => unit.remove(noun, id),
    async keepNote(key, value) {
      unit.isNoted = true;
      await unit.table<DeviceRow>('device').put({ key: key as string, value });
    },
    async dropNote(key: keyof DeviceNotes) {
      await unit.table<DeviceRow>('device').delete(key as string);
    },
    stand: (standing) => unit.stand(standing),
    unstand: (playbook, subject) => unit.unstand(playbook, subject),
    turn: () => unit.turn(),
  };
}
