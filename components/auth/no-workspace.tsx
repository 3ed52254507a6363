"use client";

import { useMutation } from "@tanstack/react-query";
import { signOut } from "next-auth/react";
import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { startWorkspaceAction } from "@/lib/workspaces/actions";

export function NoWorkspace() {
  const t = useTranslations("auth.noWorkspace");
  const start = useMutation({ mutationFn: () => startWorkspaceAction() });
  return (
    <>
      <div>
        <h1 className="text-2xl">{t("title")}</h1>
        <p className="mt-1 text-md text-ink-2">{t("text")}</p>
      </div>
      <div className="grid gap-2.5">
        <Button variant="primary" size="lg" pending={start.isPending} onClick={() => start.mutate()}>
          {t("start")}
        </Button>
        <Button size="lg" onClick={() => void signOut({ callbackUrl: "/sign-in" })}>
          {t("signOut")}
        </Button>
      </div>
      {start.data && <Refusal declined={start.data} />}
    </>
  );
}
