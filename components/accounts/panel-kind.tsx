"use client";

import { Check, CircleQuestionMark, Minus, X, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { CopyId } from "@/components/ui/copy-id";
import { RelativeTime } from "@/components/ui/relative-time";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { KindCell } from "@/lib/threads-accounts/schema";

const icons: Record<KindCell["state"], { Icon: LucideIcon; look: string }> = {
  found: { Icon: Check, look: "text-ok-solid" },
  none: { Icon: Minus, look: "text-ink-3" },
  unknown: { Icon: CircleQuestionMark, look: "text-ink-3" },
  refused: { Icon: X, look: "text-bad-solid" },
  not_applicable: { Icon: Minus, look: "text-ink-3" },
};

type Props = {
  cell: KindCell;
  inUse: boolean;
  recommended: boolean;
  linkHref: string;
  pending: boolean;
  canEdit: boolean;
  onUse: () => void;
  onCreate: () => void;
};

export function PanelKind({ cell, inUse, recommended, linkHref, pending, canEdit, onUse, onCreate }: Props) {
  const t = useTranslations("accounts");
  const { Icon, look } = icons[cell.state];
  const roleNeeded = canEdit ? undefined : t("bulk.roleNeeded");
  const time = (at: string | null) => (at ? <RelativeTime at={at} /> : null);

  return (
    <li className={cn("flex items-start gap-2.5 px-3 py-2.5", inUse && "bg-accent-tint held")}>
      <Icon size={16} className={cn("mt-0.5", look)} />
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-2">
          <span className="font-medium">{t(`kind.${cell.kind}`)}</span>
          {inUse && <Tag held>{t("panel.inUse")}</Tag>}
          {!inUse && recommended && <Tag>{t("panel.recommended")}</Tag>}
        </div>
        <div className="flex flex-wrap items-center gap-x-2 text-sm text-ink-3">
          {!cell.origin && <span>{t(`panel.kindState.${cell.state}`)}</span>}
          {cell.threadsUserId && <CopyId id={cell.threadsUserId} showCopy />}
          {cell.origin && (
            <span>{t.rich(`panel.origin.${cell.origin}`, { time: () => time(cell.foundAt) })}</span>
          )}
        </div>
        {cell.why && cell.why !== "exists" && cell.why !== "by_hand" && cell.why !== "unknown" && (
          <p className="text-sm text-ink-3">{t(`panel.why.${cell.why}`)}</p>
        )}
      </div>
      {cell.state === "found" && !inUse && (
        <Button size="sm" pending={pending} notAllowed={roleNeeded} onClick={onUse}>
          {t("panel.use")}
        </Button>
      )}
      {cell.creatable && (
        <Button size="sm" notAllowed={roleNeeded} onClick={onCreate}>
          {t("panel.create")}
        </Button>
      )}
      {cell.why === "by_hand" && <TextLink href={linkHref}>{t("panel.link")}</TextLink>}
    </li>
  );
}
