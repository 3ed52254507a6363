"use client";

import { FilePlus2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { DraftId } from "@/lib/ids";
import { UseTemplateDialog } from "./use-template-dialog";

type Props = {
  workspace: string;
  id: DraftId;
  name: string;
  /** Saves what was typed; the dialog asks about what is saved. */
  onUseTemplate: () => Promise<boolean>;
};

export function UseTemplateButton({ workspace, id, name, onUseTemplate }: Props) {
  const t = useTranslations("drafts.templates");
  const [state, setState] = useState<"closed" | "saving" | "open">("closed");

  async function open() {
    setState("saving");
    setState((await onUseTemplate()) ? "open" : "closed");
  }

  return (
    <>
      <Button
        size="sm"
        variant="primary"
        icon={<FilePlus2 size={14} />}
        pending={state === "saving"}
        onClick={() => void open()}
      >
        {t("use")}
      </Button>
      {state === "open" && (
        <UseTemplateDialog workspace={workspace} template={{ id, name }} onClose={() => setState("closed")} />
      )}
    </>
  );
}
