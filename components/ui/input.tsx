"use client";

import type { ComponentProps, ReactNode } from "react";
import { cn } from "./cn";
import { useField } from "./field-context";
import { inputClass } from "./input-class";

type Props = ComponentProps<"input"> & {
  lead?: ReactNode;
  trail?: ReactNode;
  /** For ids, hashes and URLs that are read letter by letter. */
  mono?: boolean | undefined;
};

export function Input({ lead, trail, mono, className, ...rest }: Props) {
  const { tone, control } = useField(rest);
  return (
    <span className={cn(inputClass({ tone }), "min-h-ctl", className)}>
      {lead && <span className="text-ink-3">{lead}</span>}
      <input
        {...rest}
        {...control}
        className={cn("min-w-0 flex-1 self-stretch bg-transparent outline-none", mono && "font-mono")}
      />
      {trail}
    </span>
  );
}
