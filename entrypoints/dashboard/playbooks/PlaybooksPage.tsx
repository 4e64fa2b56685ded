import { useState } from 'react';
import { useFocusBack } from '../../../components/followup/useFocusBack';
import { taken } from '../../../components/money/useInvoiceCommands';
import { PageTitle } from '../../../components/page/PageTitle';
import { OwnPreviewView } from '../../../components/playbooks/own/OwnPreviewView';
import { triggerWords } from '../../../components/playbooks/own/triggerWords';
import { useOwnCommands } from '../../../components/playbooks/own/useOwnCommands';
import { Button, ButtonLink } from '../../../components/ui/Button';
import { Card } from '../../../components/ui/Card';
import { Checkbox } from '../../../components/ui/Checkbox';
import { Tag } from '../../../components/ui/Tag';
import { AFTER_PURCHASE, afterPurchase } from '../../../lib/domain/playbooks/own/afterPurchase';
import { contentOf, type OwnPlaybook } from '../../../lib/domain/playbooks/own/ownPlaybook';
import { useAnswer } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';

/** The playbooks of one's own, and the one that is suggested: what is on, what is off. */
export function PlaybooksPage() {
  const { t, language } = useWords();
  const { data: kept } = useAnswer('playbook.list', {});
  if (!kept) return null;
  const suggested = kept.some(({ id }) => id === AFTER_PURCHASE) ? [] : [afterPurchase(language)];
  return (
    <div className="max-w-[760px]">
      <a href="#/settings" className="text-brand hover:underline">
        {t('playbook.back')}
      </a>
      <PageTitle title={t('playbook.title')}>
        <ButtonLink href="#/settings/playbooks/new">{t('playbook.new')}</ButtonLink>
      </PageTitle>
      <p className="mb-3 max-w-[640px] text-ink-2">{t('playbook.text')}</p>
      <ul className="border-line border-t">
        {[...kept, ...suggested].map((playbook) => (
          <PlaybookLine key={playbook.id} playbook={playbook} isKept={kept.includes(playbook)} />
        ))}
      </ul>
    </div>
  );
}

/** Before it is switched on it is shown what it would have made. */
function PlaybookLine({ playbook, isKept }: { playbook: OwnPlaybook; isKept: boolean }) {
  const { t } = useWords();
  const [isTrying, setTrying] = useState(false);
  const { place, back } = useFocusBack<HTMLDivElement>(isTrying);
  const { id, name, on, trigger, steps } = playbook;
  const { keep, turn } = useOwnCommands(name);
  const isBusy = keep.isPending || turn.isPending;
  const close = () => {
    back();
    setTrying(false);
  };

  async function switchOn() {
    const done = isKept
      ? turn.mutateAsync({ playbookId: id, on: true })
      : keep.mutateAsync({ playbookId: id, playbook: contentOf(playbook), on: true });
    if (await taken(done)) close();
  }

  return (
    <li className="border-line border-b py-2.5">
      <div ref={place} className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <div className="min-w-[200px] flex-1">
          <span className="break-words font-semibold">{name}</span> {!isKept && <Tag>{t('playbook.suggested')}</Tag>}
          <p className="text-ink-2">
            {t('playbook.begins')} {triggerWords(t, trigger)} · {t('playbook.steps', { count: steps.length })}
          </p>
        </div>
        <ButtonLink look="quiet" href={`#/settings/playbooks/${id}`} aria-label={t('playbook.editOf', { name })}>
          {t('playbook.edit')}
        </ButtonLink>
        <Checkbox
          checked={on || isTrying}
          label={t('playbook.onOf', { name })}
          disabled={isBusy}
          onChange={(checked) => {
            if (on) turn.mutate({ playbookId: id, on: false });
            else if (checked) setTrying(true);
            else close();
          }}
        >
          {t('playbook.on')}
        </Checkbox>
      </div>
      {isTrying && !on && (
        <Card tone="brand" className="mt-2 grid gap-3">
          <OwnPreviewView content={contentOf(playbook)} />
          <div className="flex flex-wrap justify-end gap-2">
            <Button look="quiet" onClick={close}>
              {t('cancel')}
            </Button>
            <Button look="primary" disabled={isBusy} onClick={switchOn}>
              {t('playbook.switchOn')}
            </Button>
          </div>
        </Card>
      )}
    </li>
  );
}
