import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { ButtonLink } from '../ui/Button';
import { Card } from '../ui/Card';
import { Heading } from '../ui/Heading';
import { PeopleChoice } from './PeopleChoice';

/** An empty base: where clients come from. A list is brought, or people of the open mail are chosen by ticks. */
export function FirstDay() {
  const { t } = useWords();
  return (
    <div className="mx-auto grid max-w-[760px] gap-4 py-4" data-testid="first-day">
      <Heading level={2}>{t('firstDay.title')}</Heading>
      <Card className="flex flex-wrap items-center gap-3 p-4">
        <div className="min-w-[200px] flex-1">
          <Heading level={3}>{t('firstDay.list')}</Heading>
          <p className="text-ink-2">{t('firstDay.listText')}</p>
        </div>
        <ButtonLink href="#/clients/import">{t('bring.in')}</ButtonLink>
      </Card>
      <Card className="grid gap-3 p-4">
        <div>
          <Heading level={3}>{t('firstDay.mail')}</Heading>
          <p className="text-ink-2">{t('firstDay.mailText')}</p>
        </div>
        <PeopleOfTheMail />
      </Card>
    </div>
  );
}

function PeopleOfTheMail() {
  const { t } = useWords();
  const { data: groups = [] } = useAnswer('people.inMail', {});
  const take = useCommand('people.take', (_, { clients }) => t('firstDay.taken', { count: clients }));
  if (groups.length === 0) return <p className="text-ink-2">{t('firstDay.nobody')}</p>;
  return (
    <PeopleChoice groups={groups} isTaking={take.isPending} onTake={(chosen) => take.mutate({ groups: chosen })} />
  );
}
