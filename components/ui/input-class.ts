import { cva } from "class-variance-authority";

export const inputClass = cva(
  "flex w-full min-w-0 items-center gap-2 rounded-md border bg-surface px-2.5 text-input text-ink transition-colors duration-fast focus-within:border-transparent focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-accent-text has-aria-disabled:border-line-strong has-aria-disabled:bg-sunken has-aria-disabled:text-ink-3 has-disabled:border-line-strong has-disabled:bg-sunken has-disabled:text-ink-3",
  {
    variants: {
      tone: {
        bad: "border-bad-solid",
        warn: "border-warn-solid",
        none: "border-control hover:border-ink-3",
      },
    },
    defaultVariants: { tone: "none" },
  },
);
