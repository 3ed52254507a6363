"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { disconnectAction } from "@/lib/connections/actions";

export function Disconnect({ workspace }: { workspace: { slug: string; name: string } }) {
  const t = useTranslations("settings.connections");
  const [open, setOpen] = useState(false);
  const end = useMutation({
    mutationFn: () => disconnectAction({ workspace: workspace.slug }),
    onSuccess: ({ ok }) => ok && setOpen(false),
  });
  return (
    <>
      <Button size="sm" variant="ghost" onClick={() => setOpen(true)}>
        {t("disconnect")}
      </Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title={t.rich("confirm.title", { name: () => <bdi>{workspace.name}</bdi> })}
        description={t("confirm.text")}
        confirmLabel={t("confirm.button")}
        tone="bad"
        pending={end.isPending}
        onConfirm={() => end.mutate()}
      >
        <p className="text-sm text-ink-3">{t("confirm.facebook")}</p>
        {end.data?.ok === false && <Refusal declined={end.data} />}
      </ConfirmDialog>
    </>
  );
}
