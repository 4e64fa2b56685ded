import { TAB, TAB_LIST } from './tabLooks';

interface TabLinksProps {
  label: string;
  links: readonly { href: string; label: string; isShown: boolean }[];
}

/** Pages that belong together: each is a place of its own, and looks as a tab does. */
export function TabLinks({ label, links }: TabLinksProps) {
  return (
    <nav aria-label={label} className={`mb-5 ${TAB_LIST}`}>
      {links.map(({ href, label: words, isShown }) => (
        <a key={href} href={href} aria-current={isShown ? 'page' : undefined} className={TAB}>
          {words}
        </a>
      ))}
    </nav>
  );
}
