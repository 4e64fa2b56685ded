import { Component, type ReactNode } from 'react';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Section';

/** Shows what is in it until that throws; then says so, with a way out, and leaves the rest of the page alone. */
export class UntilBroken extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

/** Mostly the extension was updated while its page stood open, and its files are others now: loading it anew helps. */
export function Broken() {
  const { t } = useWords();
  return (
    <div role="alert">
      <Empty title={t('page.broken')}>
        <p>{t('page.brokenText')}</p>
        <p className="mt-3 flex justify-center">
          <Button onClick={() => location.reload()}>{t('page.again')}</Button>
        </p>
      </Empty>
    </div>
  );
}
