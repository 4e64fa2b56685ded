import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { BOX } from './Field';

export interface Option {
  key: string;
  /** How it is shown. */
  content: ReactNode;
  /** What kind it is of; those of one kind stand together under it. */
  group?: string;
}

interface ComboboxProps extends Pick<ComponentProps<'input'>, 'autoFocus'> {
  label: string;
  /** What the options are, all together. */
  listLabel: string;
  text: string;
  onType(text: string): void;
  /** What was found for the text; undefined while nothing is looked for. */
  options: readonly Option[] | undefined;
  /** They were found for the text as it stands now, not for one a key earlier. */
  areCurrent: boolean;
  onChoose(key: string): void;
  /** Said in the place of options where there are none. */
  none: string;
  /** Enter takes the first as long as no other was gone to. */
  startsAtFirst?: boolean;
  /** Of the list. */
  className?: string;
}

/**
 * A box to type into, and under it what was found: arrow keys go up and down the list while the text stays under the
 * cursor, Enter takes one, Escape clears. (WAI-ARIA Authoring Practices, combobox with list autocomplete.)
 */
export function Combobox({
  label,
  listLabel,
  text,
  onType,
  options: found,
  areCurrent,
  onChoose,
  none,
  startsAtFirst = false,
  className = 'mt-2 grid',
  ...props
}: ComboboxProps) {
  const options = found ?? [];
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [activeKey, setActiveKey] = useState<string>();
  const gone = options.findIndex(({ key }) => key === activeKey);
  const active = gone < 0 && startsAtFirst && areCurrent && options.length > 0 ? 0 : gone;
  const groups = [...Map.groupBy(options, ({ group }) => group)];
  const isOpen = options.length > 0;

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [activeKey]);

  function onKeyDown(event: KeyboardEvent) {
    // While letters are composed (Japanese, Chinese), the keys are the composition's.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!isOpen) return;
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // From the box down to the first, up to the last, and round.
      const next = active < 0 ? (step > 0 ? 0 : options.length - 1) : active + step;
      setActiveKey(options[(next + options.length) % options.length]?.key);
    } else if (event.key === 'Enter') {
      // The only one found is meant; of several none is, until one is chosen, and none of an earlier text.
      const only = areCurrent && options.length === 1 ? options[0] : undefined;
      const chosen = options[active] ?? only;
      event.preventDefault();
      if (chosen) onChoose(chosen.key);
    } else if (event.key === 'Escape' && text !== '') {
      // What is around it closes at the next.
      event.stopPropagation();
      event.preventDefault();
      onType('');
    }
  }

  return (
    <div>
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={active < 0 ? undefined : `${id}${active}`}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        className={BOX}
        value={text}
        onChange={({ target }) => {
          setActiveKey(undefined);
          onType(target.value);
        }}
        onKeyDown={onKeyDown}
        {...props}
      />
      <div
        ref={list}
        id={`${id}list`}
        role="listbox"
        aria-label={listLabel}
        tabIndex={-1}
        hidden={!isOpen}
        className={className}
      >
        {groups.map(([group, some]) => (
          <Group key={group ?? ''} name={group}>
            {some.map(({ key, content }) => {
              const i = options.findIndex((option) => option.key === key);
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the box
                <div
                  key={key}
                  id={`${id}${i}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={i === active}
                  // The focus stays in the box.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onChoose(key)}
                  className="cursor-pointer rounded-lg px-2.5 py-1.5 hover:bg-canvas aria-selected:bg-brand-soft"
                >
                  {content}
                </div>
              );
            })}
          </Group>
        ))}
      </div>
      <p role="status" className="mt-2 px-2.5 py-1.5 text-ink-2 empty:hidden">
        {found?.length === 0 && none}
      </p>
    </div>
  );
}

function Group({ name, children }: { name: string | undefined; children: ReactNode }) {
  const id = useId();
  if (!name) return children;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options is no group of fields
    <div role="group" aria-labelledby={id}>
      <p id={id} className="px-2.5 pt-2 pb-0.5 font-semibold text-ink-3 text-tiny">
        {name}
      </p>
      {children}
    </div>
  );
}
