import { type ReactNode, useState } from 'react';
import { languageOf } from '../../lib/domain/clientLanguage';
import type { Dossier } from '../../lib/domain/dossier';
import type { ReactivationView } from '../../lib/domain/reactivationViews';
import { useAnswer } from '../../lib/query';
import { useKeys } from '../../lib/query/keys';
import { useWords } from '../../lib/query/words';
import { Timeline } from '../client/Timeline';
import { WriteLink } from '../letter/WriteLink';
import { ButtonLink } from '../ui/Button';
import { Heading } from '../ui/Heading';
import { Tag } from '../ui/Tag';
import { OutcomeForm } from './OutcomeForm';
import { ScriptEditor } from './ScriptEditor';
import { TalkScript } from './TalkScript';
import { useOutcome } from './useOutcome';

/** So much of the history tells where one stands. */
const LATELY = 3;

interface QuietClientProps {
  clientId: string;
  onMove(by: number): void;
}

/** The client whose turn it is: the essentials of its dossier, what to say, and what came of it. */
export function QuietClient({ clientId, ...props }: QuietClientProps) {
  const { data: dossier } = useAnswer('client.show', { clientId });
  const { data: view } = useAnswer('reactivation.show', { clientId });
  return dossier && view ? <Turn dossier={dossier} view={view} {...props} /> : null;
}

interface TurnProps extends Omit<QuietClientProps, 'clientId'> {
  dossier: Dossier;
  view: ReactivationView;
}

function Turn({ dossier, view, onMove }: TurnProps) {
  const { t, language: own } = useWords();
  const [isEditing, setEditing] = useState(false);
  const { line, asked, contact, script, today } = view;
  const outcome = useOutcome({ line, asked, today });
  useKeys({ ...outcome.keys(), j: () => onMove(1), k: () => onMove(-1) });
  return (
    <article className="grid grid-cols-1 gap-4" data-testid="quiet-client">
      <Essentials dossier={dossier} view={view} />
      <TalkScript
        script={script}
        name={nameOf(contact?.name)}
        language={languageOf(dossier.client, own)}
        since={line.lastOn}
        onOutcome={({ said, why }) => said && outcome.say(said, why)}
        onEdit={() => setEditing(true)}
      />
      <OutcomeForm outcome={outcome} today={today} action={t('reactivation.save')} hasKeys />
      {dossier.timeline.length > 0 && (
        <section>
          <Heading level={3} className="mb-1.5">
            {t('reactivation.lately')}
          </Heading>
          <Timeline timeline={dossier.timeline.slice(0, LATELY)} proposals={dossier.proposals} />
        </section>
      )}
      {isEditing && <ScriptEditor script={script} onClose={() => setEditing(false)} />}
    </article>
  );
}

/** Whoever has no name is kept under their address. */
function nameOf(name = ''): string {
  return name.includes('@') ? '' : name;
}

function Essentials({ dossier: { client, money }, view }: { dossier: Dossier; view: ReactivationView }) {
  const { t, format } = useWords();
  const { line, contact, asked, before, today } = view;
  const { days, usualDays, yearly, hasAnswered } = line;
  const debts = money?.totals.filter(({ owed }) => owed > 0) ?? [];
  const post = contact?.post ? `, ${contact.post}` : '';
  return (
    <header className="grid grid-cols-1 gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Heading level={2} className="min-w-[160px] flex-1">
          <a href={`#/clients/${client.id}`} className="text-brand hover:underline">
            {client.name}
          </a>{' '}
          {hasAnswered && <Tag tone="good">{t('reactivation.wroteBack')}</Tag>}
        </Heading>
        {contact?.phones[0] && <ButtonLink href={`tel:${contact.phones[0]}`}>{t('call')}</ButtonLink>}
        {contact?.emails[0] && (
          <WriteLink to={contact.emails[0]} subject="" body="">
            {t('write')}
          </WriteLink>
        )}
      </div>
      {hasAnswered && <p className="text-good">{t('reactivation.wroteBackText')}</p>}
      <dl className="grid gap-x-6 gap-y-1.5 sm:grid-cols-[repeat(3,auto)] sm:justify-start">
        {line.lastOn && (
          <Fact name={t('reactivation.lastOrder')}>
            {t('reactivation.ago', { count: days })}, {format.date(line.lastOn, today)}
          </Fact>
        )}
        {usualDays && <Fact name={t('reactivation.usually')}>{t('reactivation.every', { count: usualDays })}</Fact>}
        {yearly && <Fact name={t('reactivation.yearly')}>{format.money(yearly)}</Fact>}
        {contact && (
          <Fact name={t('reactivation.talkTo')}>
            {contact.name}
            {post}
            {contact.phones[0] && ` · ${contact.phones[0]}`}
          </Fact>
        )}
        {debts.length > 0 && (
          <Fact name={t('reactivation.owes')}>
            <span className="text-bad">
              {debts.map(({ owed, currency }) => format.money({ minor: owed, currency })).join(', ')}
            </span>
          </Fact>
        )}
      </dl>
      {client.remember.length > 0 && (
        <div className="rounded-lg bg-warn-soft px-3 py-2">
          {client.remember.map((text, i) => (
            <p key={i}>{text}</p>
          ))}
        </div>
      )}
      {asked && (
        <p className="text-ink-2">
          {t('reactivation.askedOn', {
            when: format.date(asked.saidOn, today),
            said: [t(`reactivation.said.${asked.said}`), asked.why && t(`reactivation.why.${asked.why}`), asked.note]
              .filter(Boolean)
              .join(' · '),
          })}
        </p>
      )}
      {before > 0 && <p className="text-ink-2">{t('reactivation.before', { count: before })}</p>}
    </header>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-2 text-small">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
