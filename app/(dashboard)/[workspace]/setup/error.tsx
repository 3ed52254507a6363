"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default function SetupError({ reset }: { reset: () => void }) {
  const t = useTranslations("setup.crash");
  return (
    <EmptyState as="h1" title={t("title")} action={<Button onClick={reset}>{t("again")}</Button>}>
      {t("text")}
    </EmptyState>
  );
}
