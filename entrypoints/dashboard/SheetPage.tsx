import { DossierSheet } from '../../components/client/DossierSheet';
import { Button } from '../../components/ui/Button';
import { Empty } from '../../components/ui/Section';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** The dossier as it is taken along on paper: one sheet. */
export function SheetPage({ clientId }: { clientId: string }) {
  const { t } = useWords();
  const { data: sheet, error } = useAnswer('client.sheet', { clientId });
  if (error) return <Empty title={t('dossier.missing')} />;
  if (!sheet) return null;
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-3 print:hidden">
        <a href={`#/clients/${clientId}`} className="text-brand hover:underline">
          {sheet.dossier.client.name}
        </a>
        <Button look="primary" onClick={() => print()}>
          {t('sheet.print')}
        </Button>
      </div>
      <DossierSheet sheet={sheet} />
    </>
  );
}
