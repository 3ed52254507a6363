"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Refusal } from "@/components/reasons/refusal";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import { endShareAction } from "@/lib/shares/actions";
import type { ShareView } from "@/lib/shares/schema";

type Props = { workspace: string; share: ShareView; onEnded: () => void };

export function ShareRow({ workspace, share, onEnded }: Props) {
  const t = useTranslations("drafts.shares");
  const somebody = useTranslations("drafts.conflict")("somebody");
  const end = useMutation({
    mutationFn: () => endShareAction({ workspace, shareId: share.id }),
    onSuccess: ({ ok }) => ok && onEnded(),
  });
  return (
    <li className="grid gap-2 border-b border-line py-2">
      <div className="flex items-center gap-3">
        <span className="min-w-0 flex-1">
          {t.rich("line", {
            name: () => <bdi>{share.by ?? somebody}</bdi>,
            made: () => <RelativeTime at={share.createdAt} />,
          })}
          <span className="block text-sm text-ink-3">
            {t.rich("ends", { time: () => <RelativeTime at={share.expiresAt} ahead /> })}
          </span>
        </span>
        <Button size="sm" pending={end.isPending} onClick={() => end.mutate()}>
          {t("end")}
        </Button>
      </div>
      {end.data?.ok === false && <Refusal declined={end.data} />}
    </li>
  );
}
