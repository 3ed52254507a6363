import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { Studio } from "@/components/creatives/studio";
import { studioNamespaces } from "@/components/creatives/studio-namespaces";
import { Messages } from "@/components/ui/messages";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import { beginStudio, openStudio } from "@/lib/creatives/studio-start";
import { DraftId } from "@/lib/ids";
import { AppError } from "@/lib/reasons";

type Props = {
  params: Promise<{ workspace: string; draft: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

const open = cache(async (workspace: string, draft: string, isNew: boolean, source: string | null) => {
  const ctx = await requireCtx(workspace);
  const draftId = DraftId.safeParse(draft);
  if (!draftId.success) notFound();
  return openStudio(ctx, draftId.data).catch((error: unknown) => {
    if (!(error instanceof AppError && error.reason === "not_found_here")) throw error;
    if (!isNew) notFound();
    if (!atLeast(ctx.role, "editor")) redirect(`/${workspace}/creatives`);
    return beginStudio(ctx, draftId.data, source);
  });
});

async function openOf({ params, searchParams }: Props) {
  const [{ workspace, draft }, { new: isNew, source }] = await Promise.all([params, searchParams]);
  return open(workspace, draft, isNew !== undefined, typeof source === "string" ? source : null);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, drafts, { draft }] = await Promise.all([
    getTranslations("creatives"),
    getTranslations("drafts"),
    openOf(props),
  ]);
  return { title: draft ? draft.value.name || t("unnamed") : drafts("new") };
}

export default async function CreativePage(props: Props) {
  const start = await openOf(props);
  return (
    <Messages namespaces={studioNamespaces}>
      <Studio key={start.draftId} {...start} />
    </Messages>
  );
}
