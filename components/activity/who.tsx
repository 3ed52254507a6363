import { useTranslations } from "next-intl";
import type { Activity } from "@/lib/generated/prisma/client";

export function Who({ act }: { act: Pick<Activity, "actorId" | "actorName"> }) {
  const t = useTranslations("activity");
  if (act.actorId === null) return t("heddle");
  return act.actorName ? <bdi>{act.actorName}</bdi> : t("former");
}
