import { FindEverywhere } from '../../components/find/FindEverywhere';
import { Flower } from '../../components/ui/Flower';
import { COUNTED } from '../../lib/domain/today';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { navigationOf } from './place';
import type { Route } from './route';
import { ROUTES } from './routes';

/** The same page again is no change of the address, and nothing to go to. */
function goTo(path: string): void {
  location.hash = `#/${path}`;
}

/** The pages at the left, with what waits on them. */
export function Navigation({ shown }: { shown: Route }) {
  const { t, format } = useWords();
  const { data: counts } = useAnswer('nav.counts', {});
  const numberOf = (count: number) => (count > COUNTED ? `${format.count(COUNTED)}+` : format.count(count));
  return (
    <nav className="flex flex-wrap print:hidden gap-0.5 border-line border-b bg-canvas p-2.5 md:flex-col md:flex-nowrap md:border-r md:border-b-0 md:py-3.5">
      <span className="flex items-center gap-2 px-2.5 pb-1 font-bold max-md:w-full md:pb-3">
        <Flower />
        {t('name')}
      </span>
      <FindEverywhere onGo={goTo} className="max-md:order-last md:mb-3" />
      {ROUTES.map(({ path, nav }) => {
        if (!nav) return null;
        const count = nav.count && counts?.[nav.count];
        return (
          <a
            key={path}
            href={`#/${path}`}
            aria-current={navigationOf(shown) === path ? 'page' : undefined}
            className="flex justify-between gap-2 rounded-lg px-2.5 py-[7px] text-ink-2 max-sm:px-1 hover:text-ink aria-[current]:bg-brand-soft aria-[current]:font-semibold aria-[current]:text-brand"
          >
            {t(nav.label)}
            {count ? <span>{numberOf(count)}</span> : null}
          </a>
        );
      })}
    </nav>
  );
}
