import type { ReactNode } from 'react';
import type { Contact } from '../../lib/domain/client';
import type { Dossier } from '../../lib/domain/dossier';
import type { Sheet } from '../../lib/domain/sheet';
import { dayOf } from '../../lib/domain/wallClock';
import { whatFor } from '../../lib/i18n/whatFor';
import { useWords } from '../../lib/query/words';
import { useNow } from '../followup/useNow';
import { ownFieldName, valueWords } from '../journal/fieldWords';
import { Heading } from '../ui/Heading';
import { aboutOf, whatOf } from './Timeline';

/** So much of each fits on one A4 sheet, a line or two each; of the rest it says how much there is. */
const FITS = { remember: 6, steps: 4, people: 7, facts: 5, currencies: 3 };

/** Everything that is needed during a call, on one sheet, in the order one needs it. */
export function DossierSheet({ sheet }: { sheet: Sheet }) {
  const { t, format } = useWords();
  const today = dayOf(useNow());
  const { dossier, facts } = sheet;
  const { client } = dossier;
  const { city, country, taxNumber, site, tags, tier, style } = client;
  const served = [tier && `${t('column.tier')}: ${t(`tier.${tier}`)}`, style && t(`style.${style}`)];
  const about = [city, country, taxNumber, site, tags?.join(', '), ...served].filter(Boolean);
  return (
    <article className="max-w-[794px] rounded-lg border border-line bg-surface p-8 text-small max-sm:p-3 print:max-w-none print:border-0 print:p-0">
      <header className="mb-2 flex items-baseline justify-between gap-4 border-ink border-b pb-1">
        <Heading level={1} className="line-clamp-2 min-w-0">
          {client.name}
        </Heading>
        <span className="shrink-0 text-ink-2">{t('sheet.of', { day: format.paperDate(today) })}</span>
      </header>
      {about.length > 0 && <p className="mb-2 line-clamp-1 text-ink-2">{about.join(' · ')}</p>}
      <Lines title={t('sheet.remember')} lines={client.remember} fit={FITS.remember}>
        {(line) => <span className="line-clamp-1">{line}</span>}
      </Lines>
      <Steps dossier={dossier} />
      <div className="grid grid-cols-[3fr_2fr] gap-x-6 max-sm:grid-cols-1 print:grid-cols-[3fr_2fr]">
        <Lines title={t('sheet.people')} lines={peopleOf(dossier)} fit={FITS.people}>
          {(contact) => <Person contact={contact} />}
        </Lines>
        <div>
          <Money dossier={dossier} />
          <Lines title={t('sheet.facts')} lines={facts} fit={FITS.facts}>
            {(fact) => <FactLine fact={fact} />}
          </Lines>
        </div>
      </div>
      <History sheet={sheet} />
    </article>
  );
}

interface LinesProps<Line> {
  title: string;
  lines: readonly Line[];
  fit: number;
  children(line: Line): ReactNode;
}

/** Some lines under their heading, and how many there are beyond them; nothing where there is none. */
function Lines<Line>({ title, lines, fit, children }: LinesProps<Line>) {
  const { t, format } = useWords();
  if (lines.length === 0) return null;
  return (
    <Block title={title}>
      <ul>
        {lines.slice(0, fit).map((line, i) => (
          <li key={i}>{children(line)}</li>
        ))}
        {lines.length > fit && (
          <li className="text-ink-2">{t('sheet.more', { rest: format.count(lines.length - fit) })}</li>
        )}
      </ul>
    </Block>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-2 break-inside-avoid">
      <h2 className="font-semibold text-ink-2 text-tiny">{title}</h2>
      {children}
    </section>
  );
}

function Steps({ dossier: { followUps } }: { dossier: Dossier }) {
  const { t, format } = useWords();
  const now = useNow();
  if (followUps.length === 0) {
    return (
      <Block title={t('sheet.next')}>
        <p>{t('sheet.noNext')}</p>
      </Block>
    );
  }
  return (
    <Lines title={t('sheet.next')} lines={followUps} fit={FITS.steps}>
      {(followUp) => (
        <span className="line-clamp-1">
          <b className="font-semibold">{format.due(followUp.due, now)}</b> · {t(`kind.${followUp.kind}`)}{' '}
          {whatFor(t, followUp)}
        </span>
      )}
    </Lines>
  );
}

