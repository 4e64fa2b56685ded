import type { JobPlan, Touches } from '../app/ports';
import type { PieceOfWork } from '../domain/job';
import type { Change } from '../domain/journal';
import { type JobWorld, partFor } from './jobWorld';
import type { Recall } from './recall';
import type { TableName } from './schema';
import { Unit } from './unit';

/** So many rows are kept together as the smallest piece of a part. */
export const PIECE_ROWS = 12;

/**
 * Works out what each thing will write, seeing what those before it did, and puts things together into pieces, each told
 * as soon as it is there. What was read for it is kept for the parts.
 */
export async function rehearsed<Thing>(
  world: JobWorld,
  touches: Touches,
  { things, ready, each }: JobPlan<Thing>,
  recall: Recall,
  onPiece: (piece: PieceOfWork) => void,
): Promise<void> {
  const tables = [...(touches.reads ?? []), ...touches.writes];
  const unit = new Unit(world.db, new Set<TableName>(tables), '', true);
  unit.recall = recall;
  let piece: { things: number; changes: Change[] } = { things: 0, changes: [] };
  const endPiece = () => {
    if (piece.things > 0) onPiece({ things: piece.things, work: { changes: piece.changes } });
    piece = { things: 0, changes: [] };
  };
  for (let from = 0; from < things.length; ) {
    const begun = performance.now();
    const part = partFor(world);
    const stretch = things.slice(from, from + part.things);
    await world.rehearse(unit, tables, async (rows) => {
      await ready(rows, stretch);
      for (const thing of stretch) {
        await each(rows, thing);
        const changes = await rows.turn();
        if (piece.changes.length + changes.length > PIECE_ROWS) endPiece();
        piece.changes.push(...changes);
        piece.things += 1;
        from += 1;
        if (performance.now() - begun > part.milliseconds) return;
      }
    });
    await world.others.letPass();
  }
  endPiece();
}
