"use client";

import type { ComponentProps } from "react";
import { cn } from "@/components/ui/cn";
import { useField } from "@/components/ui/field-context";
import { inputClass } from "@/components/ui/input-class";
import { splitAt } from "@/lib/creatives/count-text";

type Props = Omit<ComponentProps<"textarea">, "value"> & { value: string; limit: number };

/** The same text twice in one cell: below to size it and to underline what is past the limit, above to type in. */
const letters = "col-start-1 row-start-1 min-w-0 px-2.5 py-[6px] break-words whitespace-pre-wrap";

/** Grows with its text, and underlines what is past the limit. It never stops anybody from typing. */
export function CountedTextarea({ value, limit, className, ...rest }: Props) {
  const { tone, control } = useField(rest);
  const [head, tail] = splitAt(value, limit);
  return (
    <span
      className={cn(
        inputClass({ tone }),
        "block max-h-[50dvh] overflow-y-auto px-0 md:max-h-[190px]",
        className,
      )}
    >
      <span className="grid min-h-[98px] grid-cols-[minmax(0,1fr)]">
        <span aria-hidden dir="auto" className={cn(letters, "pointer-events-none text-transparent")}>
          {head}
          {tail && (
            <mark className="bg-warn-tint text-transparent shadow-[inset_0_-2px_var(--warn-solid)]">
              {tail}
            </mark>
          )}
          {"\u200b"}
        </span>
        <textarea
          dir="auto"
          rows={1}
          {...rest}
          {...control}
          value={value}
          className={cn(letters, "h-full w-full resize-none overflow-hidden bg-transparent outline-none")}
        />
      </span>
    </span>
  );
}