/** Who decides and who is asked first stand above the others; those who left are named last. */
function peopleOf({ contacts }: Dossier): Contact[] {
  const rank = ({ left, mainFor, roles }: Contact) => (left ? 3 : mainFor?.length ? 0 : roles?.length ? 1 : 2);
  return [...contacts].sort((a, b) => rank(a) - rank(b));
}

function Person({ contact }: { contact: Contact }) {
  const words = useWords();
  const { t } = words;
  const { name, post, roles = [], mainFor = [], phones, emails, left } = contact;
  const roleWords = (some: string[]) => some.map((role) => t(`journal.choice.${role as 'orders'}`)).join(', ');
  const others = roles.filter((role) => !mainFor.includes(role));
  const does = [
    mainFor.length > 0 && t('sheet.mainFor', { roles: roleWords(mainFor) }),
    others.length > 0 && roleWords(others),
    post,
    left && t('sheet.left'),
  ].filter(Boolean);
  return (
    <div className="pb-0.5">
      <span className="line-clamp-1">
        <b className="font-semibold">{name}</b>
        {does.length > 0 && <span className="text-ink-2"> · {does.join(' · ')}</span>}
      </span>
      <span className="line-clamp-1 break-all text-ink-2">{[...phones, ...emails].join(', ')}</span>
    </div>
  );
}

function FactLine({ fact: { field, value } }: { fact: Sheet['facts'][number] }) {
  const words = useWords();
  const name = field.name ?? ownFieldName(words.t, field.id);
  return (
    <span className="line-clamp-2">
      <span className="text-ink-2">{name}: </span>
      {valueWords(words, `own:${field.id}`, value, { noun: 'client', names: {} })}
    </span>
  );
}

/** Currencies are never added up: a line each. */
function Money({ dossier: { money } }: { dossier: Dossier }) {
  const { t, format } = useWords();
  if (!money) return null;
  const owing = money.totals.filter(({ owed, credit }) => owed > 0 || credit > 0);
  return (
    <Block title={t('sheet.money')}>
      {owing.length === 0 && <p>{t('sheet.nothingOwed')}</p>}
      <ul>
        {owing.slice(0, FITS.currencies).map(({ currency, owed, overdue, credit }) => (
          <li key={currency}>
            {t('money.owed')} <b className="font-semibold">{format.money({ minor: owed, currency })}</b>
            {overdue > 0 && `, ${t('money.overdue')} ${format.money({ minor: overdue, currency })}`}
            {credit > 0 && `, ${t('statement.credit')} ${format.money({ minor: credit, currency })}`}
          </li>
        ))}
      </ul>
    </Block>
  );
}

function History({ sheet: { dossier, history, entries } }: { sheet: Sheet }) {
  const { t, format } = useWords();
  const numbers = new Map(dossier.proposals.map(({ id, number }) => [id, number]));
  if (history.length === 0) {
    return (
      <Block title={t('sheet.history')}>
        <p>{t('sheet.noHistory')}</p>
      </Block>
    );
  }
  const more = entries - history.length;
  return (
    <section data-testid="sheet-history">
      <h2 className="font-semibold text-ink-2 text-tiny">{t('sheet.history')}</h2>
      <ol>
        {history.map((activity) => {
          const about = aboutOf(t, activity);
          return (
            <li key={activity.id} className="grid grid-cols-[72px_1fr] gap-x-2">
              <time dateTime={new Date(activity.at).toISOString()} className="text-ink-2">
                {format.past(activity.at, Date.now())}
              </time>
              <span className="line-clamp-1">
                {whatOf(t, activity, numbers.get(activity.proposalId ?? ''))}
                {about && <span className="text-ink-2">: {about}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      {more > 0 && <p className="text-ink-2">{t('sheet.more', { rest: format.count(more) })}</p>}
    </section>
  );
}
