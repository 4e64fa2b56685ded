import { type ReactNode, useId } from 'react';
import type { Client } from '../../lib/domain/client';
import { fieldsThatDiffer } from '../../lib/domain/fieldChange';
import type { Fields } from '../../lib/domain/journal';
import { isJournalField } from '../../lib/domain/journalFields';
import type { ClientPair, PairSide } from '../../lib/domain/merge/pair';
import { useWords } from '../../lib/query/words';
import { fieldName, valueWords } from '../journal/fieldWords';

export type Side = 'a' | 'b';

interface PairFieldsProps {
  pair: ClientPair;
  stays: Side;
  onStay(side: Side): void;
  /** Of each field that both say something about, whose value is taken. */
  taken: Record<string, Side>;
  onTake(name: string, side: Side): void;
}

const SIDES = ['a', 'b'] as const satisfies readonly Side[];

const ROW = 'grid gap-x-4 gap-y-1 border-line border-b py-2 grid-cols-2 md:grid-cols-[132px_1fr_1fr]';
const NAME = 'text-ink-2 max-md:col-span-2 max-md:text-small';

/** What both are called and what is known of them, field by field. */
export function PairFields({ pair, stays, onStay, taken, onTake }: PairFieldsProps) {
  const words = useWords();
  const { t, format } = words;
  const names = {};
  const shownFields = [...FIRST, ...ownFields(pair)].filter(
    (name) => hasValue(pair.a.client, name) || hasValue(pair.b.client, name),
  );
  const counted = ({ entries }: PairSide) => t('merge.entries', { count: entries });
  const past = (at: number | undefined) => (at === undefined ? t('clients.never') : format.past(at, Date.now()));
  return (
    <div className="border-line border-t">
      <Row name={t('merge.stays')} hasRadios>
        {SIDES.map((side) => (
          <Radio key={side} group="stays" checked={stays === side} onCheck={() => onStay(side)}>
            <a
              href={`#/clients/${pair[side].client.id}`}
              className="font-semibold hover:underline"
              target="_blank"
              rel="noreferrer"
            >
              {pair[side].client.name}
            </a>
          </Radio>
        ))}
      </Row>
      {shownFields.map((name) => {
        const title = fieldName(t, name, names) ?? name;
        const said = (side: Side) =>
          valueWords(words, name, (pair[side].client as unknown as Fields)[name], { noun: 'client', names });
        if (!taken[name]) {
          return (
            <Row key={name} name={title}>
              {SIDES.map((side) => (
                <span key={side} className={hasValue(pair[side].client, name) ? 'min-w-0' : 'text-ink-3'}>
                  {said(side)}
                </span>
              ))}
            </Row>
          );
        }
        return (
          <Row key={name} name={title} hasRadios>
            {SIDES.map((side) => (
              <Radio key={side} group={name} checked={taken[name] === side} onCheck={() => onTake(name, side)}>
                {said(side)}
              </Radio>
            ))}
          </Row>
        );
      })}
      <Row name={t('merge.people')}>
        {SIDES.map((side) => (
          <People key={side} side={pair[side]} />
        ))}
      </Row>
      <Row name={t('merge.history')}>
        {SIDES.map((side) => (
          <span key={side}>{counted(pair[side])}</span>
        ))}
      </Row>
      <Row name={t('merge.invoices')}>
        {SIDES.map((side) => (
          <span key={side}>{format.count(pair[side].invoices)}</span>
        ))}
      </Row>
      <Row name={t('merge.lastAt')}>
        {SIDES.map((side) => (
          <span key={side}>{past(pair[side].lastAt)}</span>
        ))}
      </Row>
    </div>
  );
}

/** In the order in which one looks at them. */
const FIRST = ['name', 'taxNumber', 'city', 'country', 'site', 'domains', 'language', 'terms', 'tags', 'remember'];

/** What the firm asks of clients, and what the product may ask later. */
function ownFields({ a, b }: ClientPair): string[] {
  const differing = fieldsThatDiffer(a.client as unknown as Fields, b.client as unknown as Fields);
  return differing.filter((name) => name.startsWith('own:') || (isJournalField(name) && !FIRST.includes(name)));
}

function hasValue(client: Client, name: string): boolean {
  const value = (client as unknown as Fields)[name];
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function Row({ name, hasRadios = false, children }: { name: string; hasRadios?: boolean; children: ReactNode }) {
  const id = useId();
  if (!hasRadios) {
    return (
      <div className={ROW}>
        <span className={NAME}>{name}</span>
        {children}
      </div>
    );
  }
  return (
    <div role="radiogroup" aria-labelledby={id} className={ROW}>
      <span id={id} className={NAME}>
        {name}
      </span>
      {children}
    </div>
  );
}

interface RadioProps {
  group: string;
  checked: boolean;
  onCheck(): void;
  children: ReactNode;
}

function Radio({ group, checked, onCheck, children }: RadioProps) {
  return (
    <label className={`grid min-w-0 cursor-pointer grid-cols-[16px_1fr] gap-2 ${checked ? '' : 'text-ink-2'}`}>
      <input
        type="radio"
        name={`pair ${group}`}
        className="mt-0.5 size-4 accent-brand"
        checked={checked}
        onChange={onCheck}
      />
      <span className="min-w-0">{children}</span>
    </label>
  );
}

/** More people are counted, not named. */
const PEOPLE_SHOWN = 5;

function People({ side: { contacts } }: { side: PairSide }) {
  const { t } = useWords();
  if (contacts.length === 0) return <span className="text-ink-3">{t('journal.nothing')}</span>;
  const more = contacts.length - PEOPLE_SHOWN;
  return (
    <ul className="grid min-w-0 gap-1">
      {contacts.slice(0, PEOPLE_SHOWN).map(({ id, name, post, emails, phones }) => (
        <li key={id} className="min-w-0">
          {name}
          {post && <span className="text-ink-2">, {post}</span>}
          <span className="block break-all text-ink-2 text-small">{[...phones, ...emails].join(', ')}</span>
        </li>
      ))}
      {more > 0 && <li className="text-ink-2">{t('sheet.more', { rest: more })}</li>}
    </ul>
  );
}
