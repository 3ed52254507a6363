import { getTranslations } from "next-intl/server";
import { ReviewSetting } from "@/components/settings/review-setting";
import { SettingsFrame } from "@/components/settings/settings-frame";
import { WorkspaceForm } from "@/components/settings/workspace-form";
import { requireCtx } from "@/lib/auth/require-ctx";
import { atLeast } from "@/lib/auth/roles";
import { getWorkspaceFacts } from "@/lib/workspaces/queries";

type Props = { params: Promise<{ workspace: string }> };

export async function generateMetadata() {
  const t = await getTranslations("settings");
  return { title: t("title") };
}

export default async function WorkspaceSettingsPage({ params }: Props) {
  const ctx = await requireCtx((await params).workspace);
  const { createdAt, needsReview } = await getWorkspaceFacts(ctx);
  return (
    <SettingsFrame workspace={ctx.workspace} section="workspace">
      <WorkspaceForm
        workspace={ctx.workspace}
        since={createdAt.toISOString()}
        role={ctx.role}
        mayChange={atLeast(ctx.role, "admin")}
      />
      <ReviewSetting
        workspace={ctx.workspace.slug}
        needsReview={needsReview}
        role={ctx.role}
        mayChange={atLeast(ctx.role, "admin")}
      />
    </SettingsFrame>
  );
}
