import { useId } from 'react';
import { countryChoices } from '../../components/forms/countries';
import { PageTitle } from '../../components/page/PageTitle';
import { ButtonLink } from '../../components/ui/Button';
import { LINE_BOX } from '../../components/ui/Field';
import { Select } from '../../components/ui/Select';
import { LANGUAGES } from '../../lib/domain/language';
import { SIDEBAR_PLACES } from '../../lib/domain/settings';
import { LANGUAGE_NAMES } from '../../lib/i18n/languageNames';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { MoneySettings } from './MoneySettings';
import { NeverLogSetting } from './NeverLogSetting';
import { OwnAddressesSetting } from './OwnAddressesSetting';
import { Setting } from './Setting';

const EARLY_MINUTES = [5, 10, 15, 30, 60];
const DAILY_LIMITS = [5, 10, 15, 20, 25, 30, 40, 50, 75, 100, 200];

export function SettingsPage() {
  const { t, language } = useWords();
  const { data: settings } = useAnswer('settings.show', {});
  const id = useId();
  const ids = {
    language: `${id}language`,
    country: `${id}country`,
    dayStart: `${id}dayStart`,
    dayEnd: `${id}dayEnd`,
    early: `${id}early`,
    quiet: `${id}quiet`,
    dailyLimit: `${id}dailyLimit`,
    sidebarIn: `${id}sidebarIn`,
    facts: `${id}facts`,
    playbooks: `${id}playbooks`,
  };
  const edit = useCommand('settings.edit', () => t('dashboard.settings'));
  if (!settings) return null;
  const { quiet } = settings;
  return (
    <div className="max-w-[640px]">
      <PageTitle title={t('dashboard.settings')} />
      <Setting id={ids.language} label={t('settings.language')}>
        <Select
          id={ids.language}
          choices={[
            [null, t('settings.languageBrowser')],
            ...LANGUAGES.map((code) => [code, LANGUAGE_NAMES[code]] as const),
          ]}
          value={settings.chosenLanguage ?? null}
          onChange={(chosen) => edit.mutate({ language: chosen })}
        />
      </Setting>
      <Setting id={ids.country} label={t('settings.country')} text={t('settings.countryText')}>
        <Select
          id={ids.country}
          choices={countryChoices(language)}
          value={settings.country}
          onChange={(country) => edit.mutate({ country })}
        />
      </Setting>
      <Setting id={ids.dayStart} label={t('settings.dayStart')} text={t('settings.dayStartText')}>
        <input
          id={ids.dayStart}
          type="time"
          className={LINE_BOX}
          value={settings.workDay.startsAt}
          onChange={({ target }) => target.value && edit.mutate({ workDay: { startsAt: target.value } })}
        />
      </Setting>
      <Setting id={ids.dayEnd} label={t('settings.dayEnd')} text={t('settings.dayEndText')}>
        <input
          id={ids.dayEnd}
          type="time"
          className={LINE_BOX}
          value={settings.workDay.endsAt}
          onChange={({ target }) => target.value && edit.mutate({ workDay: { endsAt: target.value } })}
        />
      </Setting>
      <Setting id={ids.early} label={t('settings.early')} text={t('settings.earlyText')}>
        <Select
          id={ids.early}
          choices={[
            [0, t('settings.earlyNever')],
            ...EARLY_MINUTES.map((count) => [count, t('settings.earlyMinutes', { count })] as const),
          ]}
          value={settings.early}
          onChange={(early) => edit.mutate({ early })}
        />
      </Setting>
      <Setting id={ids.sidebarIn} label={t('settings.sidebarIn')} text={t('settings.sidebarInText')}>
        <Select
          id={ids.sidebarIn}
          choices={SIDEBAR_PLACES.map((place) => [place, t(`settings.sidebarIn.${place}`)])}
          value={settings.sidebarIn}
          onChange={(sidebarIn) => edit.mutate({ sidebarIn })}
        />
      </Setting>
      <Setting id={ids.quiet} label={t('settings.quiet')} text={t('settings.quietText')}>
        <span className="flex items-center gap-2">
          <input
            id={ids.quiet}
            type="time"
            aria-label={t('settings.quietFrom')}
            className={LINE_BOX}
            value={quiet.from}
            onChange={({ target }) => target.value && edit.mutate({ quiet: { ...quiet, from: target.value } })}
          />
          –
          <input
            type="time"
            aria-label={t('settings.quietTo')}
            className={LINE_BOX}
            value={quiet.to}
            onChange={({ target }) => target.value && edit.mutate({ quiet: { ...quiet, to: target.value } })}
          />
        </span>
      </Setting>
      <Setting id={ids.dailyLimit} label={t('settings.dailyLimit')} text={t('settings.dailyLimitText')}>
        <Select
          id={ids.dailyLimit}
          choices={DAILY_LIMITS.map((count) => [count, String(count)] as const)}
          value={settings.dailyLimit}
          onChange={(dailyLimit) => edit.mutate({ dailyLimit })}
        />
      </Setting>
      <MoneySettings settings={settings} />
      <Setting id={ids.facts} label={t('field.title')} text={t('field.settingText')}>
        <ButtonLink id={ids.facts} href="#/settings/fields">
          {t('field.settingOpen')}
        </ButtonLink>
      </Setting>
      <Setting id={ids.playbooks} label={t('playbook.title')} text={t('playbook.settingText')}>
        <ButtonLink id={ids.playbooks} href="#/settings/playbooks">
          {t('playbook.settingOpen')}
        </ButtonLink>
      </Setting>
      <NeverLogSetting list={settings.neverLog} />
      <OwnAddressesSetting />
    </div>
  );
}
