import { ComingGreetings } from '../../../components/greeting/ComingGreetings';
import { GreetingLetter } from '../../../components/greeting/GreetingLetter';
import { GreetingRules } from '../../../components/greeting/GreetingRules';
import { Empty } from '../../../components/ui/Section';
import { Walk } from '../../../components/walk/Walk';
import { useAnswer } from '../../../lib/query';
import { useWords } from '../../../lib/query/words';
import { CareTitle } from './CareTitle';

/** The greeting session: letters that it is time to write, one after the other, and what comes. */
export function GreetingsPage() {
  const { t } = useWords();
  const { data: view } = useAnswer('greetings.show', {});
  return (
    <div className="max-w-[760px]">
      <CareTitle view="greetings" />
      <p className="mb-3 max-w-[640px] text-ink-2">{t('greeting.text')}</p>
      {view && (
        <>
          <Walk
            items={view.lines}
            total={view.total}
            keyOf={({ key }) => key}
            title={({ contact, client }) => contact?.name ?? client.name}
          >
            {(line, skip) => <GreetingLetter key={line.key} line={line} today={view.today} onSkip={skip} />}
          </Walk>
          {view.total === 0 && (
            <Empty title={t('greeting.none')}>{t(view.rules.on ? 'greeting.noneText' : 'greeting.noneOff')}</Empty>
          )}
          <ComingGreetings sessions={view.coming} />
          <GreetingRules rules={view.rules} women={view.women} />
        </>
      )}
    </div>
  );
}
