"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import type { Round } from "./start-round";
import { useFacebook } from "./use-facebook";

type Props = Round &
  Pick<ButtonProps, "variant" | "size" | "notAllowed" | "className"> & { children: ReactNode };

/** Leaves for Facebook and comes back; says so below itself when it cannot leave. */
export function FacebookButton({ callbackUrl, scope, children, ...look }: Props) {
  const t = useTranslations("connections.go");
  const { go, leaving, failed } = useFacebook();
  return (
    <span className="grid justify-items-start gap-1">
      <Button {...look} pending={leaving} onClick={() => go({ callbackUrl, scope })}>
        {children}
      </Button>
      <span role="alert" className="text-sm text-bad-text empty:hidden">
        {failed && t("failed")}
      </span>
    </span>
  );
}
