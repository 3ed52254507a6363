"use client";

import { useId, useState, type ReactElement, type ReactNode } from "react";
import { Tooltip } from "./tooltip";
import { VisuallyHidden } from "./visually-hidden";

type Refused = { "aria-disabled": true; "aria-describedby": string | undefined };

type Props = { reason: ReactNode; children: (refused: Refused) => ReactElement };

/** Says why a control is refused: to a pointer and to touch as a tooltip, to a screen reader as its description. */
export function NotAllowed({ reason, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <span className="contents" onClick={() => setOpen(true)}>
      <Tooltip content={reason} open={open} onOpenChange={setOpen}>
        {/* An open tooltip describes its trigger by itself. */}
        {children({ "aria-disabled": true, "aria-describedby": open ? undefined : id })}
      </Tooltip>
      <VisuallyHidden id={id}>{reason}</VisuallyHidden>
    </span>
  );
}
