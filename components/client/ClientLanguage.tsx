import type { Client } from '../../lib/domain/client';
import { languageOf } from '../../lib/domain/clientLanguage';
import { LANGUAGES, type Language } from '../../lib/domain/settings';
import { LANGUAGE_NAMES } from '../../lib/i18n/languageNames';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** The language of letters and papers to the client; changed, it is kept for them. */
export function ClientLanguage({ client, className = '' }: { client: Client; className?: string }) {
  const { t, language } = useWords();
  const edit = useCommand('client.edit', ({ language: chosen = language }) =>
    t('client.languageKept', { name: client.name, language: LANGUAGE_NAMES[chosen] }),
  );
  return (
    <select
      aria-label={t('client.language')}
      className={`min-h-[30px] rounded-lg border border-line bg-canvas px-2 py-1 ${className}`}
      value={languageOf(client, language)}
      onChange={({ target }) => edit.mutate({ clientId: client.id, language: target.value as Language })}
    >
      {LANGUAGES.map((code) => (
        <option key={code} value={code}>
          {LANGUAGE_NAMES[code]}
        </option>
      ))}
    </select>
  );
}
