import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { TAB, TAB_LIST } from './tabLooks';

interface Tab<Name> {
  name: Name;
  label: string;
}

interface TabsProps<Name extends string> {
  /** What the tabs are of. */
  label: string;
  tabs: readonly Tab<Name>[];
  shown: NoInfer<Name>;
  onShow(name: NoInfer<Name>): void;
  /** Of the tab that is shown. */
  children: ReactNode;
}

/** Views of one thing on one page; arrow keys, Home and End go from tab to tab. */
export function Tabs<Name extends string>({ label, tabs, shown, onShow, children }: TabsProps<Name>) {
  return (
    <Radix.Root
      value={shown}
      onValueChange={(name) => {
        const tab = tabs.find((one) => one.name === name);
        if (tab) onShow(tab.name);
      }}
    >
      <Radix.List aria-label={label} className={`mb-4 ${TAB_LIST}`}>
        {tabs.map(({ name, label: words }) => (
          <Radix.Trigger key={name} value={name} className={TAB}>
            {words}
          </Radix.Trigger>
        ))}
      </Radix.List>
      <Radix.Content value={shown}>{children}</Radix.Content>
    </Radix.Root>
  );
}
