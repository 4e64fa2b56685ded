import { keyOf, type Noun, type Rows } from '../../../lib/domain/journal';
import { ask } from '../../../lib/messages/client';

/** All rows of a noun, a portion after the other. */
export async function* portionsOf<N extends Noun>(of: N): AsyncGenerator<Rows[N][]> {
  for (let after = ''; ; ) {
    const rows = (await ask('rows.list', { of, after })) as Rows[N][];
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = keyOf(of, last);
  }
}
