"use client";

import { useState, type ReactElement, type ReactNode } from "react";
import { Tooltip } from "./tooltip";
import { VisuallyHidden } from "./visually-hidden";

/** Says why a control is refused: to a pointer and to touch as a tooltip, to a screen reader as its description. */
export function NotAllowed({
  id,
  reason,
  children,
}: {
  id: string;
  reason: ReactNode;
  children: ReactElement;
}) {
  const [open, setOpen] = useState(false);
  return (
    <span className="contents" onClick={() => setOpen(true)}>
      <Tooltip content={reason} open={open} onOpenChange={setOpen}>
        {children}
      </Tooltip>
      <VisuallyHidden id={id}>{reason}</VisuallyHidden>
    </span>
  );
}
