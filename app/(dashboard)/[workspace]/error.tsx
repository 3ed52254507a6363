"use client";

import { useTranslations } from "next-intl";
import { PageBody } from "@/components/shell/page-body";
import { TopBar } from "@/components/shell/top-bar";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { unreachableDigest } from "@/lib/database-unreachable";

/** Only the page is broken; the frame around it still works. */
export default function BrokenPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const t = useTranslations("shell.broken");
  const isDatabase = error.digest === unreachableDigest;
  return (
    <>
      <TopBar crumbs={[]} />
      <PageBody>
        <EmptyState
          as="h1"
          title={t(isDatabase ? "database.title" : "title")}
          action={<Button onClick={retry}>{t("action")}</Button>}
        >
          {t(isDatabase ? "database.text" : "text")}
          {error.digest && !isDatabase && (
            <span className="mono mt-1 block text-ink-3">{t("code", { code: error.digest })}</span>
          )}
        </EmptyState>
      </PageBody>
    </>
  );
}
