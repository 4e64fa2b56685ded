import type { Client } from '../../lib/domain/client';
import { languageOf } from '../../lib/domain/clientLanguage';
import { LANGUAGES } from '../../lib/domain/language';
import { LANGUAGE_NAMES } from '../../lib/i18n/languageNames';
import { useCommand } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { Select } from '../ui/Select';

/** The language of letters and papers to the client; changed, it is kept for them. */
export function ClientLanguage({ client, id }: { client: Client; id?: string }) {
  const { t, language } = useWords();
  const edit = useCommand('client.edit', ({ language: chosen = language }) =>
    t('client.languageKept', { name: client.name, language: LANGUAGE_NAMES[chosen] }),
  );
  return (
    <Select
      id={id}
      aria-label={t('client.language')}
      choices={LANGUAGES.map((code) => [code, LANGUAGE_NAMES[code]])}
      value={languageOf(client, language)}
      onChange={(chosen) => edit.mutate({ clientId: client.id, language: chosen })}
    />
  );
}
