import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';

/** The hour at whoever would be called, when it is another than here. */
export function HourThere({ zone }: { zone: string | undefined }) {
  const { t, format } = useWords();
  // Renews it each minute.
  useNow();
  const time = zone && format.hourThere(zone, Date.now());
  return time ? <span className="whitespace-nowrap text-ink-2">{t('phone.hourThere', { time })}</span> : null;
}
