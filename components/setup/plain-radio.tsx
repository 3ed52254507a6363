"use client";

type Props = {
  id: string;
  /** Radios of one name are one choice. */
  name: string;
  value: string;
  checked: boolean;
  disabled: boolean;
  onChoose: () => void;
  "aria-describedby": string;
};

/**
 * The browser's own radio, for a choice with links, ticks and buttons between its radios: the Tab key has to reach
 * those, which a group that keeps the focus to itself prevents.
 */
export function PlainRadio({ onChoose, ...rest }: Props) {
  return (
    <input
      {...rest}
      type="radio"
      onChange={onChoose}
      className="target z-[1] size-4 shrink-0 cursor-pointer appearance-none rounded-full border border-control bg-surface checked:border-[5px] checked:border-accent checked:bg-accent-on hover:border-ink-3 checked:hover:border-accent disabled:cursor-not-allowed disabled:not-checked:border-line-strong disabled:not-checked:bg-sunken max-md:size-5 max-md:checked:border-[6px]"
    />
  );
}
