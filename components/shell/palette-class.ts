export const paletteItemClass =
  "flex min-h-[30px] cursor-pointer items-center gap-2 rounded-sm px-2 aria-selected:bg-press max-md:min-h-10";
