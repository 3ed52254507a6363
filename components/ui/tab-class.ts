export const tabListClass = "flex gap-5 overflow-x-auto border-b border-line [scrollbar-width:none]";

export const tabClass =
  "inline-flex h-9 items-center gap-1.5 font-medium whitespace-nowrap text-ink-2 shadow-[inset_0_-2px_transparent] hover:text-ink focus-visible:-outline-offset-2 max-md:h-11 data-[state=active]:text-ink data-[state=active]:shadow-[inset_0_-2px_var(--accent-text)] aria-[current=page]:text-ink aria-[current=page]:shadow-[inset_0_-2px_var(--accent-text)]";

export const tabCountClass = "font-normal text-ink-3 tabular-nums";
