import { useState } from 'react';
import { LANGUAGES } from '../../../lib/domain/language';
import type { Letters, OwnLetter } from '../../../lib/domain/playbooks/own/ownPlaybook';
import { LANGUAGE_NAMES } from '../../../lib/i18n/languageNames';
import { useWords } from '../../../lib/query/words';
import { BOX } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { TextBox } from '../../ui/TextField';

interface OwnLetterFieldsProps {
  letters: Letters;
  /** Names a field by the step that it belongs to. */
  label(what: string): string;
  onChange(letters: Letters): void;
}

/** The letter of a step in each language that is wanted: the one that the client speaks is taken. */
export function OwnLetterFields({ letters, label, onChange }: OwnLetterFieldsProps) {
  const { t, language: own } = useWords();
  const [language, setLanguage] = useState(own);
  const { subject, body } = letters[language] ?? { subject: '', body: '' };
  const change = (part: Partial<OwnLetter>) => onChange({ ...letters, [language]: { subject, body, ...part } });
  return (
    <div className="grid gap-1.5 sm:pl-5">
      <div className="flex flex-wrap items-center gap-2">
        <Select
          aria-label={label(t('playbook.letterLanguage'))}
          choices={LANGUAGES.map((code) => [code, LANGUAGE_NAMES[code]])}
          value={language}
          onChange={setLanguage}
        />
        <p className="min-w-0 flex-1 text-ink-2 text-small">{t('playbook.letterGaps')}</p>
      </div>
      <div lang={language} className="grid gap-1.5">
        <TextBox
          label={label(t('chaseLetter.subject'))}
          placeholder={t('chaseLetter.subject')}
          value={subject}
          maxLength={200}
          className="font-semibold"
          onChange={(changed) => change({ subject: changed })}
        />
        <textarea
          aria-label={label(t('chaseLetter.body'))}
          className={`${BOX} field-sizing-content block max-h-[300px] min-h-[110px] resize-y`}
          rows={6}
          maxLength={10_000}
          value={body}
          onChange={({ target }) => change({ body: target.value })}
        />
      </div>
    </div>
  );
}
