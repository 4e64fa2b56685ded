import { useId } from 'react';
import { PageTitle } from '../../components/page/PageTitle';
import { LANGUAGES, type Language, SIDEBAR_PLACES, type SidebarPlace } from '../../lib/domain/settings';
import { LANGUAGE_NAMES } from '../../lib/i18n/languageNames';
import { useAnswer, useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { MoneySettings } from './MoneySettings';
import { NeverLogSetting } from './NeverLogSetting';
import { Setting } from './Setting';

/** Countries whose way of writing telephone numbers is offered. */
const COUNTRIES = ['MD', 'RO', 'RU', 'UA', 'BY', 'KZ', 'GB', 'IE', 'US', 'DE', 'FR', 'IT', 'ES', 'PL', 'BG', 'TR'];

const EARLY_MINUTES = [5, 10, 15, 30, 60];

const BOX = 'min-h-[30px] rounded-lg border border-line bg-canvas px-2.5 py-1';

export function SettingsPage() {
  const { t, language } = useWords();
  const { data: settings } = useAnswer('settings.show', {});
  const id = useId();
  const ids = {
    language: `${id}language`,
    country: `${id}country`,
    dayStart: `${id}dayStart`,
    early: `${id}early`,
    quiet: `${id}quiet`,
    sidebarIn: `${id}sidebarIn`,
  };
  const edit = useCommand('settings.edit', () => t('dashboard.settings'));
  if (!settings) return null;
  const { quiet } = settings;
  const countryNames = new Intl.DisplayNames([language], { type: 'region' });
  return (
    <div className="max-w-[640px]">
      <PageTitle title={t('dashboard.settings')} />
      <Setting id={ids.language} label={t('settings.language')}>
        <select
          id={ids.language}
          className={BOX}
          value={settings.chosenLanguage ?? ''}
          onChange={({ target }) => edit.mutate({ language: (target.value || null) as Language | null })}
        >
          <option value="">{t('settings.languageBrowser')}</option>
          {LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {LANGUAGE_NAMES[code]}
            </option>
          ))}
        </select>
      </Setting>
      <Setting id={ids.country} label={t('settings.country')} text={t('settings.countryText')}>
        <select
          id={ids.country}
          className={BOX}
          value={settings.country}
          onChange={({ target }) => edit.mutate({ country: target.value })}
        >
          {COUNTRIES.map((code) => (
            <option key={code} value={code}>
              {countryNames.of(code)}
            </option>
          ))}
        </select>
      </Setting>
      <Setting id={ids.dayStart} label={t('settings.dayStart')} text={t('settings.dayStartText')}>
        <input
          id={ids.dayStart}
          type="time"
          className={BOX}
          value={settings.workDay.startsAt}
          onChange={({ target }) => target.value && edit.mutate({ workDay: { startsAt: target.value } })}
        />
      </Setting>
      <Setting id={ids.early} label={t('settings.early')} text={t('settings.earlyText')}>
        <select
          id={ids.early}
          className={BOX}
          value={settings.early}
          onChange={({ target }) => edit.mutate({ early: Number(target.value) })}
        >
          <option value={0}>{t('settings.earlyNever')}</option>
          {EARLY_MINUTES.map((count) => (
            <option key={count} value={count}>
              {t('settings.earlyMinutes', { count })}
            </option>
          ))}
        </select>
      </Setting>
      <Setting id={ids.sidebarIn} label={t('settings.sidebarIn')} text={t('settings.sidebarInText')}>
        <select
          id={ids.sidebarIn}
          className={BOX}
          value={settings.sidebarIn}
          onChange={({ target }) => edit.mutate({ sidebarIn: target.value as SidebarPlace })}
        >
          {SIDEBAR_PLACES.map((place) => (
            <option key={place} value={place}>
              {t(`settings.sidebarIn.${place}`)}
            </option>
          ))}
        </select>
      </Setting>
      <Setting id={ids.quiet} label={t('settings.quiet')} text={t('settings.quietText')}>
        <span className="flex items-center gap-2">
          <input
            id={ids.quiet}
            type="time"
            aria-label={t('settings.quietFrom')}
            className={BOX}
            value={quiet.from}
            onChange={({ target }) => target.value && edit.mutate({ quiet: { ...quiet, from: target.value } })}
          />
          –
          <input
            type="time"
            aria-label={t('settings.quietTo')}
            className={BOX}
            value={quiet.to}
            onChange={({ target }) => target.value && edit.mutate({ quiet: { ...quiet, to: target.value } })}
          />
        </span>
      </Setting>
      <MoneySettings settings={settings} />
      <NeverLogSetting list={settings.neverLog} />
    </div>
  );
}
