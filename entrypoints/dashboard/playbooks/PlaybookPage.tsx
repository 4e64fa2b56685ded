import { PageTitle } from '../../../components/page/PageTitle';
import { nextStep, OwnEditor } from '../../../components/playbooks/own/OwnEditor';
import { Empty } from '../../../components/ui/Section';
import { AFTER_PURCHASE, afterPurchase } from '../../../lib/domain/playbooks/own/afterPurchase';
import { type OwnPlaybook, USUAL_REST } from '../../../lib/domain/playbooks/own/ownPlaybook';
import { useAnswer } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';

const LIST = '#/settings/playbooks';

const EMPTY: Omit<OwnPlaybook, 'id'> = {
  ...{ name: '', on: false, trigger: { kind: 'order' }, stops: ['ordered'], rest: USUAL_REST },
  steps: [nextStep([])],
};

/** One playbook: the one of that name in the address, a new one, or the one that is suggested. */
export function PlaybookPage({ playbookId }: { playbookId: string }) {
  const { t, language } = useWords();
  const { data: all } = useAnswer('playbook.list', {});
  if (!all) return null;
  const kept = all.find(({ id }) => id === playbookId);
  const shown =
    kept ?? (playbookId === 'new' ? EMPTY : playbookId === AFTER_PURCHASE ? afterPurchase(language) : undefined);
  return (
    <div className="max-w-[760px]">
      <a href={LIST} className="text-brand hover:underline">
        {t('playbook.backToList')}
      </a>
      <PageTitle title={shown?.name || t('playbook.new')} />
      {shown ? (
        <OwnEditor
          // What was changed elsewhere begins the form anew.
          key={JSON.stringify(shown)}
          playbook={shown}
          isKept={kept !== undefined}
          onDone={() => {
            location.hash = LIST;
          }}
        />
      ) : (
        <Empty title={t('playbook.gone')} />
      )}
    </div>
  );
}
