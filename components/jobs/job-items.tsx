"use client";

import { Check, Clock, LoaderCircle, Minus, X, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { CopyId } from "@/components/ui/copy-id";
import type { RunItemView } from "@/lib/jobs/schema";
import { useReasonText } from "./use-reason-text";

const icons: Record<RunItemView["state"], { Icon: LucideIcon; look: string }> = {
  queued: { Icon: Clock, look: "text-ink-3" },
  working: { Icon: LoaderCircle, look: "animate-spin text-ink-3" },
  waiting: { Icon: Clock, look: "text-warn-solid" },
  checked: { Icon: Check, look: "text-ok-solid" },
  created: { Icon: Check, look: "text-ok-solid" },
  already_existed: { Icon: Check, look: "text-ok-solid" },
  failed: { Icon: X, look: "text-bad-solid" },
  skipped: { Icon: Minus, look: "text-ink-3" },
};

type Props = {
  items: RunItemView[];
  total: number | null;
  onTryAgain?: ((sourceId: string) => void) | undefined;
};

export function JobItems({ items, total, onTryAgain }: Props) {
  const t = useTranslations("jobs");
  const reasonText = useReasonText();
  if (items.length === 0) return null;
  const more = (total ?? 0) - items.length;
  return (
    <ul
      aria-label={t("items")}
      className="max-h-64 divide-y divide-line overflow-y-auto rounded-lg border border-line"
    >
      {items.map((item) => {
        const { Icon, look } = icons[item.state];
        return (
          <li key={item.sourceId} className="grid gap-0.5 px-3 py-2">
            <div className="flex items-center gap-2">
              <Avatar kind={item.type} name={item.label} src={item.pictureUrl} />
              <bdi className="min-w-0 flex-1 truncate">{item.label}</bdi>
              <span className="inline-flex items-center gap-1.5 text-sm">
                <Icon size={14} className={cn(look)} />
                {t(`item.${item.state}`)}
              </span>
              {item.state === "failed" && onTryAgain && (
                <Button size="sm" onClick={() => onTryAgain(item.sourceId)}>
                  {t("tryAgain")}
                </Button>
              )}
            </div>
            {item.reason && <p className="ps-7 text-sm text-ink-2">{reasonText(item.reason)}</p>}
            {item.complaint?.message && (
              <p className="flex flex-wrap gap-x-2 ps-7 text-sm text-ink-3">
                <bdi>{item.complaint.message}</bdi>
                {item.complaint.traceId && <CopyId id={item.complaint.traceId} />}
              </p>
            )}
          </li>
        );
      })}
      {more > 0 && <li className="px-3 py-2 text-sm text-ink-3">{t("more", { count: more })}</li>}
    </ul>
  );
}
