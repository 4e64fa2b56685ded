import { type ReactNode, useId } from 'react';

interface Toggled<Value> {
  value: Value;
  words: ReactNode;
  /** What more is said of it when it is pointed at. */
  title?: string | undefined;
}

interface TogglesProps<Value> {
  label: string;
  /** The label is for screen readers alone, where it stands on the page already. */
  isQuiet?: boolean;
  choices: readonly Toggled<NoInfer<Value>>[];
  value: Value | undefined;
  disabled?: boolean;
  /** The one that was chosen; undefined where the one that was on is taken off. */
  onChoose(value: NoInfer<Value> | undefined): void;
  /** Stands behind them. */
  children?: ReactNode;
}

/** A few things of which one is on, or none, by one click: what is on goes off by another. */
export function Toggles<Value extends string>(props: TogglesProps<Value>) {
  const { label, isQuiet = false, choices, value, disabled, onChoose, children } = props;
  const id = useId();
  return (
    <div>
      <div id={id} className={isQuiet ? 'sr-only' : 'mb-1 text-ink-2 text-small'}>
        {label}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out like other labels */}
      <div role="group" aria-labelledby={id} className="flex flex-wrap gap-1">
        {choices.map(({ value: one, words, title }) => (
          <Toggle
            key={one}
            isOn={one === value}
            disabled={disabled}
            title={title}
            onClick={() => onChoose(one === value ? undefined : one)}
          >
            {words}
          </Toggle>
        ))}
        {children}
      </div>
    </div>
  );
}

interface ToggleProps {
  isOn: boolean;
  disabled?: boolean | undefined;
  title?: string | undefined;
  onClick(): void;
  children: ReactNode;
}

export function Toggle({ isOn, children, ...props }: ToggleProps) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      className="min-h-7 rounded-full border border-line bg-surface px-2.5 hover:bg-canvas disabled:opacity-50 aria-pressed:border-brand aria-pressed:bg-brand-soft aria-pressed:text-brand"
      {...props}
    >
      {children}
    </button>
  );
}
