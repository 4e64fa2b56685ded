import { useWords } from '../../../lib/query/words';
import { Button } from '../../ui/Button';
import { Part } from '../../ui/Part';
import { EXPORT_FORMATS, useExport } from './useExport';

/** All clients as a file for another program. */
export function ExportPart() {
  const { t } = useWords();
  const { isWriting, run } = useExport();
  return (
    <Part title={t('export.title')} text={t('export.text')}>
      <div className="flex flex-wrap gap-2">
        {EXPORT_FORMATS.map((format) => (
          <Button key={format} disabled={isWriting} onClick={() => void run(format)}>
            {t(`export.${format}`)}
          </Button>
        ))}
      </div>
      <p role="status" className="mt-2 text-ink-2">
        {isWriting && t('export.writing')}
      </p>
    </Part>
  );
}
