import { cva, type VariantProps } from "class-variance-authority";

export const buttonClass = cva(
  "relative inline-flex shrink-0 items-center justify-center gap-1.5 border font-medium whitespace-nowrap select-none transition-colors duration-fast aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:bg-none aria-disabled:text-ink-3 aria-busy:cursor-progress [&_.kbd]:-me-1",
  {
    variants: {
      variant: {
        primary: "border-transparent bg-accent text-accent-on hover:bg-accent-hover active:bg-accent-hover",
        secondary: "border-line-strong bg-surface text-ink hover:over-surface active:pressed-surface",
        ghost: "border-transparent text-ink-2 hover:bg-hover hover:text-ink active:bg-press",
        bad: "border-transparent bg-bad-solid text-bad-on hover:brightness-95 active:brightness-90",
      },
      size: {
        sm: "h-ctl-sm rounded-[6px] px-[9px] text-sm",
        md: "h-ctl rounded-md px-3",
        lg: "h-ctl-lg rounded-md px-4 text-md",
        icon: "h-ctl w-ctl rounded-md px-0",
        "icon-sm": "h-ctl-sm w-ctl-sm rounded-[6px] px-0",
      },
    },
    defaultVariants: { variant: "secondary", size: "md" },
  },
);

export type ButtonLook = VariantProps<typeof buttonClass>;

export function iconSize(size: ButtonLook["size"]) {
  return size === "sm" ? 14 : 16;
}
