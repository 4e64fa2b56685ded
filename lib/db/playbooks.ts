import Dexie, { type Table } from 'dexie';
import type { PlaybookReader } from '../app/rowPorts';
import type { Standing } from '../domain/playbooks/playbook';
import type { Unit } from './unit';

const LEAST = Dexie.minKey;
const MOST = Dexie.maxKey;

const SINGLY = 8;

/** How playbooks' subjects stand, and what was made of them. */
export function playbookReader(unit: Unit): PlaybookReader {
  return {
    async followUpsOf(playbook, subjects) {
      const found = await unit.byMany('followUp', 'from.subject', subjects);
      return found.map((followUps) => followUps.filter(({ from }) => from?.playbook === playbook));
    },
    standings: (playbook, subjects) => unit.standingsAt(playbook, subjects),
    standingsByNext: (playbook, { to, offset, limit }) =>
      unit.standings((table) =>
        table
          .where('[playbook+next]')
          .between([playbook, LEAST], [playbook, to ?? MOST], true, to === undefined)
          .offset(offset)
          .limit(limit)
          .toArray(),
      ),
    countStandings: (playbook, to) =>
      unit.standings((table) =>
        table
          .where('[playbook+next]')
          .between([playbook, LEAST], [playbook, to ?? MOST], true, to === undefined)
          .count(),
      ),
    standingsByRank: (playbook, { offset, limit }) =>
      unit.standings((table) => ranked(table, playbook).offset(offset).limit(limit).toArray()),
    countRanked: (playbook) => unit.standings((table) => ranked(table, playbook).count()),
    async standingsOf(playbook, clientIds) {
      const wanted = [...new Set(await unit.mayStand(clientIds))].sort();
      const [first, last] = [wanted[0], wanted.at(-1)];
      if (first === undefined || last === undefined) return [];
      // Clients that came together have ids that stand together: one stretch of the index instead of a look for each.
      if (wanted.length > SINGLY) {
        const all = await unit.standings((table) =>
          table.where('[playbook+clientId]').between([playbook, first], [playbook, last], true, true).toArray(),
        );
        const isWanted = new Set(wanted);
        return all.filter(({ clientId }) => isWanted.has(clientId));
      }
      const found = await unit.standings((table) =>
        Promise.all(wanted.map((id) => table.where('[playbook+clientId]').equals([playbook, id]).toArray())),
      );
      return found.flat();
    },
    async subjectsToPlan(playbook, today, limit) {
      const keys = await unit.standings((table) =>
        table
          .where('[playbook+changesOn]')
          .between([playbook, LEAST], [playbook, today], true, true)
          .limit(limit)
          .primaryKeys(),
      );
      return keys.map(([, subject]) => subject);
    },
    async subjectsAfter(playbook, subject, limit) {
      const keys = await unit.standings((table) =>
        table
          .where('[playbook+subject]')
          .between([playbook, subject], [playbook, MOST], false, true)
          .limit(limit)
          .primaryKeys(),
      );
      return keys.map(([, id]) => id);
    },
  };
}

function ranked(table: Table<Standing, [string, string]>, playbook: string) {
  return table.where('[playbook+rank]').between([playbook, LEAST], [playbook, MOST], true, true);
}
