import { initialsOf } from '../../lib/domain/client';

/** The round picture with the client's letters; only to be seen, the name stands beside it. */
export function Face({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-[38px] shrink-0 place-items-center rounded-full bg-brand-soft font-bold text-brand"
    >
      {initialsOf(name)}
    </span>
  );
}
