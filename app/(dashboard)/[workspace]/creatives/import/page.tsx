import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { studioNamespaces } from "@/components/creatives/studio-namespaces";
import { ImportForm } from "@/components/imports/import-form";
import { ImportFrame } from "@/components/imports/import-frame";
import { Messages } from "@/components/ui/messages";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("imports"))("title") };
}

export default async function ImportPage({ params }: Props) {
  const { workspace } = await params;
  const ctx = await requireCtx(workspace);
  if (!atLeast(ctx.role, "editor")) redirect(`/${workspace}/creatives`);
  const t = await getTranslations("imports");
  return (
    <Messages namespaces={studioNamespaces}>
      <ImportFrame workspace={workspace} current="request">
        <div className="grid gap-4 px-5 pt-4 pb-10 max-md:px-4">
          <p className="text-ink-2">{t("intro")}</p>
          <ImportForm workspace={workspace} />
        </div>
      </ImportFrame>
    </Messages>
  );
}
