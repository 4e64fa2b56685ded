import { type ComponentType, useEffect, useState } from 'react';
import { Broken, UntilBroken } from '../../components/page/UntilBroken';
import { useWords } from '../../lib/query/words';
import type { Place } from './place';
import type { Params, Route } from './route';

/** Pages that have been opened before are there at once. */
const loaded = new Map<Route, ComponentType<Params>>();

/** The page of a place: loaded when it is opened, calm while it is, and plain about what went wrong. */
export function Page({ place: { route, params, key } }: { place: Place }) {
  const [, setCome] = useState<Route>();
  const [failed, setFailed] = useState<Route>();
  const Shown = loaded.get(route);

  useEffect(() => {
    if (loaded.has(route)) return;
    route.load().then(
      (component) => {
        loaded.set(route, component);
        setCome(route);
      },
      (error: unknown) => {
        console.error(error);
        setFailed(route);
      },
    );
  }, [route]);

  if (Shown) {
    return (
      <UntilBroken key={key}>
        <Shown {...params} />
      </UntilBroken>
    );
  }
  return failed === route ? <Broken /> : <Coming />;
}

/** A page of one's own disk comes at once; only when it does not is there something to say. */
const PATIENCE_MS = 400;

function Coming() {
  const { t } = useWords();
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p role="status" className="py-10 text-center text-ink-2">
      {isSlow && t('page.coming')}
    </p>
  );
}
