import type { SidebarView } from '../../lib/domain/dossier';
import { useWords } from '../../lib/query/words';
import { Section } from '../ui/Section';

/** The others of the letter; a click shows their dossier, or lets them be added. */
export function PeopleHere({ view, onPick }: { view: SidebarView; onPick(address: string): void }) {
  const { t } = useWords();
  const others = view.people.filter(({ address }) => address !== view.focus?.address);
  return (
    <Section title={t(view.focus ? 'sidebar.alsoHere' : 'sidebar.here')}>
      <ul className="flex flex-wrap gap-1.5">
        {others.map(({ address, name, clientId }) => (
          <li key={address} className="min-w-0">
            <button
              type="button"
              title={address}
              onClick={() => onPick(address)}
              className={`max-w-full truncate rounded-full border px-2.5 py-0.5 ${clientId ? 'border-brand-soft bg-brand-soft text-brand' : 'border-line text-ink-2 hover:bg-canvas'}`}
            >
              {name ?? address}
            </button>
          </li>
        ))}
        {view.morePeople > 0 && (
          <li className="py-0.5 text-ink-3">{t('sidebar.andMore', { count: view.morePeople })}</li>
        )}
      </ul>
    </Section>
  );
}
