import { DropdownMenu } from 'radix-ui';
import { SNOOZE_CHOICES, type SnoozeChoice } from '../../lib/domain/followUp';
import { useWords } from '../../lib/query/words';
import { Button } from '../ui/Button';

interface SnoozeMenuProps {
  onSnooze(to: SnoozeChoice): void;
  /** Open as soon as it is there: it is loaded at the first click. */
  defaultOpen?: boolean;
}

/** "Later": the usual times to move a follow-up to. */
export function SnoozeMenu({ onSnooze, defaultOpen }: SnoozeMenuProps) {
  const { t } = useWords();
  return (
    <DropdownMenu.Root defaultOpen={defaultOpen} modal={false}>
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
            <DropdownMenu.Item
              key={choice}
              onSelect={() => onSnooze(choice)}
              className="cursor-pointer rounded-md px-3 py-1.5 outline-none data-highlighted:bg-brand-soft data-highlighted:text-brand"
            >
              {t(`snooze.${choice}`)}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
