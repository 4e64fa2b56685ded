import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { SNOOZE_CHOICES, type SnoozeChoice } from '../../lib/domain/followUp';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';

export interface SnoozeMenuProps {
  onSnooze(to: SnoozeChoice): void;
  onDate(): void;
  onDrop(): void;
  onCalendar(): void;
}

/** "Later": the usual times to move a follow-up to, a date, or dropping it. It is open as soon as it is loaded. */
export function SnoozeMenu({ onSnooze, onDate, onDrop, onCalendar }: SnoozeMenuProps) {
  const { t } = useWords();
  return (
    <DropdownMenu.Root defaultOpen modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button>{t('later')}</Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className="appear z-40 rounded-lg border border-line bg-surface p-1 shadow-lg"
        >
          {SNOOZE_CHOICES.map((choice) => (
            <Item key={choice} onSelect={() => onSnooze(choice)}>
              {t(`snooze.${choice}`)}
            </Item>
          ))}
          <Item onSelect={onDate}>{t('snooze.date')}</Item>
          <DropdownMenu.Separator className="my-1 h-px bg-line" />
          <Item onSelect={onCalendar}>{t('calendar.item')}</Item>
          <Item onSelect={onDrop}>{t('drop.item')}</Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Item({ onSelect, children }: { onSelect(): void; children: ReactNode }) {
  return (
    <DropdownMenu.Item
      onSelect={onSelect}
      className="cursor-pointer rounded-md px-3 py-1.5 outline-none data-highlighted:bg-brand-soft data-highlighted:text-brand"
    >
      {children}
    </DropdownMenu.Item>
  );
}
