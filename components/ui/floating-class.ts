export const menuClass =
  "floats z-popover max-h-(--radix-popper-available-height) min-w-[180px] overflow-y-auto rounded-lg border border-line-strong bg-raised p-1 shadow-float";

export const menuItemClass =
  "flex min-h-[30px] w-full cursor-default items-center gap-2 rounded-sm px-2 text-ink outline-none select-none data-highlighted:bg-press data-disabled:text-ink-3 max-md:min-h-10";

export const menuCaptionClass = "px-2 pt-1.5 pb-[3px] text-sm text-ink-3";

export const scrimClass = "fades fixed inset-0 z-dialog bg-scrim";

export const dialogClass =
  "fades fixed top-1/2 left-1/2 z-dialog flex max-h-[calc(100dvh-24px)] w-[min(480px,calc(100vw-24px))] -translate-x-1/2 -translate-y-1/2 flex-col overflow-hidden rounded-xl border border-line-strong bg-raised shadow-float outline-none";

export const dialogFootClass =
  "flex items-center justify-end gap-2 border-t border-line bg-sunken px-5 py-3 max-md:flex-wrap";

/** Keeps the place of a tick, so that ticking moves nothing. */
export const menuCheckClass = "grid size-4 shrink-0 place-items-center text-accent-text";
