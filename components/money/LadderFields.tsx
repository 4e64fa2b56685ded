import { CHASE_TONES, type ChaseLadder, type ChaseStep } from '../../lib/domain/playbooks/chase/ladder';
import { useWords } from '../../lib/query/words';
import { Checkbox } from '../ui/Checkbox';
import { RemoveButton } from '../ui/RemoveButton';
import { Select } from '../ui/Select';

const BOX = 'min-h-[30px] min-w-0 rounded-lg border border-line bg-canvas px-1.5 py-1';

const CHANNELS: ChaseStep['channel'][] = ['call', 'letter'];

const UNITS: ChaseStep['unit'][] = ['days', 'working-days'];

/** On which side of which day a step may stand. */
const SIDES = ['after.issued', 'before.due', 'after.due'] as const;

type Side = (typeof SIDES)[number];

interface StepFieldsProps {
  step: ChaseStep;
  place: number;
  onChange(changed: Partial<ChaseStep>): void;
  onRemove(): void;
}

/** One step: by what, how many days, on which side of which day, in what tone. */
export function StepFields({ step, place, onChange, onRemove }: StepFieldsProps) {
  const { t } = useWords();
  const label = (what: string) => `${t('ladder.step', { number: place })}: ${what}`;
  const side = sideOf(step);
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <span aria-hidden="true" className="w-5 text-right text-ink-2">
        {place}.
      </span>
      <ChannelField
        label={label(t('ladder.channel'))}
        channel={step.channel}
        onChange={(channel) => onChange({ channel })}
      />
      <input
        type="number"
        min={0}
        max={3650}
        aria-label={label(t('ladder.days'))}
        className={`${BOX} w-[60px]`}
        value={Math.abs(step.days)}
        onChange={({ target }) => onChange(onSide(side, Number(target.value)))}
      />
      <Select
        aria-label={label(t('ladder.unit'))}
        className={BOX}
        choices={UNITS.map((unit) => [unit, t(`ladder.unit.${unit}`)])}
        value={step.unit}
        onChange={(unit) => onChange({ unit })}
      />
      <Select
        aria-label={label(t('ladder.from'))}
        className={BOX}
        choices={SIDES.map((name) => [name, t(`ladder.${name}`)])}
        value={side}
        onChange={(chosen) => onChange(onSide(chosen, Math.abs(step.days)))}
      />
      <Select
        aria-label={label(t('ladder.tone'))}
        className={BOX}
        choices={CHASE_TONES.map((tone) => [tone, t(`ladder.tone.${tone}`)])}
        value={step.tone}
        onChange={(tone) => onChange({ tone })}
      />
      <RemoveButton label={t('ladder.remove', { number: place })} onClick={onRemove} />
    </div>
  );
}

type Again = ChaseLadder['again'];

/** What comes after the last step, again and again. */
export function AgainFields({ again, onChange }: { again: Again; onChange(again: Again): void }) {
  const { t } = useWords();
  const usual: NonNullable<Again> = { days: 14, channel: 'call', tone: 'again' };
  return (
    <div className="flex flex-wrap items-center gap-1.5">
      <Checkbox checked={again !== undefined} onChange={(checked) => onChange(checked ? usual : undefined)}>
        {t('ladder.again')}
      </Checkbox>
      {again && (
        <>
          <input
            type="number"
            min={1}
            max={3650}
            aria-label={t('ladder.againDays')}
            className={`${BOX} w-[60px]`}
            value={again.days}
            onChange={({ target }) => onChange({ ...again, days: Number(target.value) })}
          />
          <span>{t('ladder.unit.days')}</span>
          <ChannelField
            label={`${t('ladder.again')}: ${t('ladder.channel')}`}
            channel={again.channel}
            onChange={(channel) => onChange({ ...again, channel })}
          />
        </>
      )}
    </div>
  );
}

interface ChannelFieldProps {
  label: string;
  channel: ChaseStep['channel'];
  onChange(channel: ChaseStep['channel']): void;
}

function ChannelField({ label, channel, onChange }: ChannelFieldProps) {
  const { t } = useWords();
  return (
    <Select
      aria-label={label}
      className={BOX}
      choices={CHANNELS.map((name) => [name, t(`kind.${name}`)])}
      value={channel}
      onChange={onChange}
    />
  );
}

/** Nought has a side, too: the number may be empty for as long as another is being typed. */
function sideOf({ from, days }: ChaseStep): Side {
  if (from === 'issued') return 'after.issued';
  return days < 0 || Object.is(days, -0) ? 'before.due' : 'after.due';
}

/** So many days away, to that side. */
function onSide(side: Side, days: number): Pick<ChaseStep, 'from' | 'days'> {
  return { from: side === 'after.issued' ? 'issued' : 'due', days: side === 'before.due' ? -days : days };
}
