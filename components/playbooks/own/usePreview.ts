import { useEffect, useState } from 'react';
import type { OwnContent } from '../../../lib/domain/playbooks/own/ownPlaybook';
import { type OwnPreview, together } from '../../../lib/domain/playbooks/own/views';
import { ask, Refused } from '../../../lib/messages/client';
import { useWords } from '../../../lib/query/words';

export interface Tried {
  preview?: OwnPreview;
  /** Why it cannot be followed. */
  refusal?: string;
}

/** Whoever types has paused. */
const PAUSE_MS = 400;

/** What a playbook would have made, part by part; it begins anew when something of it is changed. */
export function usePreview(content: OwnContent): Tried {
  const { t } = useWords();
  const [tried, setTried] = useState<Tried>({});
  const asked = JSON.stringify({ ...content, name: content.name.trim() || '–' });
  const unexpected = t('refusal.unexpected');
  useEffect(() => {
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      tryAll(JSON.parse(asked) as OwnContent, leaving.signal, setTried).catch((error: unknown) => {
        if (!(error instanceof Refused)) console.error(error);
        if (!leaving.signal.aborted) setTried({ refusal: error instanceof Refused ? error.sentence : unexpected });
      });
    }, PAUSE_MS);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [asked, unexpected]);
  return tried;
}

async function tryAll(playbook: OwnContent, signal: AbortSignal, show: (tried: Tried) => void): Promise<void> {
  let sum: OwnPreview | undefined;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const part: OwnPreview = await ask('playbook.preview', { playbook, after });
    if (signal.aborted) return;
    const { next, ...rest } = part;
    sum = { ...(sum ? together(sum, rest) : rest), ...(next !== undefined && { next }) };
    show({ preview: sum });
    after = next;
  }
}
