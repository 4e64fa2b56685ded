import type { Money } from '../../lib/domain/money';
import type { Company } from '../../lib/domain/settings';
import { codePicture, type PaymentCodeProblem } from '../../lib/exchange/paymentCode';
import { explain } from '../../lib/i18n/words';
import { useAnswer } from '../../lib/query';
import { useWords } from '../../lib/query/words';
import { paymentCodeFor } from './paymentCodes';
import { useWordsIn } from './useWordsIn';

interface PaymentCodePictureProps {
  company: Company;
  amount: Money;
  /** What the client's bank is to write as the purpose. */
  purpose: string;
}

/** The amount to be paid as a code for the client's banking program; on screen alone, why there is none. */
export function PaymentCodePicture({ company, amount, purpose }: PaymentCodePictureProps) {
  const { t, format } = useWords();
  const code = paymentCodeFor(company, amount, purpose);
  if ('problem' in code) return <NoCode company={company} problem={code.problem} />;
  const { size, path } = codePicture(code.content);
  return (
    <figure className="break-inside-avoid">
      <svg
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={t('statement.code', { amount: format.money(amount) })}
        className="size-[150px] rounded-sm bg-[#fff]"
      >
        <path d={path} fill="#000" />
      </svg>
      <figcaption className="max-w-[170px]">{t('statement.code', { amount: format.money(amount) })}</figcaption>
    </figure>
  );
}

/** Why there is none: said to the user in the user's language, as the paper around it speaks the client's. */
function NoCode({ company, problem }: { company: Company; problem: PaymentCodeProblem }) {
  const paper = useWords();
  const { data: settings } = useAnswer('settings.show', {});
  const words = useWordsIn(settings?.language ?? paper.language);
  // Of a firm that is not written down at all the page speaks above.
  if (!words || problem.code === 'no-standard' || !company.name) return null;
  const { t, language } = words;
  const field = 'field' in problem.params ? { field: t(`paymentCode.field.${problem.params.field}`) } : undefined;
  return (
    <p lang={language} className="max-w-[420px] rounded-lg bg-warn-soft px-3 py-2 text-warn print:hidden">
      {explain(t, 'paymentCode.problem', problem, field)}{' '}
      <a href="#/settings" className="underline">
        {t('dashboard.settings')}
      </a>
    </p>
  );
}
