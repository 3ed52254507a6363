/** On the rail a row is a square with an icon; the words come back where the sidebar is wide. */
export const sideRowClass =
  "relative flex h-9 w-10 shrink-0 items-center justify-center gap-[9px] rounded-md hover:bg-hover focus-visible:-outline-offset-2 active:bg-press lg:group-data-[wide=true]/side:h-[30px] lg:group-data-[wide=true]/side:w-full lg:group-data-[wide=true]/side:justify-start lg:group-data-[wide=true]/side:px-2";

export const sideTextClass =
  "sr-only lg:group-data-[wide=true]/side:not-sr-only lg:group-data-[wide=true]/side:truncate";
