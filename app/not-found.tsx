import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

export default async function NotFound() {
  const t = await getTranslations("shell.notFound");
  return (
    <main className="grid min-h-dvh place-items-center">
      <EmptyState
        as="h1"
        title={t("title")}
        action={
          <LinkButton href="/" variant="primary">
            {t("action")}
          </LinkButton>
        }
      >
        {t("text")}
      </EmptyState>
    </main>
  );
}
