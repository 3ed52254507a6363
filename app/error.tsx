"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const t = useTranslations("shell.broken");
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        as="h1"
        title={t("title")}
        action={
          <Button variant="primary" onClick={retry}>
            {t("action")}
          </Button>
        }
      >
        {t("text")}
        {error.digest && (
          <span className="mono mt-1 block text-ink-3">{t("code", { code: error.digest })}</span>
        )}
      </EmptyState>
    </main>
  );
}
