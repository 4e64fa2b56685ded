import type { Selection } from '../../lib/domain/dossier';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';

/** Letters selected in the list: one click logs those of clients, each for its own, and one takes it back. */
export function SelectedLetters({ letters, logged, perhaps = 0, leftOut, unknown }: Selection) {
  const { t } = useWords();
  const log = useCommand('letter.logSeveral', (input) => t('selection.done', { count: input.letters.length }));
  const total = letters.length + logged + perhaps + leftOut + unknown;
  const names = [...new Set(letters.map(({ clientName }) => clientName))];
  function logAll() {
    log.mutate({
      letters: letters.map(({ clientId, contactId, letter: { document: _, logged: __, ...letter } }) => ({
        clientId,
        ...(contactId && { contactId }),
        letter,
      })),
    });
  }
  return (
    <Section title={t('selection.title', { count: total })}>
      <div data-testid="selection">
        {names.length > 0 && <p className="mb-2 line-clamp-3">{names.join(', ')}</p>}
        {letters.length > 0 && (
          <Button disabled={log.isPending} onClick={logAll}>
            {t('selection.log', { count: letters.length })}
          </Button>
        )}
        {logged > 0 && <p className="mt-1 text-ink-2">{t('selection.logged', { count: logged })}</p>}
        {perhaps > 0 && <p className="mt-1 text-ink-2">{t('selection.perhaps', { count: perhaps })}</p>}
        {leftOut > 0 && <p className="mt-1 text-ink-2">{t('selection.leftOut', { count: leftOut })}</p>}
        {unknown > 0 && (
          <p className="mt-1 text-ink-2">
            {letters.length + unknown === total
              ? t('selection.some', { known: letters.length, total, count: unknown })
              : t('selection.unknown', { count: unknown })}
          </p>
        )}
      </div>
    </Section>
  );
}
