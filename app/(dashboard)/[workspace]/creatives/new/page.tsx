import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Studio } from "@/components/creatives/studio";
import { studioNamespaces } from "@/components/creatives/studio-namespaces";
import { Messages } from "@/components/ui/messages";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import { beginStudio } from "@/lib/creatives/studio-start";

type Props = {
  params: Promise<{ workspace: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("drafts"))("new") };
}

export default async function NewCreativePage({ params, searchParams }: Props) {
  const { workspace } = await params;
  const ctx = await requireCtx(workspace);
  if (!atLeast(ctx.role, "editor")) redirect(`/${workspace}/creatives`);
  const { source, kept } = await searchParams;
  const start = await beginStudio(ctx, typeof source === "string" ? source : undefined);
  return (
    <Messages namespaces={studioNamespaces}>
      <Studio key={typeof kept === "string" ? kept : "new"} {...start} />
    </Messages>
  );
}
