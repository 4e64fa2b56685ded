import type { Contact } from '../../lib/domain/client';
import type { Erased } from '../../lib/domain/erasure';
import type { Translate } from '../../lib/i18n/words';
import { useErasing } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

/** Asked again, because nothing takes it back; Escape and the first button leave it. */
export function EraseDialog({ contact, onClose }: { contact: Contact; onClose(): void }) {
  const { t } = useWords();
  const erase = useErasing((erased) => [t('person.erased'), whatWas(erased, t)].filter(Boolean).join(' '));
  return (
    <Dialog title={t('person.eraseTitle', { name: contact.name })} onClose={onClose}>
      <p>{t('person.eraseText')}</p>
      <p className="break-words text-ink-2">{[contact.name, ...contact.emails, ...contact.phones].join(', ')}</p>
      <div className="mt-1 flex flex-wrap justify-end gap-2">
        <Button onClick={onClose} autoFocus>
          {t('cancel')}
        </Button>
        <Button
          className="border-bad! bg-bad-soft! font-semibold text-bad"
          disabled={erase.isPending}
          onClick={() => erase.mutate(contact.id, { onSuccess: onClose })}
        >
          {t('person.eraseAction')}
        </Button>
      </div>
    </Dialog>
  );
}

/** "1 person, 3 addresses, 12 entries of the history": what was removed or had a name in it. */
function whatWas(erased: Erased, t: Translate): string {
  const { address = 0, journal = 0 } = erased;
  const nouns = (['contact', 'activity', 'followUp', 'proposal', 'invoice', 'order', 'request'] as const).flatMap(
    (noun) => {
      const count = erased[noun] ?? 0;
      return count > 0 ? [t(`bin.count.${noun}`, { count })] : [];
    },
  );
  const beside = [
    ...(address > 0 ? [t('bin.erased.address', { count: address })] : []),
    ...(journal > 0 ? [t('bin.erased.journal', { count: journal })] : []),
  ];
  return [...nouns, ...beside].join(', ');
}
