/** How tabs look, whether they are views of a page or pages of their own. */
export const TAB_LIST = 'flex flex-wrap gap-x-5 gap-y-1 border-line border-b max-sm:gap-x-3.5';

export const TAB =
  '-mb-px border-transparent border-b-2 pt-1 pb-2 text-ink-2 hover:text-ink aria-[current]:border-brand aria-[current]:font-semibold aria-[current]:text-brand aria-selected:border-brand aria-selected:font-semibold aria-selected:text-brand';
