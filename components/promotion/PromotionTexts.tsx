import { useId, useState } from 'react';
import { LANGUAGES, type Language } from '../../lib/domain/language';
import { PLACEHOLDERS, type Promotion } from '../../lib/domain/promotion';
import { LANGUAGE_NAMES } from '../../lib/i18n/languageNames';
import { useWords } from '../../lib/query/words';
import { BOX, Field } from '../ui/Field';
import { Tabs } from '../ui/Tabs';
import { TextField } from '../ui/TextField';

interface PromotionTextsProps {
  letters: Promotion['letters'];
  onChange(letters: Promotion['letters']): void;
}

/** The letter in each language that it is written in, the user's own first. */
export function PromotionTexts({ letters, onChange }: PromotionTextsProps) {
  const { t, language: own } = useWords();
  const [shown, setShown] = useState<Language>(
    () => (letters[own] ? own : LANGUAGES.find((one) => letters[one])) ?? own,
  );
  const id = useId();
  const { subject, body } = letters[shown] ?? { subject: '', body: '' };
  const change = (part: object) => onChange({ ...letters, [shown]: { subject, body, ...part } });
  const order = [own, ...LANGUAGES.filter((language) => language !== own)];
  return (
    <Tabs
      label={t('promotion.language')}
      tabs={order.map((name) => ({ name, label: `${LANGUAGE_NAMES[name]}${letters[name]?.body ? ' ✓' : ''}` }))}
      shown={shown}
      onShow={setShown}
    >
      <div className="grid gap-2" lang={shown}>
        <TextField
          label={t('chaseLetter.subject')}
          value={subject}
          maxLength={500}
          spellCheck
          onChange={(text) => change({ subject: text })}
        />
        <Field id={id} label={t('chaseLetter.body')}>
          <textarea
            id={id}
            className={`${BOX} field-sizing-content block max-h-[360px] min-h-[160px] resize-y`}
            rows={8}
            maxLength={10_000}
            value={body}
            onChange={({ target }) => change({ body: target.value })}
          />
        </Field>
      </div>
      <p className="mt-1 text-ink-2 text-small">
        {t('promotion.letterHint', { list: PLACEHOLDERS.map((name) => `{${name}}`).join(', ') })}
      </p>
    </Tabs>
  );
}
