import type { LeftOut } from '../../../lib/domain/bringing/draft';
import { explain } from '../../../lib/i18n/words';
import { useWords } from '../../../lib/query/words';
import { Part } from '../../ui/Part';

/** The first tell what is amiss; hundreds more nobody reads. */
const SHOWN = 40;

/** Rows and cells that stay out, each with its line and the reason. */
export function LeftOutRows({ leftOut, total }: { leftOut: LeftOut[]; total: number }) {
  const { t, format } = useWords();
  return (
    <Part title={t('bring.leftTitle')} aside={format.count(total)}>
      <ul>
        {leftOut.slice(0, SHOWN).map((one, i) => (
          <li key={i} className="break-words">
            {explain(t, 'bring.left', one)}
          </li>
        ))}
      </ul>
      {total > SHOWN && (
        <p className="mt-1 text-ink-2">{t('bring.leftMore', { total: format.count(total - SHOWN) })}</p>
      )}
    </Part>
  );
}
