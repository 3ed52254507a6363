"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button, type ButtonProps } from "./button";
import { useCopy } from "./use-copy";
import { VisuallyHidden } from "./visually-hidden";

type Props = Omit<ButtonProps, "onClick" | "children" | "icon"> & { text: string; children?: ReactNode };

export function CopyButton({ text, children, variant = "ghost", size = "sm", ...rest }: Props) {
  const t = useTranslations("ui.copy");
  const { copied, copy } = useCopy();
  const Icon = copied ? Check : Copy;
  return (
    <>
      <Button
        {...rest}
        variant={variant}
        size={size}
        icon={<Icon size={14} />}
        onClick={() => void copy(text)}
      >
        {children ?? t("action")}
      </Button>
      <VisuallyHidden role="status">{copied ? t("done") : ""}</VisuallyHidden>
    </>
  );
}
