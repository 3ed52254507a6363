"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { unreachableDigest } from "@/lib/database-unreachable";

export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const t = useTranslations("shell.broken");
  const isDatabase = error.digest === unreachableDigest;
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        as="h1"
        title={t(isDatabase ? "database.title" : "title")}
        action={
          <Button variant="primary" onClick={retry}>
            {t("action")}
          </Button>
        }
      >
        {t(isDatabase ? "database.text" : "text")}
        {error.digest && !isDatabase && (
          <span className="mono mt-1 block text-ink-3">{t("code", { code: error.digest })}</span>
        )}
      </EmptyState>
    </main>
  );
}
