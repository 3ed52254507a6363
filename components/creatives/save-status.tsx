"use client";

import { CircleAlert, CloudCheck, CloudOff, LoaderCircle, type LucideIcon } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/tooltip";
import type { SaveState } from "@/lib/drafts/autosave-contract";

const icons: Record<SaveState["at"], LucideIcon> = {
  new: CloudCheck,
  saved: CloudCheck,
  saving: LoaderCircle,
  kept: CloudOff,
  conflict: CircleAlert,
  locked: CloudCheck,
  deleted: CircleAlert,
};

/** One word for where the typing is: on the server, on its way, or on this device only. */
export function SaveStatus({ save }: { save: SaveState }) {
  const t = useTranslations("drafts.save");
  const format = useFormatter();
  const Icon = icons[save.at];
  const isTroubled = save.at === "kept" || save.at === "conflict" || save.at === "deleted";
  const text = save.at === "saved" ? t("saved", { version: save.version }) : t(save.at);
  const why =
    save.at === "kept"
      ? t(`why.${save.why}`)
      : save.at === "saved"
        ? t("savedAt", {
            time: format.dateTime(new Date(save.savedAt), { timeStyle: "medium", dateStyle: "medium" }),
          })
        : undefined;
  const shown = (
    <span
      role="status"
      tabIndex={why ? 0 : undefined}
      className={cn(
        "flex items-center gap-[5px] rounded-xs text-sm whitespace-nowrap text-ink-3",
        isTroubled && "font-medium text-warn-text",
        !isTroubled && "max-md:sr-only",
      )}
    >
      <Icon
        size={14}
        className={cn(save.at === "saving" && "animate-spin", isTroubled && "text-warn-solid")}
      />
      {text}
    </span>
  );
  return why ? <Tooltip content={why}>{shown}</Tooltip> : shown;
}
