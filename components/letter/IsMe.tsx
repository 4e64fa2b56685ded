import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';

/** No page but a webmail's says who the user is: whom it names may be the user, who can say so. */
export function IsMe({ address }: { address: string }) {
  const { t } = useWords();
  const never = useCommand('neverLog.add', ({ entry }) => t('neverLog.added', { entry }));
  return (
    <Section>
      <Button
        look="quiet"
        className="-ml-2.5"
        disabled={never.isPending}
        onClick={() => never.mutate({ entry: address })}
      >
        {t('neverLog.isMe')}
      </Button>
    </Section>
  );
}
