"use client";

import { useTranslations } from "next-intl";
import { z } from "zod";
import { Skeleton } from "@/components/ui/skeleton";
import { TextLink } from "@/components/ui/text-link";
import { MediaUse } from "@/lib/media/schema";

export const UsesAnswer = z.object({ uses: z.array(MediaUse) });

type Props = { workspace: string; uses: MediaUse[] | null; isLost: boolean };

/** Which creatives show a file; not known yet is neither none nor some. */
export function MediaUses({ workspace, uses, isLost }: Props) {
  const t = useTranslations("media.details");
  return (
    <section aria-label={t("usedIn")} className="grid gap-1.5">
      <h3 className="font-medium">{t("usedIn")}</h3>
      {isLost && <p className="text-sm text-ink-2">{t("usesLost")}</p>}
      {!uses && !isLost && <Skeleton className="h-5 w-40" />}
      {uses?.length === 0 && <p className="text-ink-2">{t("unused")}</p>}
      <ul className="grid max-h-40 gap-1 overflow-y-auto">
        {uses?.map(({ draftId, name, isPublished }) => (
          <li key={draftId} className="flex items-baseline gap-2">
            <TextLink href={`/${workspace}/creatives/${draftId}`}>
              <bdi>{name || t("unnamed")}</bdi>
            </TextLink>
            {isPublished && <span className="text-sm text-ink-3">{t("published")}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
