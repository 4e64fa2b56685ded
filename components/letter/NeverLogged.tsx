import type { SidebarView } from '../../lib/domain/dossier';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';

/** Letters of this address stay out of every history: why, and the click that lets them in. */
export function NeverLogged({ address, reason }: NonNullable<SidebarView['neverLogged']>) {
  const { t } = useWords();
  const logAnyway = useCommand('neverLog.logAnyway', () => t('neverLog.loggedFromNow', { address }));
  return (
    <Section>
      <div data-testid="never-logged">
        <p className="wrap-anywhere text-ink-2">{t(`neverLog.${reason}`, { address })}</p>
        <Button
          look="quiet"
          className="-ml-2.5 mt-1"
          disabled={logAnyway.isPending}
          onClick={() => logAnyway.mutate({ address })}
        >
          {t('neverLog.logAnyway')}
        </Button>
      </div>
    </Section>
  );
}
