import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Studio } from "@/components/creatives/studio";
import { studioNamespaces } from "@/components/creatives/studio-namespaces";
import { Messages } from "@/components/ui/messages";
import { requireCtx } from "@/lib/auth/require-ctx";
import { openStudio } from "@/lib/creatives/studio-start";
import { DraftId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";

type Props = { params: Promise<{ workspace: string; draft: string }> };

const open = cache(async (workspace: string, draft: string) => {
  const ctx = await requireCtx(workspace);
  const draftId = DraftId.safeParse(draft);
  if (!draftId.success) notFound();
  return openStudio(ctx, draftId.data).catch((error: unknown) => {
    if (error instanceof AppError && error.reason === "not_found_here") notFound();
    throw error;
  });
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { workspace, draft } = await params;
  const [t, start] = await Promise.all([getTranslations("creatives"), open(workspace, draft)]);
  return { title: start.draft.value.name || t("unnamed") };
}

export default async function CreativePage({ params }: Props) {
  const { workspace, draft } = await params;
  const start = await open(workspace, draft);
  return (
    <Messages namespaces={studioNamespaces}>
      <Studio key={start.draft.id} {...start} />
    </Messages>
  );
}
