"use client";

import { useMutation } from "@tanstack/react-query";
import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { refreshPermissionsAction } from "@/lib/connections/actions";
import type { PermissionName } from "@/lib/connections/permissions";
import { FacebookButton } from "./facebook-button";

type Props = {
  workspace: string;
  missing: readonly PermissionName[];
  /** Facebook was asked for some of them before. */
  asked: boolean;
  /** Meta did not say what is granted. */
  unread: boolean;
  connected: boolean;
  callbackUrl?: string | undefined;
  primary: boolean;
};

/** Asks Facebook for what is missing, and for nothing else. */
export function AskPermissions({
  workspace,
  missing,
  asked,
  unread,
  connected,
  callbackUrl,
  primary,
}: Props) {
  const t = useTranslations("permissions");
  const refresh = useMutation({ mutationFn: () => refreshPermissionsAction({ workspace }) });
  return (
    <div className="grid gap-2">
      {missing.length === 0 ? (
        <p className="flex items-center gap-1.5 text-ok-text">
          <CircleCheck size={16} className="text-ok-solid" />
          {t("allGranted")}
        </p>
      ) : (
        <>
          {unread && <p className="text-ink-2">{t("unread")}</p>}
          <p className="text-ink-2">{t("ask.hint")}</p>
        </>
      )}
      <div className="flex flex-wrap items-start gap-2">
        {missing.length > 0 && (
          <FacebookButton
            variant={primary ? "primary" : "secondary"}
            callbackUrl={callbackUrl}
            scope={missing}
          >
            {t(asked ? "ask.again" : "ask.all", { count: missing.length })}
          </FacebookButton>
        )}
        {connected && (
          <Button variant="ghost" pending={refresh.isPending} onClick={() => refresh.mutate()}>
            {t("refresh")}
          </Button>
        )}
      </div>
      {refresh.data?.ok === false && <Refusal declined={refresh.data} />}
    </div>
  );
}
