import { useCommand } from '../../lib/query';
import { useShownTab } from '../../lib/query/shownTab';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';

/** Asked once on a site that the user switched on and that looks like a webmail: any page can be made to look like one. */
export function AskWebmail({ host }: { host: string }) {
  const { t } = useWords();
  const shown = useShownTab();
  const answer = useCommand('site.isWebmail', ({ is }) => t(is ? 'webmail.isOne' : 'webmail.isNone', { host }));
  return (
    <Section title={t('webmail.ask', { host })}>
      <p className="text-ink-2">{t('webmail.askText')}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button disabled={answer.isPending} onClick={() => answer.mutate({ ...shown, is: true })}>
          {t('webmail.yes')}
        </Button>
        <Button look="quiet" disabled={answer.isPending} onClick={() => answer.mutate({ ...shown, is: false })}>
          {t('webmail.no')}
        </Button>
      </div>
    </Section>
  );
}
