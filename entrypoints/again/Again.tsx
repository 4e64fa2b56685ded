import { useMutation } from '@tanstack/react-query';
import { Button } from '../../components/ui/Button';
import { Empty } from '../../components/ui/Section';
import { ask } from '../../lib/messages/client';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';

/** In a window of its own, over which no page can lay anything: what was pressed in a page, and whether it was meant. */
export function Again({ id }: { id: string }) {
  const { t } = useWords();
  const { data: pressed, isPending } = useAnswer('again.show', { id });
  // The background closes the window; where it is gone meanwhile, it is closed here.
  const answer = useMutation({
    mutationFn: (yes: boolean) => ask('again.answer', { id, yes }),
    onSettled: () => window.close(),
  });
  if (isPending) return null;
  if (!pressed) return <Empty title={t('again.late')}>{null}</Empty>;
  return (
    <main className="grid gap-3 p-4">
      <h1 className="font-bold text-lead">{t('again.ask', { host: pressed.host })}</h1>
      <p className="break-words font-semibold">{pressed.said}</p>
      <p className="text-ink-2">{t('again.why')}</p>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={answer.isPending} onClick={() => answer.mutate(true)}>
          {t('again.yes')}
        </Button>
        <Button disabled={answer.isPending} onClick={() => answer.mutate(false)}>
          {t('again.no')}
        </Button>
      </div>
    </main>
  );
}
