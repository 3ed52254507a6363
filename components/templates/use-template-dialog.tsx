"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { fetchAnswer } from "@/components/fetch-answer";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Note } from "@/components/ui/note";
import { SkeletonRows } from "@/components/ui/skeleton";
import type { DraftId } from "@/lib/ids";
import { TemplateView } from "@/lib/templates/schema";
import { TemplateForm } from "./template-form";

type Props = { workspace: string; template: { id: DraftId; name: string }; onClose: () => void };

const formId = "use-template";

/** Asks for what the template leaves open, and makes a draft of it. */
export function UseTemplateDialog({ workspace, template, onClose }: Props) {
  const t = useTranslations("drafts.templates");
  const drafts = useTranslations("drafts");
  const view = useQuery({
    queryKey: ["template", workspace, template.id],
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: () => fetchAnswer(`/api/${workspace}/templates/${template.id}`, TemplateView),
  });
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => !open && onClose()}
      title={<bdi>{t("title", { name: template.name || drafts("unnamed") })}</bdi>}
      description={t("body")}
      footer={
        <>
          <Button onClick={onClose}>{t("cancel")}</Button>
          <Button variant="primary" type="submit" form={formId} pending={view.isPending}>
            {t("make")}
          </Button>
        </>
      }
    >
      {view.isError ? (
        <Note
          tone="bad"
          title={t("failed")}
          action={
            <Button size="sm" onClick={() => void view.refetch()}>
              {t("again")}
            </Button>
          }
        />
      ) : view.data ? (
        <TemplateForm {...{ workspace, formId }} template={view.data} onChanged={() => void view.refetch()} />
      ) : (
        <SkeletonRows rows={3} />
      )}
    </Dialog>
  );
}
