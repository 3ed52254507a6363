"use client";

import type { ComponentProps } from "react";
import { cn } from "./cn";
import { useField } from "./field-context";
import { inputClass } from "./input-class";

export function Textarea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  const { tone, control } = useField(rest);
  return (
    <span className={cn(inputClass({ tone }), "px-0", className)}>
      <textarea
        rows={rows}
        dir="auto"
        {...rest}
        {...control}
        className="min-h-ctl w-full resize-y bg-transparent px-2.5 py-[6px] outline-none"
      />
    </span>
  );
}
