"use client";

import { CopyPlus, Ellipsis, FilePlus2, LayoutTemplate, PenLine, SquarePen, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActTrouble } from "./act-trouble";
import { useDraftActs } from "./use-draft-acts";
import { RenameTemplateDialog } from "@/components/templates/rename-template-dialog";
import { UseTemplateDialog } from "@/components/templates/use-template-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import type { DraftKind, DraftState } from "@/lib/generated/prisma/enums";
import { DraftId } from "@/lib/ids";

type Props = {
  workspace: string;
  draft: { id: string; name: string; state: DraftState; kind: DraftKind };
  tabIndex?: number | undefined;
};

/** Everything that can be done with one row. */
export function DraftMenu({ workspace, draft: { id, name, state, kind }, tabIndex }: Props) {
  const t = useTranslations("drafts");
  const { duplicate, remove, saveAsTemplate, trouble } = useDraftActs(workspace);
  const [dialog, setDialog] = useState<"use" | "rename" | null>(null);
  const draft = { id: DraftId.parse(id), name };
  const isTemplate = kind === "template";
  const close = () => setDialog(null);
  return (
    <>
      <Menu
        align="end"
        trigger={
          <IconButton
            size="sm"
            tooltip={false}
            label={t("menu", { name: name || t("unnamed") })}
            icon={<Ellipsis size={16} />}
            pending={duplicate.isPending || remove.isPending || saveAsTemplate.isPending}
            className="relative z-[1]"
            {...(tabIndex !== undefined && { tabIndex })}
          />
        }
      >
        {isTemplate && (
          <MenuItem icon={<FilePlus2 size={16} />} onSelect={() => setDialog("use")}>
            {t("templates.use")}
          </MenuItem>
        )}
        <MenuItem icon={<SquarePen size={16} />} href={`/${workspace}/creatives/${id}`}>
          {t(isTemplate ? "templates.edit" : "open")}
        </MenuItem>
        {isTemplate && (
          <MenuItem icon={<PenLine size={16} />} onSelect={() => setDialog("rename")}>
            {t("templates.rename")}
          </MenuItem>
        )}
        <MenuItem icon={<CopyPlus size={16} />} onSelect={() => duplicate.mutate(draft)}>
          {t("duplicate")}
        </MenuItem>
        {!isTemplate && (
          <MenuItem icon={<LayoutTemplate size={16} />} onSelect={() => saveAsTemplate.mutate(draft)}>
            {t("templates.save")}
          </MenuItem>
        )}
        {(state === "draft" || state === "refused") && (
          <MenuItem icon={<Trash2 size={16} />} onSelect={() => remove.mutate(draft)}>
            {t("delete")}
          </MenuItem>
        )}
      </Menu>
      <ActTrouble {...trouble} />
      {dialog === "use" && <UseTemplateDialog workspace={workspace} template={draft} onClose={close} />}
      {dialog === "rename" && <RenameTemplateDialog workspace={workspace} template={draft} onClose={close} />}
    </>
  );
}
