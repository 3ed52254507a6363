"use client";

import type { ReactNode } from "react";
import { Button, type ButtonProps } from "./button";
import { Tooltip } from "./tooltip";

type Props = Omit<ButtonProps, "size" | "children" | "icon" | "iconEnd" | "aria-label"> & {
  label: string;
  icon: ReactNode;
  size?: "sm" | "md" | undefined;
  /** Off where the label is already visible beside it. */
  tooltip?: boolean | undefined;
};

export function IconButton({ label, icon, size = "md", variant = "ghost", tooltip = true, ...rest }: Props) {
  const button = (
    <Button
      {...rest}
      variant={variant}
      size={size === "sm" ? "icon-sm" : "icon"}
      aria-label={label}
      icon={icon}
    />
  );
  if (!tooltip || rest.notAllowed) return button;
  return <Tooltip content={label}>{button}</Tooltip>;
}
