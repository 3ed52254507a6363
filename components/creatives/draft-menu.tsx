"use client";

import { CopyPlus, Ellipsis, SquarePen, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { useDraftActs } from "./use-draft-acts";
import type { DraftState } from "@/lib/generated/prisma/enums";
import { DraftId } from "@/lib/ids";

type Props = { workspace: string; id: string; name: string; state: DraftState };

export function DraftMenu({ workspace, id, name, state }: Props) {
  const t = useTranslations("drafts");
  const { duplicate, remove } = useDraftActs(workspace);
  const draft = { id: DraftId.parse(id), name };
  return (
    <Menu
      align="end"
      trigger={
        <IconButton
          size="sm"
          tooltip={false}
          label={t("menu", { name: name || t("unnamed") })}
          icon={<Ellipsis size={16} />}
          pending={duplicate.isPending || remove.isPending}
          className="relative z-[1]"
        />
      }
    >
      <MenuItem icon={<SquarePen size={16} />} href={`/${workspace}/creatives/${id}`}>
        {t("open")}
      </MenuItem>
      <MenuItem icon={<CopyPlus size={16} />} onSelect={() => duplicate.mutate(draft)}>
        {t("duplicate")}
      </MenuItem>
      {(state === "draft" || state === "refused") && (
        <MenuItem icon={<Trash2 size={16} />} onSelect={() => remove.mutate(draft)}>
          {t("delete")}
        </MenuItem>
      )}
    </Menu>
  );
}
